import type { EngagementInDoubt, ReviewItem } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { whoOf } from '../../parts/engagement-line.tsx'
import { parts } from '../../strings/parts.ts'
import { review } from '../../strings/review.ts'

/** What tells one item from another. */
export function keyOf(item: ReviewItem): string {
  if (item.kind === 'people') return `${item.who.party ?? '?'}:${item.who.name}`
  if (item.kind === 'unread') return `${item.sentence.document}/${item.sentence.quote.span.join('-')}`
  return item.kind === 'pairs' ? `${item.one.engagement.id}+${item.other.engagement.id}` : item.one.engagement.id
}

const dayOf = ({ engagement }: EngagementInDoubt): string =>
  engagement.date.edtf ? edtfText(engagement.date.edtf, { isShort: true }) : parts.unknownDate

/** An item in a list: what it is, and one remark. */
export function lineOf(item: ReviewItem): Readonly<{ title: string; remark: string }> {
  if (item.kind === 'people')
    return { title: item.who.name, remark: `${item.who.party ?? review.noParty} · ${review.engagements(item.who.engagements)}` }
  if (item.kind === 'unread') return { title: item.sentence.quote.text, remark: item.sentence.title ?? item.sentence.file }
  const fields = item.kind === 'conflicts' ? item.one.conflicts.map(({ field }) => review.fields[field] ?? field).join(', ') : ''
  const days = item.kind === 'pairs' ? `${dayOf(item.one)} / ${dayOf(item.other)}` : dayOf(item.one)
  return { title: whoOf(item.one.engagement), remark: [days, fields].filter(Boolean).join(' · ') }
}

/** The date values that accounts tell, each once. */
export const datesTold = ({ accounts }: EngagementInDoubt): string[] => [...new Set(accounts.flatMap(({ date }) => date.edtf ?? []))].sort()
