import type { Cast } from '../annotators/cast.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Page } from '../languages/pack.ts'
import type { Captured } from '../model/captured.ts'
import type { Document } from '../model/document.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Issue } from '../model/issue.ts'
import type { Statement } from '../model/statement.ts'
import { spanOf } from '../text/range.ts'

export type IssueSetting = Readonly<{
  captured: Captured
  document: Document
  page: Page
  cast: Cast
  engagements: readonly Engagement[]
  statements: readonly Statement[]
  knowledge: KnowledgeBase
}>

/** Doubts about a text that come out of the whole reading; those of one rule are told by that rule. */
export function issuesOf(setting: IssueSetting): Issue[] {
  return [
    ...(setting.captured.notes ?? []).map((note): Issue => ({ code: note.code, message: note.message, span: null })),
    ...doubtfulPersons(setting),
    ...officesThatDiffer(setting),
    ...unknownSpeakers(setting),
    ...cutShort(setting),
  ]
}

/** A name that several registered persons bear, and nothing in the text decides. */
function doubtfulPersons({ cast, page }: IssueSetting): Issue[] {
  return cast.actors
    .filter((actor) => actor.doubtful.length > 1)
    .map((actor) => {
      const mention = cast.mentions.find((one) => one.actor === actor)
      const span = mention ? spanOf(page.tokens, mention) : null
      return { code: 'ambiguous-person', message: `\`${actor.name}\` may be ${actor.doubtful.join(' or ')}; none was chosen`, span }
    })
}

/** The text gives an office that the registers do not know the person to have held on that day. */
function officesThatDiffer({ engagements, knowledge, document }: IssueSetting): Issue[] {
  return engagements
    .filter((engagement) => engagement.status === 'held')
    .flatMap((engagement) =>
      engagement.participants.flatMap((participant): Issue[] => {
        const { person, officeAsWorded, officeHeld, evidence } = participant
        const named = person && officeAsWorded && participant.party ? knowledge.officesNamed(officeAsWorded, participant.party) : []
        if (named.length === 0 || officeHeld.length === 0 || named.some(({ id }) => officeHeld.includes(id))) return []
        const on = engagement.date.edtf ?? document.published?.edtf ?? 'an unknown day'
        const [first] = evidence
        const span = first ? { start: first.span[0], end: first.span[1] } : null
        return [
          {
            code: 'office-differs',
            message: `Unexpected office \`${officeAsWorded}\` of ${participant.name}, expected one held on ${on}: ${officeHeld.join(', ')}`,
            span,
          },
        ]
      }),
    )
}

function unknownSpeakers({ statements }: IssueSetting): Issue[] {
  return statements
    .filter((statement) => statement.official && statement.speakers.length === 0)
    .map((statement) => {
      const [content] = statement.content
      return {
        code: 'speaker-unknown',
        message: `No speaker was found for ${statement.id}`,
        span: content ? { start: content.span[0], end: content.span[1] } : null,
      }
    })
}

const ENDS = /[.!?。！？…”"'’)\]»:;]$/u
const SHORTEST = 200

/** The last paragraph breaks off: what is not in our copy may have been said. */
function cutShort({ document }: IssueSetting): Issue[] {
  const last = document.blocks.findLast((block) => block.role === 'paragraph')
  if (!last || document.text.length < SHORTEST) return []
  const text = document.text.slice(last.span.start, last.span.end).trim()
  if (text === '' || ENDS.test(text)) return []
  return [{ code: 'cut-short', message: 'The text breaks off in the middle of a sentence; the copy may be cut', span: last.span }]
}
