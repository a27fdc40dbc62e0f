import type { Engagement, Participation } from '../../model/engagement.ts'
import type { Column } from './column.ts'

/** An engagement as one document tells it, with the id that all of its accounts share. */
export type EngagementOfDocument = Readonly<{ document: string; file: string; joined: string; accounts: number; engagement: Engagement }>
export type ParticipationOfDocument = Readonly<{
  document: string
  engagement: Engagement
  joined: string
  who: Participation
  principal: boolean
}>

const named = (people: readonly Participation[]): string[] => people.map(({ name, party }) => (party ? `${name} (${party})` : name))

/** One row an account of an engagement. */
export const engagementColumns: readonly Column<EngagementOfDocument>[] = [
  { name: 'engagement', means: 'Id of the engagement, shared by all accounts of it', of: ({ joined }) => joined },
  { name: 'accounts', means: 'How many documents tell it', of: ({ accounts }) => accounts },
  { name: 'document', means: 'Document of this account', of: ({ document }) => document },
  { name: 'file', means: 'Its file', of: ({ file }) => file },
  { name: 'in_document', means: 'Id within the document', of: ({ engagement }) => engagement.id },
  { name: 'status', means: 'held, referenced or planned', of: ({ engagement }) => engagement.status },
  { name: 'kind', means: 'meeting, call, dialogue, consultation, visit …', of: ({ engagement }) => engagement.kind },
  { name: 'channel', means: 'in-person, phone, video, written', of: ({ engagement }) => engagement.channel },
  { name: 'date', means: 'Day or days (EDTF); empty when the text does not tell', of: ({ engagement }) => engagement.date.edtf },
  { name: 'date_certainty', means: 'stated or inferred', of: ({ engagement }) => engagement.date.certainty },
  { name: 'date_rule', means: 'Rule that gave the date', of: ({ engagement }) => engagement.date.rule },
  { name: 'weekday', means: 'Weekday as printed', of: ({ engagement }) => engagement.weekday },
  { name: 'city', means: 'City', of: ({ engagement }) => engagement.place.city },
  { name: 'country', means: 'Country (ISO 3166-1 alpha-2)', of: ({ engagement }) => engagement.place.country },
  { name: 'venue', means: 'Venue', of: ({ engagement }) => engagement.place.venue },
  { name: 'mechanism', means: 'Named mechanism it was a session of', of: ({ engagement }) => engagement.mechanism?.name ?? null },
  { name: 'round', means: 'Round of the mechanism', of: ({ engagement }) => engagement.mechanism?.round ?? null },
  { name: 'initiator', means: 'Who asked for it, where the text tells', of: ({ engagement }) => engagement.initiator?.name ?? null },
  { name: 'initiator_party', means: 'Party of whoever asked for it', of: ({ engagement }) => engagement.initiator?.party ?? null },
  { name: 'participants', means: 'Principals with their parties', of: ({ engagement }) => named(engagement.participants) },
  { name: 'others', means: 'Others named as present', of: ({ engagement }) => named(engagement.others) },
  { name: 'parties', means: 'Parties, where no person is named', of: ({ engagement }) => [...engagement.parties] },
  { name: 'evidence', means: 'The words that tell it', of: ({ engagement }) => engagement.evidence.map(({ text }) => text) },
]

/** One row a person in an account of an engagement. */
export const participationColumns: readonly Column<ParticipationOfDocument>[] = [
  { name: 'engagement', means: 'Id of the engagement', of: ({ joined }) => joined },
  { name: 'document', means: 'Document of this account', of: ({ document }) => document },
  { name: 'in_document', means: 'Id of the engagement within the document', of: ({ engagement }) => engagement.id },
  { name: 'date', means: 'Day of the engagement (EDTF)', of: ({ engagement }) => engagement.date.edtf },
  { name: 'person', means: 'Id in the registers; empty when in none', of: ({ who }) => who.person },
  { name: 'name', means: 'Name in the registers, else as written', of: ({ who }) => who.name },
  { name: 'as_written', means: 'Name in the words of the text', of: ({ who }) => who.asWritten },
  { name: 'party', means: 'Party', of: ({ who }) => who.party },
  { name: 'role', means: 'host, guest, co-chair or participant', of: ({ who }) => who.role },
  { name: 'principal', means: 'true: a principal; false: named as present', of: ({ principal }) => principal },
  { name: 'office_as_worded', means: 'Office in the words of the text', of: ({ who }) => who.officeAsWorded },
  { name: 'office_held', means: 'Offices held on that day, ids in the registers', of: ({ who }) => [...who.officeHeld] },
]
