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

const OBLIQUE: readonly (readonly [RegExp, string])[] = [
  [/([кгх])(?:ого|ому|им|ом)$/, '$1ий'],
  [/(?:ого|ому)$/, 'ый'],
  [/(ов|ев|ин|ын)(?:ым|а|у|е)$/, '$1'],
  [/ием$|ии$|ию$/, 'ий'],
  [/([бвгдзклмнпрстфхцчшщж])(?:ом|ем|а|у|е)$/, '$1'],
  [/([аеоуэя])(?:ем|я|ю|е)$/, '$1й'],
]

/** The dictionary form of a man's name that stands in another case; a name that does not look declined stays as it is. */
export function nominativeOf(word: string): string {
  if (word.length < 4 || still.has(foldWord(word))) return word
  const lower = word.toLowerCase()
  for (const [ending, form] of OBLIQUE)
    if (ending.test(lower)) return lower.replace(ending, form).replace(/^./u, (letter) => letter.toUpperCase())
  return word
}
