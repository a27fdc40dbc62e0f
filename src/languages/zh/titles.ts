import { anyOf } from './any-of.ts'
import source from './titles.yaml'

type Titles = Readonly<{
  heads: readonly string[]
  honorifics: readonly string[]
  notAfter: readonly string[]
  parties: Readonly<Record<string, readonly string[]>>
  stops: string
  within: readonly string[]
  sounds: string
  surnames: string
}>

const lists = source as Titles

export const heads: readonly string[] = lists.heads
const HEADS = anyOf(lists.heads)
const HEAD_WORDS = new Set(lists.heads)
const HEAD_ENDS = new Set(lists.heads.map((head) => head.at(-1) as string))
const HEAD_START = new RegExp(`${anyOf(lists.heads, lists.honorifics)}`, 'uy')
const NOT_AFTER = new RegExp(anyOf(lists.notAfter), 'uy')
const STOPS = new Set(lists.stops)
const LONGEST_HEAD = 8

/** Where each head of an office stands in a stretch. */
export const headsIn = new RegExp(HEADS, 'gu')

/** The head of an office that ends at an offset, or null. */
export function findHeadEnding(plain: string, end: number): string | null {
  if (!HEAD_ENDS.has(plain[end - 1] ?? '')) return null
  for (let start = Math.max(0, end - LONGEST_HEAD); start < end; start++) {
    const words = plain.slice(start, end)
    if (HEAD_WORDS.has(words)) return words
  }
  return null
}

/** The title that begins at an offset, as after a name: "…主席", "…先生". */
export function findTitleAt(plain: string, at: number): string | null {
  HEAD_START.lastIndex = at
  const head = HEAD_START.exec(plain)?.[0] ?? null
  return head && !isNoOffice(plain, at + head.length) ? head : null
}

/** "总统选举", "主席团": the head is part of another word. */
export function isNoOffice(plain: string, end: number): boolean {
  NOT_AFTER.lastIndex = end
  return NOT_AFTER.test(plain)
}

const LONGEST = 48

/**
 * Where the name of an office begins that ends with a head: to the left, past the names of its body.
 *
 *     同伊尔瓦尼亚外交部长、海洋委员会主席马伦
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function officeStart(plain: string, headStart: number, begin: number, partyFrom: (at: number) => number): number {
  let at = headStart
  while (at > begin && headStart - at < LONGEST) {
    const i = at - 1
    const party = partyFrom(i)
    if (party >= begin && party <= i) {
      at = party
      continue
    }
    const sign = plain[i] as string
    if (sign === '、') {
      if (!findHeadEnding(plain, i) && !/(?:兼|、|，)[^，、。]{1,10}$/u.test(plain.slice(Math.max(begin, i - 12), i))) break
    } else if (!/[\p{Script=Han}·]/u.test(sign)) break
    else if (STOPS.has(sign) && !isWithin(plain, i)) break
    at = i
  }
  while (at < headStart && plain[at] === '、') at++
  return at
}

const within: ReadonlyMap<string, readonly string[]> = groupedByStop()

function groupedByStop(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const word of lists.within)
    for (const sign of new Set(word)) if (STOPS.has(sign)) groups.set(sign, [...(groups.get(sign) ?? []), word])
  return groups
}

const isWithin = (plain: string, at: number): boolean =>
  (within.get(plain[at] as string) ?? []).some((word) => {
    for (let i = word.indexOf(plain[at] as string); i >= 0; i = word.indexOf(plain[at] as string, i + 1))
      if (plain.startsWith(word, at - i)) return true
    return false
  })

/** The party whose own an office is by its words. */
export function partyOfOffice(office: string): string | null {
  for (const [party, words] of Object.entries(lists.parties)) if (words.some((word) => office.startsWith(word))) return party
  return null
}

const SOUNDS = new Set(lists.sounds)
const SURNAMES = new Set(lists.surnames)
const MOSTLY = 0.75

/** Whether characters could be a person's name: one of other tongues by its sounds, or a surname with one or two characters. */
export function looksLikeName(name: string): boolean {
  const bare = [...name.replace(/·/g, '')]
  if (bare.length < 2 || bare.length > 14) return false
  const sounds = bare.filter((sign) => SOUNDS.has(sign)).length / bare.length
  if (name.includes('·')) return sounds >= 0.6
  return sounds >= MOSTLY || (bare.length <= 3 && SURNAMES.has(bare[0] as string))
}
