import { titles } from './titles.ts'

/** "Maren" for Ilva Maren, "Cho" for Cho Sun-mi of a party that puts the family name first, "bin Saad" for Omar bin Saad. */
export function shortNames(name: string, party: string | null): string[] {
  const words = name
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 1 && !titles.suffixes.has(word.toLowerCase()))
  if (words.length < 2) return words
  if (party && titles.familyFirst.has(party)) return [words[0] as string]
  let at = words.length - 1
  while (at > 1 && titles.particles.has((words[at - 1] as string).toLowerCase())) at--
  const family = words.slice(at).join(' ')
  const given = at > 0 && titles.particles.has((words[at] as string).toLowerCase()) ? [words[0] as string] : []
  return at < words.length - 1 ? [family, words.at(-1) as string, ...given] : [family]
}
