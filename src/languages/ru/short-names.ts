import { lexicon } from './lexicon.ts'
import { titles } from './titles.ts'

/** The words by which a person is named again: the surname; where it comes first, the whole name. */
export function shortNames(name: string, party: string | null): readonly string[] {
  const words = name.split(/\s+/).filter(Boolean)
  if (words.length < 2) return [name]
  if (party && titles.familyFirst.has(party)) return [name, words[0] as string].filter((short) => short.length > 2)
  const last = words.at(-1) as string
  const particle = words.length > 2 && titles.particles.has((words.at(-2) as string).toLowerCase()) ? `${words.at(-2)} ${last}` : null
  return [
    name,
    last,
    ...(particle ? [particle] : []),
    ...(isPatronymic(words[1] as string) && words.length === 3 ? [`${words[0]} ${words[1]}`, `${words[0]} ${last}`] : []),
  ]
}

const isPatronymic = (word: string): boolean => /(?:вич|вна|ична|ьич)$/.test(word) && !lexicon.months.has(word)
