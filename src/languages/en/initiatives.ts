import { type InitiativeForm, initiativesIn } from '../initiatives.ts'
import type { InitiativeMark, Page } from '../pack.ts'

const asked = (noun: string): InitiativeForm[] => [
  { key: noun, pattern: new RegExp(`(?<!\\p{L})(?:at|on|upon) the ${noun} of (?<by>[^,;.]{2,100})`, 'dgiu') },
  { key: noun, pattern: new RegExp(`(?<!\\p{L})(?:at|on|upon) (?<by>(?!the ${noun})[^,;.]{2,80}?)['’]s? ${noun}(?!\\p{L})`, 'dgiu') },
]
const did = (verb: string): InitiativeForm => ({
  key: `${verb} by`,
  pattern: new RegExp(`(?<!\\p{L})${verb} by (?<by>[^,;.]{2,100})`, 'dgiu'),
})

const FORMS: readonly InitiativeForm[] = [
  ...['request', 'initiative', 'suggestion'].flatMap(asked),
  ...['initiated', 'requested', 'proposed', 'sought'].map(did),
  { key: 'call from', pattern: /(?<!\p{L})(?:took|received|accepted|had) a (?:tele)?(?:phone )?call from (?<by>[^,;.]{2,100})/dgiu },
  { key: 'call to', pattern: /(?<!\p{L})(?:placed|made) a (?:tele)?(?:phone )?call to(?!\p{L})/dgiu, side: 'before' },
]

/** "at the request of the Orustian side", "took a call from Chancellor Oru Tass". */
export const initiatives = (page: Page): InitiativeMark[] => initiativesIn(page.text, page.sentences, FORMS)
