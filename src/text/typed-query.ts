/**
 * A query as it is being typed. `whole`: words that are there to their end, in the grammar of web searches; `last`: the beginning of a word,
 * null where the last one is complete; `isOr`: "a or b".
 */
export type TypedQuery = Readonly<{ whole: string; last: string | null; isOr: boolean }>

const MOST = 300
const HAN = /\p{Script=Han}/u
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u
const OR = /(?:^|\s)or\s+$/i

/** What no text has and no database takes. */
const UNWRITTEN = /[\p{Cc}\p{Cs}]/gu

export const cleanQuery = (typed: string): string => typed.replace(UNWRITTEN, ' ').slice(0, MOST)

/** The words of a query apart from the one that is being typed. A word in open quotes, a negated one and Chinese, which has no ends of words, are taken as they are. */
export function typedQuery(typed: string): TypedQuery {
  const query = cleanQuery(typed)
  const last = WORD.exec(query)?.[0] ?? null
  const before = last ? query.slice(0, -last.length) : query
  const isQuoted = (before.match(/"/g)?.length ?? 0) % 2 === 1
  if (!last || isQuoted || HAN.test(last) || /-$/.test(before)) return { whole: query, last: null, isOr: false }
  return { whole: before.replace(OR, ' '), last, isOr: OR.test(before) }
}

/** The words that are looked for, without those that shall not be there. */
export function wordsSought(typed: string): string[] {
  const wanted = cleanQuery(typed).replace(/(^|\s)-(?:"[^"]*"?|\S+)/g, '$1')
  return [...wanted.matchAll(/\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)]
    .map(([word]) => word)
    .filter((word) => !/^or$/i.test(word))
}
