import { foldWord } from '../../text/fold.ts'
import source from './declension.yaml'

type Class = Readonly<{ ends: readonly string[]; cut: number; forms: readonly string[] }>
const data = source as Readonly<{ classes: readonly Class[]; stems: Readonly<Record<string, string>>; still: readonly string[] }>
const still = new Set(data.still)

/** Classes by the last letter of the word: a look-up instead of a walk. */
const byLast = new Map<string, readonly (readonly [end: string, one: Class])[]>()
for (const one of data.classes)
  for (const end of one.ends) byLast.set(end.at(-1) as string, [...(byLast.get(end.at(-1) as string) ?? []), [foldWord(end), one]])

const known = new Map<string, readonly string[]>()

/**
 * The folded forms in which a word of a name may stand: every case, both genders of an adjective. More than a grammar allows,
 * for a form that no text has is never met.
 *
 *     Путин → путин, путина, путину, путиным, путином, путине
 */
export function formsOf(word: string): readonly string[] {
  const folded = foldWord(word)
  const found = known.get(folded)
  if (found) return found
  const forms = declined(folded, word)
  known.set(folded, forms)
  return forms
}

function declined(folded: string, word: string): readonly string[] {
  if (folded.length < 3 || still.has(folded) || !/^[а-яё]/i.test(word) || (word.length < 6 && word === word.toUpperCase())) return [folded]
  const stem = data.stems[folded]
  const one = byLast.get(folded.at(-1) as string)?.find(([end]) => folded.endsWith(end))?.[1]
  if (!one) return [folded]
  const base = stem ?? folded.slice(0, folded.length - one.cut)
  return [...new Set([folded, ...one.forms.map((form) => base + form)])]
}

const SKI = /(?:ск|цк)ий$/

/** The forms of an adjective of a country, and the short one that stands before a hyphen: российско-…, американо-…. */
export function adjectiveForms(word: string): readonly string[] {
  const folded = foldWord(word)
  const stem = folded.replace(/[иы]й$/, '')
  return SKI.test(folded) ? [...formsOf(word), `${stem}о`, `${stem.replace(/(?:ск)$/, '')}о`] : formsOf(word)
}

/** The dictionary form of an adjective before a masculine noun: российского, российским → российский. */
export function adjectiveBase(word: string): string {
  const match = /^(.*?)(?:ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ых|их|ые|ие|ая|яя|ую|юю|ой|ей|ое|ее)$/.exec(word)
  if (!match?.[1] || match[1].length < 3) return word
  return /[кгхжшчщ]$/.test(match[1]) ? `${match[1]}ий` : `${match[1]}ый`
}

/** The case in which an office stands, as far as its head tells. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'instrumental' | 'prepositional'

export function caseOf(form: string, base: string): Case {
  if (form === base) return 'nominative'
  if (/(?:ом|ем|ой|ей|ым|им|ой)$/.test(form)) return 'instrumental'
  if (/[ая]$/.test(base)) return /[ыи]$/.test(form) ? 'genitive' : /у$|ю$/.test(form) ? 'genitive' : 'dative'
  return /[ая]$|ого$/.test(form) ? 'genitive' : /[ую]$|ому$/.test(form) ? 'dative' : 'prepositional'
}

const HARD = '[бвгдзклмнпрстфхцчшщж]'
const ENDINGS: Readonly<Record<Case, readonly (readonly [RegExp, string])[]>> = {
  nominative: [],
  genitive: [
    [/([кгхжшчщ])ого$/, '$1ий'],
    [/ого$/, 'ый'],
    [/ия$/, 'ий'],
    [new RegExp(`(${HARD})а$`), '$1'],
    [/([аеоуэя])я$/, '$1й'],
    [/([лнрт])я$/, '$1ь'],
  ],
  dative: [
    [/([кгхжшчщ])ому$/, '$1ий'],
    [/ому$/, 'ый'],
    [/ию$/, 'ий'],
    [new RegExp(`(${HARD})у$`), '$1'],
    [/([аеоуэя])ю$/, '$1й'],
  ],
  instrumental: [
    [/(ов|ев|ин|ын)ым$/, '$1'],
    [/([кгхжшчщ])им$/, '$1ий'],
    [/ым$/, 'ый'],
    [/ием$/, 'ий'],
    [new RegExp(`(${HARD})(?:ом|ем)$`), '$1'],
    [/([аеоуэя])ем$/, '$1й'],
    [new RegExp(`(${HARD})ой$`), '$1а'],
    [/ией$/, 'ия'],
  ],
  prepositional: [[new RegExp(`(${HARD})е$`), '$1']],
}

/** The dictionary form of a name that stands in a case; a name without that case's ending is not declined. */
export function nominativeOf(word: string, of: Case): string {
  if (word.length < 3 || still.has(foldWord(word))) return word
  const lower = word.toLowerCase()
  for (const [ending, form] of ENDINGS[of])
    if (ending.test(lower)) return lower.replace(ending, form).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return word
}
