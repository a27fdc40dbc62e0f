import type { Cast } from '../annotators/cast.ts'
import type { RegisterMarks } from '../annotators/marks.ts'
import { forums, instruments } from '../annotators/mentions.ts'
import { prepareOccasions } from '../annotators/occasions.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Attribution, DiscussionMark, LanguagePack, NameMark, Page } from '../languages/pack.ts'
import type { Reading } from '../model/reading.ts'
import { overlaps, type Span } from '../model/span.ts'
import { affiliate } from './affiliation.ts'
import { engagements } from './engagements.ts'
import type { Engaged } from './finish.ts'
import { headlineOf } from './headline.ts'
import type { Scene } from './scene.ts'
import type { Sides } from './voices.ts'

type Reads = Readonly<{
  marksIn(page: Page): RegisterMarks
  castOf(page: Page, marks: RegisterMarks, names: readonly NameMark[], on: string | null): Cast
}>

/** What a text is an account of: its engagements, those between whom they were, and the occasions, forums and treaties it names. */
export type Account = Engaged &
  Readonly<{ sides: Sides; discussions: readonly DiscussionMark[]; spans: readonly Span[] }> &
  Pick<Reading, 'occasions' | 'forums' | 'instruments'>

export function prepareAccount(knowledge: KnowledgeBase, pack: LanguagePack, reads: Reads) {
  const mechanisms = new Map(knowledge.registers.mechanisms.map((mechanism) => [mechanism.id, mechanism]))
  const signers = new Map(knowledge.registers.instruments.map((instrument) => [instrument.id, instrument.parties]))
  const occasionsIn = prepareOccasions(knowledge, pack)
  return (scene: Scene, names: readonly NameMark[], attributions: readonly Attribution[]): Account => {
    const { page, marks, cast, document } = scene
    affiliate(cast, knowledge, document.published?.edtf ?? document.dateline?.edtf ?? null)
    const named = [...new Set([...marks.parties.map((mark) => mark.party), ...cast.actors.map((actor) => actor.party ?? '')])]
    const occasions = occasionsIn(page, marks, named)
    const engaged = engagements({ scene, names, headline: headlineOf(scene, reads), attributions, occasions, mechanisms })
    const discussions = joined(pack.findDiscussions(page), engaged.topics).filter(({ sentence }) => !engaged.elsewhere.has(sentence))
    const evidence = engaged.engagements.flatMap((one) => one.evidence.map(({ span }) => ({ start: span[0], end: span[1] })))
    return {
      ...engaged,
      sides: sidesOf(scene, engaged),
      discussions,
      spans: [...evidence, ...discussions.map(({ content }) => content)],
      occasions,
      forums: forums(page, marks),
      instruments: instruments(page, marks, (id) => signers.get(id) ?? [], named),
    }
  }
}

/** Topics told by the contact itself, where no list of topics tells them already. */
const joined = (found: readonly DiscussionMark[], topics: readonly DiscussionMark[]): DiscussionMark[] =>
  [...found, ...topics.filter(({ content }) => !found.some((one) => overlaps(one.content, content)))].sort(
    (a, b) => a.content.start - b.content.start,
  )

/** Those between whom the talk is: the principals of the first engagement held; in a text of none, the first two persons. */
function sidesOf({ cast, document }: Scene, { engagements: found, actors }: Engaged): Sides {
  const main = found.find((one) => one.status === 'held')
  const people = main ? (actors.get(main.id) ?? []) : cast.actors.slice(0, 2)
  const parties = main ? main.parties : people.map(({ party }) => party).filter((party) => party !== null)
  return { actors: people, parties: [...new Set(parties)], own: document.holder }
}
