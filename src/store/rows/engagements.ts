import { findDays } from '../../model/days.ts'
import type { Engagement, Participation } from '../../model/engagement.ts'
import type { Reading } from '../../model/reading.ts'
import type { EngagementRow, ParticipationRow, QuoteJson } from '../tables.ts'

/** The parties of an engagement: of those who took part, else those it names. */
const partiesOf = ({ participants, parties }: Engagement): string[] => [
  ...new Set([...participants.flatMap(({ party }) => (party ? [party] : [])), ...parties]),
]

export const engagementRows = ({ document, engagements }: Reading): EngagementRow[] =>
  engagements.map((engagement, position) => ({
    document_id: document.id,
    position,
    engagement: engagement.id,
    status: engagement.status,
    kind: engagement.kind,
    channel: engagement.channel,
    date_edtf: engagement.date.edtf,
    date_from: findDays(engagement.date.edtf)?.from ?? null,
    date_to: findDays(engagement.date.edtf)?.to ?? null,
    city: engagement.place.city,
    country: engagement.place.country,
    mechanism: engagement.mechanism?.id ?? engagement.mechanism?.name ?? null,
    parties: partiesOf(engagement),
    body: engagement,
  }))

const participationRow = (
  document: string,
  engagement: string,
  principal: boolean,
  position: number,
  who: Participation,
): ParticipationRow => ({
  document_id: document,
  position,
  engagement,
  principal,
  person: who.person,
  name: who.name,
  as_written: who.asWritten,
  party: who.party,
  role: who.role,
  office_as_worded: who.officeAsWorded,
  office_held: [...who.officeHeld],
  evidence: who.evidence as QuoteJson[],
})

export const participationRows = ({ document, engagements }: Reading): ParticipationRow[] =>
  engagements.flatMap(({ id, participants, others }) =>
    [...participants, ...others].map((who, position) => participationRow(document.id, id, position < participants.length, position, who)),
  )
