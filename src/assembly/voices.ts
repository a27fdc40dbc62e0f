import type { Actor, Mention } from '../annotators/cast.ts'
import { within } from '../annotators/topics.ts'
import { englishNameBy } from '../knowledge/english-name.ts'
import type { SourceKind } from '../languages/pack.ts'
import { quoteAt, type Span } from '../model/span.ts'
import type { AttributedBy, Speaker } from '../model/statement.ts'
import { spanOf } from '../text/range.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Scene } from './scene.ts'
import { type Titled, titled } from './titled.ts'

/** Whose voice it is. */
export type Voice = Readonly<{ speakers: readonly Speaker[]; joint: boolean; official: boolean; by: AttributedBy; actor: Actor | null }>

/** Those between whom the talk is, as far as the text has told. */
export type Sides = Readonly<{ actors: readonly Actor[]; parties: readonly string[]; own: string | null }>

const JOINS = new Set(['and', '&', '和', '与', 'и'])

/** Resolves the words of sources in the order of the text: a pronoun is the speaker before it. */
export class Voices {
  #last: Voice | null = null
  readonly #scene: Scene
  readonly #sides: Sides
  readonly #titles: Titled

  constructor(scene: Scene, sides: Sides) {
    this.#scene = scene
    this.#sides = sides
    this.#titles = titled(scene)
  }

  /** The speaker who goes on when no source is named. */
  get running(): Voice | null {
    return this.#last
  }

  resolve(source: Span | null): Voice | null {
    const voice = source ? this.#named(source) : this.#last
    if (voice && source && (voice.actor || voice.joint || voice.speakers[0]?.party)) this.#last = voice
    return voice
  }

  /** A person who acts without speaking ("Tass thanked her") can be meant by the next pronoun. */
  note(actor: Actor, asWritten: string): void {
    this.#last = this.#person(actor, asWritten, 'running-speaker')
  }

  #named(source: Span): Voice | null {
    const { page, cast, pack } = this.#scene
    const asWritten = page.text.slice(source.start, source.end)
    const [first, second] = within(page, cast.mentions, source)
    const kind = pack.describeSource(page, source)
    if (first && !isOwner(this.#scene, source, first) && kind.kind !== 'document') {
      if (second && this.#areJoined(first.whole.to, second.whole.from)) return this.#persons([first.actor, second.actor], asWritten)
      const other = second ? null : this.#titleBefore(source, first.whole.from)
      if (other) return other === 'unknown' ? this.#together(this.#sides.actors, asWritten) : this.#persons([other, first.actor], asWritten)
      return this.#person(first.actor, wordsOf(this.#scene, first.from, first.to), 'cue')
    }
    return this.#described(kind, source, asWritten)
  }

  /** "The Secretary and Foreign Minister Maren": who is meant by the title that "and" joins to a name. */
  #titleBefore(source: Span, name: number): Actor | 'unknown' | null {
    const { page, pack } = this.#scene
    const from = tokenAt(page.tokens, source.start)
    if (name - from < 2 || !JOINS.has(page.tokens.word[name - 1] as string)) return null
    const kind = pack.describeSource(page, { start: source.start, end: page.tokens.end[name - 2] as number })
    return kind.kind === 'title'
      ? (this.#titled(kind.words) ?? 'unknown')
      : kind.kind === 'pronoun'
        ? (this.#last?.actor ?? 'unknown')
        : null
  }

  #areJoined(end: number, next: number): boolean {
    const { word } = this.#scene.page.tokens
    for (let i = end; i < next; i++) if (JOINS.has(word[i] as string)) return next - i < 3
    return false
  }

  #described(kind: SourceKind, source: Span, asWritten: string): Voice | null {
    if (kind.kind === 'pronoun') return this.#pronoun(kind, asWritten)
    if (kind.kind === 'sides') return this.#allOf(this.#partiesIn(source), asWritten)
    if (kind.kind === 'title') {
      const actor = this.#titled(kind.words) ?? this.#principalOf(this.#partyIn(source) ?? this.#sides.own)
      if (actor) return this.#person(actor, asWritten, 'cue')
    }
    const [party = null, ...more] = this.#partiesIn(source)
    if (party && more.length > 0 && kind.kind === 'other') return this.#allOf([party, ...more], asWritten)
    if (kind.kind === 'document') return this.#document(party, kind.joint, asWritten)
    if (kind.kind === 'observer' && !party) return this.#observer(asWritten)
    if (party) return this.#party(party, asWritten, 'cue', kind.kind !== 'observer' || kind.noun === 'officials')
    if (kind.kind === 'side') return this.#sides.own ? this.#party(this.#sides.own, asWritten, 'cue', true) : this.#observer(asWritten)
    return this.#observer(asWritten)
  }

  #pronoun(kind: Extract<SourceKind, { kind: 'pronoun' }>, asWritten: string): Voice | null {
    const last = this.#last
    if (kind.number === 'many') {
      if (last?.joint || (last && !last.actor && !kind.first))
        return { ...last, by: 'pronoun', speakers: last.speakers.map((speaker) => ({ ...speaker, asWritten })) }
      return this.#together(this.#sides.actors, asWritten, 'pronoun')
    }
    if (kind.first || kind.gender === 'n') return last ? { ...last, by: 'pronoun' } : null
    if (last?.actor && fits(last.actor, kind.gender)) return this.#person(last.actor, asWritten, 'pronoun')
    const actor = this.#sides.actors.find((one) => fits(one, kind.gender)) ?? this.#scene.cast.actors.find((one) => fits(one, kind.gender))
    return actor ? this.#person(actor, asWritten, 'pronoun') : last ? { ...last, by: 'pronoun' } : null
  }

  /** "the Chancellor": the actor whose office, as worded or as held, has these words; the account holder's own first. */
  #titled(words: string): Actor | null {
    return this.#titles.find(words, this.#partyOfWords(words), this.#sides.actors)
  }

  /** "the Ilvanian minister": the one principal of that party. */
  #principalOf(party: string | null): Actor | null {
    const own = party ? this.#sides.actors.filter((actor) => actor.party === party) : []
    return own.length === 1 ? (own[0] ?? null) : null
  }

  #partyOfWords(words: string): string | null {
    const { marks, page } = this.#scene
    const found = marks.parties.find(
      (mark) => words.includes(page.tokens.word.slice(mark.from, mark.to).join(' ')) && mark.form === 'adjective',
    )
    return found?.party ?? null
  }

  #partyIn(source: Span): string | null {
    return this.#partiesIn(source)[0] ?? null
  }

  #partiesIn(source: Span): readonly string[] {
    const { marks, page } = this.#scene
    return [...new Set(within(page, marks.parties, source).map((mark) => mark.party))]
  }

  #document(party: string | null, joint: boolean, asWritten: string): Voice {
    if (joint) return { ...this.#together(this.#sides.actors, asWritten), by: 'document' }
    const holder = party ?? this.#sides.own
    return holder ? this.#party(holder, asWritten, 'document', true) : { ...this.#observer(asWritten), by: 'document' }
  }

  /** The voice of a joint statement: one party where the sentence is of one, else both. */
  ofDocument(content: Span): Voice {
    const { page, marks } = this.#scene
    const from = tokenAt(page.tokens, content.start)
    const mark = marks.parties.find((one) => one.from >= from && one.from <= from + 1 && one.form !== 'adjective')
    const next = mark ? page.tokens.word[mark.to] : undefined
    const alone = mark && this.#sides.parties.includes(mark.party) && next !== 'and' && next !== '-' && next !== "'s" && next !== ','
    return alone
      ? this.#party(mark.party, quoteAt(page.text, spanOf(page.tokens, mark)).text, 'document', true)
      : { ...this.together(''), by: 'document' }
  }

  /** Both sides, of whom the next sentences may go on to tell. */
  goOnTogether(asWritten: string): Voice {
    this.#last = this.together(asWritten)
    return this.#last
  }

  /** Both sides at once. */
  together(asWritten: string): Voice {
    return this.#together(this.#sides.actors, asWritten)
  }

  #person(actor: Actor, asWritten: string, by: AttributedBy): Voice {
    return {
      speakers: [speakerOf(actor, asWritten)],
      joint: false,
      official: true,
      by,
      actor,
    }
  }

  /** Those named: of one side they speak for it, of several jointly. */
  #persons(actors: readonly Actor[], asWritten: string): Voice {
    const [party] = actors.map((actor) => actor.party)
    if (party === null || actors.some((actor) => actor.party !== party)) return this.#together(actors, asWritten)
    const speakers = actors.map((actor) => speakerOf(actor, asWritten))
    return { speakers, joint: false, official: true, by: 'cue', actor: null }
  }

  #together(actors: readonly Actor[], asWritten: string, by: AttributedBy = 'cue'): Voice {
    const isOneSided = new Set(actors.map((actor) => actor.party)).size < 2 && this.#bothParties().length > 1
    const speakers: Speaker[] =
      actors.length > 1 && !isOneSided
        ? actors.map((actor) => speakerOf(actor, asWritten))
        : this.#bothParties().map((party) => this.#partySpeaker(party, asWritten))
    return { speakers, joint: true, official: true, by, actor: null }
  }

  /** The sides by the names of their countries; where the text tells of no contact between them, those countries. */
  #allOf(parties: readonly string[], asWritten: string): Voice {
    if (parties.length < 2 || this.#sides.parties.length > 1) return this.#together(this.#sides.actors, asWritten)
    const speakers = parties.map((party) => this.#partySpeaker(party, asWritten))
    return { speakers, joint: true, official: true, by: 'cue', actor: null }
  }

  /** A joint voice is never of one party: the account holder's own is the other. */
  #bothParties(): readonly string[] {
    const { parties, own } = this.#sides
    return parties.length < 2 && own && !parties.includes(own) ? [own, ...parties] : parties
  }

  #party(party: string, asWritten: string, by: AttributedBy, official: boolean): Voice {
    return { speakers: [this.#partySpeaker(party, asWritten)], joint: false, official, by, actor: null }
  }

  #partySpeaker(party: string, asWritten: string): Speaker {
    return { person: null, name: englishNameBy(this.#scene.knowledge.findParty, party), asWritten, party }
  }

  #observer(asWritten: string): Voice {
    return { speakers: [{ person: null, name: asWritten, asWritten, party: null }], joint: false, official: false, by: 'cue', actor: null }
  }
}

const speakerOf = ({ person, name, party }: Actor, asWritten: string): Speaker => ({ person, name, asWritten, party })

const fits = (actor: Actor, gender: 'm' | 'f' | 'n' | null): boolean => gender === null || actor.gender === null || actor.gender === gender

/** "Maren's spokesman": the source is not Maren. */
function isOwner(scene: Scene, source: Span, { to }: Mention): boolean {
  const { tokens } = scene.page
  return tokens.word[to] === "'s" && (tokens.end[to] as number) < source.end
}

const wordsOf = (scene: Scene, from: number, to: number): string => quoteAt(scene.page.text, spanOf(scene.page.tokens, { from, to })).text
