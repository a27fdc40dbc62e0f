import type { JoinedEngagement } from '../../model/account.ts'
import type { DueDate, Shown } from '../../model/commitment-life.ts'
import type { Engagement } from '../../model/engagement.ts'
import { partiesOf } from '../../model/parties-of.ts'
import type { Reading } from '../../model/reading.ts'
import type { Quote } from '../../model/span.ts'
import type { Commitment, Statement } from '../../model/statement.ts'
import type { When } from '../../model/when.ts'
import type { Dossier } from '../dossier.ts'
import type { Steps } from '../steps.ts'
import { whenDated, whenOf } from '../when.ts'
import { dueOf } from './due.ts'
import { type Matter, matterOf } from './matter.ts'
import type { LifeRegisters } from './registers.ts'

/** Where a fact of a document was said: the engagement, when, between whom. */
export type Said = Readonly<{
  reading: Reading
  joined: JoinedEngagement | null
  /** Null where nothing tells. */
  when: When | null
  between: readonly string[]
  /** The text repeats another account's. */
  isCopy: boolean
}>

/** A commitment of a document with what it is about. */
export type Undertaking = Said & Readonly<{ commitment: Commitment; matter: Matter; due: DueDate | null }>

export type Utterance = Said & Readonly<{ statement: Statement }>

/** Of a document: which engagement a fact was said at. */
type Place = (engagement: string | null) => Said

function placesOf(reading: Reading, byAccount: ReadonlyMap<string, JoinedEngagement>): Place {
  const { document, engagements } = reading
  const held = engagements.filter(({ status }) => status === 'held')
  const published = document.published ? whenDated({ ...document.published, rule: 'publication' }) : null
  const known = new Map<string | null, Said>()
  const place = (engagement: string | null): Said => {
    const at = engagement ?? (held.length === 1 ? (held[0] as Engagement).id : null)
    const joined = at ? (byAccount.get(`${document.id}/${at}`) ?? null) : null
    const account = joined?.accounts.find((one) => one.document === document.id)
    const dated = joined ? whenOf(joined) : null
    const among = new Set(joined ? partiesOf(joined.engagement) : held.flatMap(partiesOf))
    return {
      reading,
      joined,
      when: dated?.edtf ? dated : published,
      between: [...among].sort(),
      isCopy: account ? account.copyOf !== null : false,
    }
  }
  return (engagement) => {
    const said = known.get(engagement) ?? place(engagement)
    known.set(engagement, said)
    return said
  }
}

/** Every commitment and every statement of a dossier, each where it was said. */
export function* factsOf(
  dossier: Dossier,
  registers: LifeRegisters,
): Steps<Readonly<{ undertakings: Undertaking[]; utterances: Utterance[] }>> {
  const byAccount = new Map(
    dossier.engagements.flatMap((joined) => joined.accounts.map((one) => [`${one.document}/${one.engagement}`, joined] as const)),
  )
  const undertakings: Undertaking[] = []
  const utterances: Utterance[] = []
  for (const reading of dossier.readings.values()) {
    const placeOf = placesOf(reading, byAccount)
    for (const statement of reading.statements) utterances.push({ ...placeOf(statement.engagement), statement })
    for (const commitment of reading.commitments) {
      const said = placeOf(commitment.engagement)
      const between = [...new Set([...said.between, ...commitment.by])].sort()
      const at = said.joined?.engagement ?? null
      const matter = matterOf(reading, commitment, at, said.when?.from ?? null, between, registers)
      undertakings.push({ ...said, between, commitment, matter, due: dueOf(commitment, matter.planned, said.when) })
    }
    yield
  }
  return { undertakings, utterances }
}

/** Words that show something, and where they were said. */
export const shownAt = ({ reading, joined, when }: Said & Readonly<{ when: When }>, rule: string, words: readonly Quote[]): Shown => ({
  rule,
  document: reading.document.id,
  file: reading.document.file,
  engagement: joined?.id ?? null,
  when,
  words,
})
