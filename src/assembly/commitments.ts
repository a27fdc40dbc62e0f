import type { ActMark, Attribution } from '../languages/pack.ts'
import { quoteAt, type Span } from '../model/span.ts'
import type { Act, Commitment, CommitmentAct } from '../model/statement.ts'
import type { Speech } from './speech.ts'
import type { Told } from './statement.ts'
import type { Voice } from './voices.ts'

/** What a statement undertakes. Observers undertake nothing. */
export function commitmentsOf(
  speech: Speech,
  attribution: Attribution,
  { statement, voice, mark, spans }: Told,
  known: number,
): Commitment[] {
  const by = [...new Set(voice.speakers.map((speaker) => speaker.party).filter((party) => party !== null))]
  if (!voice.official || by.length === 0) return []
  return undertakings(attribution, voice, mark, statement.act, spans).map(({ span, act: kind }, i) => {
    const { text } = speech.scene.page
    return {
      id: `c${known + i + 1}`,
      statement: statement.id,
      engagement: null,
      by: voice.joint && speech.sides.parties.length > 1 ? speech.sides.parties : by,
      act: voice.joint && kind !== 'invite' ? 'agree' : kind,
      content: [quoteAt(text, span)],
      due: speech.dueOf(span),
      topics: speech.topicsOf(span),
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
  const whole = { start: first.start, end: mark.core?.end ?? (content.at(-1) as Span).end }
  if (attribution.commit) return [{ span: whole, act: attribution.commit }]
  if (act !== 'commissive') return []
  const cueUndertakes = attribution.act === 'commissive' || attribution.verb === 'agree'
  if (cueUndertakes || mark.commitments.length === 0)
    return [{ span: whole, act: voice.joint ? 'agree' : attribution.verb === 'agree' ? 'agree' : 'pledge' }]
  return [...mark.commitments]
}
