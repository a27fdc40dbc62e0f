import type { NameMark, Page } from '../pack.ts'
import { anyOf } from './any-of.ts'
import { DOCUMENTS, OBSERVERS, SIDES } from './cues.ts'
import { plainOf } from './plain.ts'
import { findTitleAt, heads } from './titles.ts'

/** Who may be said to say something, beginning at an offset. */
export type Subject = Readonly<{
  start: number
  end: number
  kind: 'person' | 'sides' | 'party' | 'title' | 'pronoun' | 'document' | 'observer'
  titled: boolean
}>

export type Speakers = Readonly<{
  names: readonly string[]
  wholes: ReadonlyMap<number, number>
  /** The subjects found so far, by their beginning: several rules ask at the same one. */
  found: Map<number, Subject | null>
}>

const known = new WeakMap<readonly NameMark[], Speakers>()

/** The names of a page, as they may be written again, and where each mention with its title ends. */
export function speakersOf(page: Page, names: readonly NameMark[]): Speakers {
  const found = known.get(names)
  if (found) return found
  const plain = plainOf(page)
  const written = new Set<string>()
  const wholes = new Map<number, number>()
  const { start, end } = page.tokens
  for (const name of names) {
    const word = plain.slice(start[name.from], end[name.to - 1])
    if (word.length > 1) {
      written.add(word)
      const last = word.split('·').at(-1) as string
      if (last.length > 1) written.add(last)
    }
    wholes.set(start[name.whole.from] as number, end[name.whole.to - 1] as number)
    wholes.set(start[name.from] as number, end[name.whole.to - 1] as number)
  }
  const speakers = { names: [...written].sort((a, b) => b.length - a.length), wholes, found: new Map() }
  known.set(names, speakers)
  return speakers
}

const PARTIES =
  '(?:(?:(?!双|各|有关|多|对|一|我|三|四|官|外|军|院|警|校|资|买|卖|厂|东|西|南|北|地|远|后|前)\\p{Script=Han}{1,4})方(?![便案向式面针略程法]))'
const OTHERS = new RegExp(
  [
    `(?<sides>(?:(?:(?!双|两|三)\\p{Script=Han}{2,4})?${SIDES}))`,
    `(?<document>(?:(?:这份|该|这一)?(?:双方)?(?:发表的)?(?:联合|共同)?)${DOCUMENTS})`,
    '(?<pronoun>他们|她们|他|她)',
    `(?<observer>(?:\\p{Script=Han}{0,8})${OBSERVERS})`,
    `(?<party>${PARTIES})`,
    `(?<title>(?:\\p{Script=Han}{0,10})${anyOf(heads)})`,
  ].join('|'),
  'uy',
)
const KINDS = ['sides', 'document', 'pronoun', 'observer', 'party', 'title'] as const
const JOIN = /[、和与及]/u

/**
 *     塔斯总理和马伦表示，…    双方同意…    中方强调，…
 *     ^^^^^^^^^^^^             ^^^^         ^^^^
 */
export function subjectAt(plain: string, speakers: Speakers, at: number): Subject | null {
  const known = speakers.found.get(at)
  if (known !== undefined) return known
  const subject = findSubject(plain, speakers, at)
  speakers.found.set(at, subject)
  return subject
}

function findSubject(plain: string, speakers: Speakers, at: number): Subject | null {
  const person = personAt(plain, speakers, at)
  if (person) return person
  OTHERS.lastIndex = at
  const match = OTHERS.exec(plain)
  if (!match?.groups) return null
  const { groups } = match
  const kind = KINDS.find((one) => groups[one] !== undefined) as Subject['kind']
  return { start: at, end: at + match[0].length, kind, titled: false }
}

function personAt(plain: string, speakers: Speakers, at: number): Subject | null {
  let end = nameEndAt(plain, speakers, at)
  if (end === null) return null
  const titled = findTitleAt(plain, end) !== null
  end += findTitleAt(plain, end)?.length ?? 0
  for (let next = nextName(plain, speakers, end); next !== null; next = nextName(plain, speakers, end)) end = next
  return { start: at, end, kind: 'person', titled }
}

function nextName(plain: string, speakers: Speakers, end: number): number | null {
  if (!JOIN.test(plain[end] ?? '')) return null
  const next = nameEndAt(plain, speakers, end + 1)
  return next === null ? null : next + (findTitleAt(plain, next)?.length ?? 0)
}

const nameEndAt = (plain: string, { wholes, names }: Speakers, at: number): number | null => {
  const whole = wholes.get(at)
  if (whole !== undefined) return whole
  const name = names.find((one) => plain.startsWith(one, at))
  return name ? at + name.length : null
}
