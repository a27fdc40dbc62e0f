import type { ActMark, Attribution } from '../languages/pack.ts'
import { quoteAt, type Span } from '../model/span.ts'
import type { Act, Commitment, CommitmentAct } from '../model/statement.ts'
import type { StatementSetting } from './statements.ts'
import type { Voice } from './voices.ts'

/** What a statement undertakes. Observers undertake nothing. */
export function commitmentsOf(
  setting: StatementSetting,
  attribution: Attribution,
  voice: Voice,
  mark: ActMark,
  act: Act,
  content: readonly Span[],
  statement: string,
  known: number,
): Commitment[] {
  const by = [...new Set(voice.speakers.map((speaker) => speaker.party).filter((party) => party !== null))]
  if (!voice.official || by.length === 0) return []
  return undertakings(attribution, voice, mark, act, content).map(({ span, act: kind }, i) => {
    const due = setting.scene.pack.findDue(setting.scene.page, span)
    const { text } = setting.scene.page
    return {
      id: `c${known + i + 1}`,
      statement,
      engagement: null,
      by: voice.joint ? setting.sides.parties : by,
      act: voice.joint && kind !== 'invite' ? 'agree' : kind,
      content: [quoteAt(text, span)],
      due: due ? { ...quoteAt(text, due), edtf: null } : null,
      topics: setting.topicsOf(span),
    }
  })
}

function undertakings(
  attribution: Attribution,
  voice: Voice,
  mark: ActMark,
  act: Act,
  content: readonly Span[],
): { span: Span; act: CommitmentAct }[] {
  const first = content[0] as Span
  const whole = { start: first.start, end: (content.at(-1) as Span).end }
  if (attribution.commit) return [{ span: whole, act: attribution.commit }]
  if (act !== 'commissive') return []
  const cueUndertakes = attribution.act === 'commissive' || attribution.verb === 'agree'
  if (cueUndertakes || mark.commitments.length === 0)
    return [{ span: whole, act: voice.joint ? 'agree' : attribution.verb === 'agree' ? 'agree' : 'pledge' }]
  return [...mark.commitments]
}
