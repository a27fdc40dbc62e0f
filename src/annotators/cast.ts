import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Tongue } from '../knowledge/registers.ts'
import type { LanguagePack, Marks, NameMark, Page } from '../languages/pack.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Span } from '../model/span.ts'
import { foldWord } from '../text/fold.ts'
import { spanOf } from '../text/range.ts'
import { isCapital, Shape } from '../text/tokens.ts'
import { type Identity, identify, keysOf, mayBegin, noHeads, noteHead, partyOn } from './identity.ts'

/** A person of one document. */
export type Actor = {
  readonly key: number
  person: string | null
  name: string
  party: string | null
  gender: 'm' | 'f' | null
  /** Folded words by which the text may name the person again. */
  readonly shorts: Set<string>
  /** The offices in the words of the text, in order. */
  readonly offices: Span[]
  /** Several registered persons fit and nothing decides. */
  doubtful: readonly string[]
}

/** One naming of a person: tokens of the name, and of the whole mention with its title. */
export type Mention = Readonly<{
  from: number
  to: number
  whole: Readonly<{ from: number; to: number }>
  actor: Actor
  title: string | null
}>

/** Who is named in a document, and where. */
export type Cast = Readonly<{ actors: readonly Actor[]; mentions: readonly Mention[]; at: readonly (Mention | undefined)[] }>

export type CastSetting = Readonly<{ knowledge: KnowledgeBase; pack: LanguagePack; tongue: Tongue }>

/**
 * The persons of a text: full names first, then those who are named again by less.
 *
 *     Foreign Minister Ilva Maren met Chancellor Tass. Maren said …
 *                      ^^^^^^^^^^                ^^^^  ^^^^^
 */
export function prepareCast(setting: CastSetting) {
  const identity = identify(setting.knowledge, setting.tongue, setting.pack)
  return (page: Page, marks: Marks, names: readonly NameMark[], on: Edtf | null): Cast => {
    const actors: Actor[] = []
    const mentions: Mention[] = []
    const near = new Set(marks.parties.map((mark) => mark.party))
    for (const name of names) {
      const actor = actorOf(page, name, actors, identity, on, near, setting)
      if (actor) mentions.push({ from: name.from, to: name.to, whole: name.whole, actor, title: name.title })
    }
    for (const again of namedAgain(page, actors, mentions, identity, on, near, setting)) mentions.push(again)
    mentions.sort((a, b) => a.from - b.from)
    const at: (Mention | undefined)[] = new Array(page.tokens.count)
    for (const mention of mentions) for (let i = mention.whole.from; i < mention.whole.to; i++) at[i] = mention
    return { actors, mentions, at }
  }
}

function actorOf(
  page: Page,
  name: NameMark,
  actors: Actor[],
  identity: Identity,
  on: Edtf | null,
  near: ReadonlySet<string>,
  setting: CastSetting,
): Actor | null {
  const { tokens } = page
  const written = name.base ?? page.text.slice(tokens.start[name.from] as number, tokens.end[name.to - 1] as number)
  const folded = tokens.word.slice(name.from, name.to).filter((_, i) => tokens.shape[name.from + i] !== Shape.mark)
  const short = folded.join(' ')
  const candidates = name.persons.length > 0 ? name.persons : identity.byShort(short)
  const bare = foldWord(written)
  const known = actors.find((actor) => (actor.person ? name.persons.includes(actor.person) : foldWord(actor.name) === bare))
  const again =
    known ??
    (name.persons.length === 0
      ? actors.findLast((actor) => actor.shorts.has(short) && (!name.party || !actor.party || actor.party === name.party))
      : undefined)
  if (again) return enriched(page, again, name)
  const person =
    name.persons.length > 0 || name.title
      ? identity.choose(candidates, { on, party: name.party, near, title: titleWords(page, name) })
      : { chosen: null, doubtful: [] }
  if (!person.chosen && name.persons.length === 0 && folded.length === 1 && !name.title) return null
  const actor = newActor(actors.length, written, person.chosen, name.party, on, identity, setting)
  actor.doubtful = person.doubtful
  actors.push(actor)
  return enriched(page, actor, name)
}

const titleWords = (page: Page, name: NameMark): string | null =>
  name.office ? page.text.slice(page.tokens.start[name.office.from] as number, page.tokens.end[name.office.to - 1] as number) : name.title

function newActor(
  key: number,
  written: string,
  person: string | null,
  party: string | null,
  on: Edtf | null,
  identity: Identity,
  setting: CastSetting,
): Actor {
  const entry = person ? setting.knowledge.findPerson(person) : null
  const shorts = new Set(setting.pack.shortNames(written, entry?.party ?? party).flatMap((short) => keysOf(short, setting.pack)))
  for (const short of person ? identity.shortsOf(person) : []) shorts.add(short)
  return {
    key,
    person,
    name: entry?.names.en?.[0] ?? entry?.names[setting.tongue]?.[0] ?? written,
    party: person ? partyOn(setting.knowledge, person, on, party) : party,
    gender: entry?.gender ?? null,
    shorts,
    offices: [],
    doubtful: [],
  }
}

function enriched(page: Page, actor: Actor, name: NameMark): Actor {
  actor.party ??= name.party
  if (name.title === 'mr' || name.title === 'king' || name.title === 'prince') actor.gender ??= 'm'
  if (name.title === 'mrs' || name.title === 'ms' || name.title === 'queen' || name.title === 'princess') actor.gender ??= 'f'
  if (name.office) {
    const span = spanOf(page.tokens, name.office)
    if (!actor.offices.some((office) => office.start === span.start)) actor.offices.push(span)
  }
  return actor
}

/** A surname alone, of a person already in the cast; or of one whom the registers know by it alone. */
function* namedAgain(
  page: Page,
  actors: Actor[],
  mentions: readonly Mention[],
  identity: Identity,
  on: Edtf | null,
  near: ReadonlySet<string>,
  setting: CastSetting,
): Generator<Mention> {
  const { tokens } = page
  const taken = new Uint8Array(tokens.count)
  for (const mention of mentions) taken.fill(1, mention.whole.from, mention.to)
  const heads = noHeads(1 << 10)
  let heard = 0
  for (let i = 0; i < tokens.count; i++) {
    for (; heard < actors.length; heard++) for (const short of (actors[heard] as Actor).shorts) noteHead(heads, short)
    const isHan = tokens.shape[i] === Shape.han
    if (taken[i] || !(isHan || isCapital(tokens, i))) continue
    const head = tokens.word[i] as string
    const next = tokens.word[i + 1] ?? ''
    if (isHan && !mayBegin(identity.heads, head, next) && !mayBegin(heads, head, next)) continue
    const own = heads.words.get(head)
    const known = identity.heads.words.get(head)
    if (!own && !known) continue
    const longest = isHan ? Math.max(own?.next.get(next) ?? 0, known?.next.get(next) ?? 0) : Math.max(own?.most ?? 0, known?.most ?? 0)
    for (let length = Math.min(isHan ? LONGEST_HAN : LONGEST, longest, tokens.count - i); length > (isHan ? 1 : 0); length--) {
      const words = length === 1 ? (tokens.word[i] as string) : tokens.word.slice(i, i + length).join(' ')
      const actor =
        actors.findLast((one) => one.shorts.has(words)) ??
        (length > 1 || isLikelyName(page, i) ? introduced(words, i, page, actors, identity, on, near, setting) : undefined)
      if (!actor) continue
      yield { from: i, to: i + length, whole: { from: i, to: i + length }, actor, title: null }
      i += length - 1
      break
    }
  }
}

const LONGEST = 4
/** In a script where every character is a token; one character alone is a surname or a common word. */
const LONGEST_HAN = 12

const isLikelyName = (page: Page, i: number): boolean => (page.tokens.word[i] as string).length > 3

/** "Tass" with no first mention: only when one registered person alone goes by it and held a high office that day. */
function introduced(
  short: string,
  i: number,
  page: Page,
  actors: Actor[],
  identity: Identity,
  on: Edtf | null,
  near: ReadonlySet<string>,
  setting: CastSetting,
): Actor | undefined {
  const person = identity.unmistakable(short, on, near)
  if (!person) return undefined
  const known = actors.find((actor) => actor.person === person)
  if (known) return known
  const written = page.text.slice(page.tokens.start[i] as number, page.tokens.end[i] as number)
  const actor = newActor(actors.length, written, person, null, on, identity, setting)
  actors.push(actor)
  return actor
}
