import type { Decision, EngagementAnchor, Ruling } from '../model/decision.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'

const short = (document: string): string => document.slice(0, 19)
const quoted = (text: string): string => `“${onOneLine(text)}”`
const telling = ({ document, quote, between }: EngagementAnchor): string => `${quote ? quoted(quote.text) : between} in ${short(document)}`

/** What a ruling says, in one line. */
export function rulingText(ruling: Ruling): string {
  switch (ruling.kind) {
    case 'same-engagement':
      return `one engagement: ${telling(ruling.engagements[0])} and ${telling(ruling.engagements[1])}`
    case 'other-engagement':
      return `two engagements: ${telling(ruling.engagements[0])} and ${telling(ruling.engagements[1])}`
    case 'same-person':
      return `one person: ${ruling.people[0]} and ${ruling.people[1]}`
    case 'other-person':
      return `${quoted(ruling.asWritten)} in ${short(ruling.document)} is not ${ruling.person}`
    case 'speaker':
      return `${quoted(ruling.statement.quote.text)} in ${short(ruling.statement.document)} was said by ${ruling.speaker.replace(/:$/, '')}`
    case 'date':
      return `${telling(ruling.engagement)} was on ${ruling.edtf}`
    case 'commitment':
      return `${quoted(ruling.commitment.quote.text)} in ${short(ruling.commitment.document)} is ${ruling.state}`
    case 'variant':
      return `${quoted(ruling.words)} (${ruling.language}) ${ruling.verdict} as a variant of ${ruling.formula}`
    case 'sentence-read':
      return `${quoted(ruling.sentence.quote.text)} in ${short(ruling.sentence.document)} was read by hand`
    case 'undo':
      return `undoes ${ruling.decision}`
  }
}

/** A decision with who took it, when and why. */
export const decisionText = (
  { id, at, who, why, ruling, stands = true }: Decision & Readonly<{ stands?: boolean }>,
  paint: Paint,
): string =>
  [
    `${paint.bold(id)}  ${stands ? '' : `${paint.warn('undone')}  `}${rulingText(ruling)}`,
    `    ${paint.dim(`${at.slice(0, 16).replace('T', ' ')} UTC · ${onOneLine(who)} · ${onOneLine(why)}`)}`,
  ].join('\n')
