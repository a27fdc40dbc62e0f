import { type InitiativeForm, initiativesIn } from '../initiatives.ts'
import type { InitiativeMark, Page } from '../pack.ts'

const FORMS: readonly InitiativeForm[] = [
  { pattern: /(?<!\p{L})(?:at|on|upon) the (?:request|initiative|suggestion) of (?<by>[^,;.]{2,100})/dgiu },
  {
    pattern:
      /(?<!\p{L})(?:at|on|upon) (?<by>(?!the (?:request|initiative))[^,;.]{2,80}?)['’]s? (?:request|initiative|suggestion)(?!\p{L})/dgiu,
  },
  { pattern: /(?<!\p{L})(?:initiated|requested|proposed|sought) by (?<by>[^,;.]{2,100})/dgiu },
  { pattern: /(?<!\p{L})(?:took|received|accepted|had) a (?:tele)?(?:phone )?call from (?<by>[^,;.]{2,100})/dgiu },
  { pattern: /(?<!\p{L})(?:placed|made) a (?:tele)?(?:phone )?call to(?!\p{L})/dgiu, side: 'before' },
]

/** "at the request of the Orustian side", "took a call from Chancellor Oru Tass". */
export const initiatives = (page: Page): InitiativeMark[] => initiativesIn(page.text, FORMS)
