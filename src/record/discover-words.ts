import source from './discover-words.yaml'

/** A language in which set phrases are looked for. */
export type PhraseLanguage = 'en' | 'zh' | 'ru'

type Listed = 'edges' | 'open' | 'reaching' | 'first' | 'last' | 'weak' | 'breaks' | 'endings'

/** Words that tell where a set phrase may not begin, end or reach. */
export type PhraseWords = Readonly<Record<Listed, ReadonlySet<string>>>

const lists = source as Readonly<Record<PhraseLanguage, Readonly<Partial<Record<Listed, string>>>>>

const wordsOf = (list = ''): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const phraseWords = (language: PhraseLanguage): PhraseWords => {
  const { edges, open, reaching, first, last, weak, breaks, endings } = lists[language]
  return {
    ...{ edges: wordsOf(edges), open: wordsOf(open), reaching: wordsOf(reaching), first: wordsOf(first), last: wordsOf(last) },
    ...{ weak: wordsOf(weak), breaks: wordsOf(breaks), endings: wordsOf(endings) },
  }
}

const SHORTEST_STEM = 3

/** A word without its ending, so that the forms of a word are one; languages without listed endings keep theirs. */
export function stemmer({ endings }: PhraseWords): (word: string) => string {
  const ordered = [...endings].sort((a, b) => b.length - a.length)
  return (word) => {
    const ending = ordered.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM)
    return ending ? word.slice(0, -ending.length) : word
  }
}
