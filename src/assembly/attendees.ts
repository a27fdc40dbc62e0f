import type { Actor, Mention } from '../annotators/cast.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Span } from '../model/span.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Scene } from './scene.ts'
import type { Titled } from './titled.ts'

/** Those whom a stretch of text names. `both`: the two sides of the talk, not named again; `heads`: the leaders of the two, not those who talk; `foreign`: officials of several countries in one word. */
export type Attendees = Readonly<{ people: readonly Actor[]; parties: readonly string[]; both: boolean; heads: boolean; foreign: boolean }>

export const NOBODY: Attendees = { people: [], parties: [], both: false, heads: false, foreign: false }

/** Written out field by field: copies of objects are slow, and every contact asks several times. */
export const onlyPeople = (people: readonly Actor[]): Attendees => ({ people, parties: [], both: false, heads: false, foreign: false })
const BOTH: Attendees = { people: [], parties: [], both: true, heads: false, foreign: false }

/**
 *     President Tass and the Ilvanian delegation      → Tass; IL
 */
export function attendeesIn(scene: Scene, titles: Titled, span: Span | null, running: Actor | null): Attendees {
  if (!span) return NOBODY
  const { page, cast, pack } = scene
  const from = tokenAt(page.tokens, span.start)
  const to = tokenAt(page.tokens, span.end)
  const mentions = cast.mentions.filter(
    (mention) => mention.from >= from && mention.to <= to && !isOwner(scene, mention, to) && !isOfOffice(scene, mention, from),
  )
  const titledFirst = mentions[0] ? beforeName(scene, titles, span, mentions[0], running) : null
  const people = [...new Set([...(titledFirst ? [titledFirst] : []), ...mentions.map((mention) => mention.actor)])]
  const parties = partiesIn(scene, from, to, people.length > 0)
  if (people.length > 0)
    return { people, parties, both: false, heads: false, foreign: pack.isForeignGroup(page.tokens.word.slice(from, to)) }
  const kind = pack.describeSource(page, span)
  if (kind.kind === 'pronoun') return kind.number === 'many' ? BOTH : onlyPeople(running ? [running] : [])
  const words = page.tokens.word.slice(from, to)
  const foreign = pack.isForeignGroup(words)
  const each = kind.kind === 'sides' && kind.title && parties.length > 1 ? eachOf(titles, kind.title, parties) : null
  if (each) return { people: each, parties, both: false, heads: false, foreign: false }
  if (kind.kind === 'sides' && !foreign && (kind.heads !== undefined || isOfTheTalk(words)))
    return { people: [], parties, both: parties.length < 2, heads: kind.heads ?? isOfHeads(words), foreign: false }
  if (kind.kind === 'title') {
    const actor = titles.find(pack.leadsToPlace ? kind.words : titleOf(words), parties[0] ?? null)
    if (actor) return { people: [actor], parties, both: false, heads: false, foreign: false }
  }
  if (words.length === 1 && POSSESSIVES.has(words[0] as string))
    return words[0] === 'their' || words[0] === 'our' ? BOTH : onlyPeople(running ? [running] : [])
  return { people: [], parties, both: false, heads: isOfHeads(words), foreign }
}

/** "the presidents of Orust and Ilvania": who holds that office for each of them; null where one is not known. */
function eachOf(titles: Titled, title: string, parties: readonly string[]): readonly Actor[] | null {
  const people = parties.map((party) => titles.find(title, party))
  return people.every((one) => one !== null) ? people : null
}

/** "The Secretary and Foreign Minister Maren": who is meant by the title that is joined to the first name. */
function beforeName(scene: Scene, titles: Titled, span: Span, first: Mention, running: Actor | null): Actor | null {
  const { page, pack } = scene
  const from = tokenAt(page.tokens, span.start)
  const at = first.whole.from
  if (at - from < 2 || page.tokens.word[at - 1] !== 'and') return null
  const kind = pack.describeSource(page, { start: span.start, end: page.tokens.end[at - 2] as number })
  if (kind.kind === 'pronoun') return kind.number === 'one' ? running : null
  return kind.kind === 'title' ? titles.find(kind.words, null) : null
}

const TELLING = new Set(['the', 'two', 'both', 'all', 'these', 'three', 'four'])

/** "the two leaders", "leaders of both sides", "leaders": not "regional leaders". */
const isOfTheTalk = (words: readonly string[]): boolean => words.length === 1 || words.some((word) => TELLING.has(word))

const POSSESSIVES = new Set(['their', 'his', 'her', 'our', 'its'])
const titleOf = (words: readonly string[]): string => words.filter((word) => word !== 'the' && word !== 'visiting').join(' ')

/** "the two heads of state", "leaders of both sides": others than the officials who talk. */
function isOfHeads(words: readonly string[]): boolean {
  const line = words.join(' ')
  return (
    line.includes('heads of state') || line.includes('leaders of') || line.includes('leader - level') || line.includes('leaders - level')
  )
}

/** "Tass's envoy": Tass is not there. */
function isOwner({ page, pack }: Scene, mention: Mention, to: number): boolean {
  if (pack.ownsWhatFollows) return pack.ownsWhatFollows(page, mention.whole.to)
  const next = page.tokens.word[mention.to]
  return mention.to < to && (next === "'s" || next === '’') && mention.to + 1 < to
}

/** "adviser to President Tass", "on behalf of President Tass". */
function isOfOffice({ page }: Scene, mention: Mention, from: number): boolean {
  const before = page.tokens.word[mention.whole.from - 1] ?? ''
  if (mention.whole.from <= from) return false
  return (
    before === 'to' ||
    (before === 'of' &&
      ['behalf', 'envoy', 'representative', 'adviser', 'advisor', 'aide', 'government', 'administration'].includes(
        page.tokens.word[mention.whole.from - 2] ?? '',
      ))
  )
}

/** Parties that stand for their officials: named as such, or as owners of a delegation, a side, leaders. */
function partiesIn({ page, marks, cast, knowledge, pack }: Scene, from: number, to: number, named: boolean): string[] {
  const out = new Set<string>()
  for (const mark of marks.parties) {
    if (mark.from < from || mark.to > to || cast.at[mark.from]) continue
    if (page.tokens.word[mark.from - 1] === 'new' || isInOffice(cast.at, mark.from, page, from)) continue
    if (mark.form !== 'name' && !(pack.standsForOfficials?.(page, mark.to) ?? isOfOfficials(page, mark))) continue
    if (named && !GROUPS.has(page.tokens.word[mark.to] ?? '') && !GROUPS.has(page.tokens.word[mark.to + 1] ?? '')) continue
    for (const party of membersOf(knowledge, mark.party, page.tokens.word[mark.to] ?? '')) out.add(party)
  }
  return [...out]
}

const QUALIFIERS = new Set([
  'prime',
  'foreign',
  'defense',
  'defence',
  'national',
  'senior',
  'top',
  'high',
  'level',
  '-',
  'security',
  'government',
  'state',
  'military',
  'parliamentary',
  'political',
  'negotiating',
  'vice',
  'deputy',
  'finance',
  'trade',
  'economic',
])

/** "the Orustian foreign minister", "the Orustian-Ilvanian talks": not "Orustian business leaders". */
function isOfOfficials({ tokens }: Scene['page'], { to, form }: { to: number; form: string }): boolean {
  if (form === 'metonym') return true
  let i = to
  while (i < to + 5 && QUALIFIERS.has(tokens.word[i] ?? '')) i++
  return i > to || GROUPS.has(tokens.word[i] ?? '') || OFFICES.has(tokens.word[i] ?? '') || tokens.word[to] === undefined
}

const OFFICES = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'secretary',
  'ambassador',
  'envoy',
  'king',
  'diplomat',
  'delegations',
  'cabinet',
  'parliament',
  'sides',
])
const MOST_MEMBERS = 8

/** "the Quad leaders": those of the few members of a small forum. */
function membersOf(knowledge: KnowledgeBase, party: string, after: string): readonly string[] {
  if (!GROUPS.has(after) || knowledge.findParty(party)?.kind !== 'body') return [party]
  const members = knowledge.registers.forums.find((forum) => forum.party === party)?.members?.filter(({ to }) => to === undefined) ?? []
  return members.length > 0 && members.length <= MOST_MEMBERS ? members.map((member) => member.party) : [party]
}

const GROUPS = new Set([
  'delegation',
  'side',
  'leaders',
  'officials',
  'ministers',
  'government',
  'counterpart',
  'counterparts',
  'team',
  'representatives',
  'authorities',
  'negotiators',
  'diplomats',
  'presidency',
  'leadership',
])

/** Within the words of an office after a name: "Ilva Maren, foreign minister of Ilvania". */
function isInOffice(at: readonly (Mention | undefined)[], mark: number, page: Scene['page'], from: number): boolean {
  for (let i = mark - 1; i >= from && mark - i < 30; i--) {
    const mention = at[i]
    if (mention) {
      for (let j = mention.to; j < mark; j++) if (page.tokens.word[j] === 'and' && page.tokens.word[j + 1] === 'the') return false
      return true
    }
  }
  return false
}
