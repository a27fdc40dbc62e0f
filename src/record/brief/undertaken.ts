import { type CommitmentLife, type CommitmentState, GRADES, type Shown } from '../../model/commitment-life.ts'
import type { Quote } from '../../model/span.ts'
import type { Commitment } from '../../model/statement.ts'
import { commitmentLives } from '../commitment-life.ts'
import type { Told } from '../dossier.ts'
import { type BriefMatter, type Contact, contactsOf } from './matter.ts'

/** A commitment of one account, with what became of it. */
export type Undertaken = Readonly<{ contact: Contact; told: Told; commitment: Commitment; life: CommitmentLife }>

/** One commitment as all accounts of its contact tell it; the first is of the best edition. */
export type Matter = Readonly<{ tellings: readonly Undertaken[]; first: Undertaken; life: CommitmentLife; state: CommitmentState }>

export const overlap = (a: Quote['span'], b: Quote['span']): boolean => a[0] < b[1] && b[0] < a[1]

/** Accounts of one contact in other words tell one commitment: the same sides, the same act, the same topics, once in each. */
const keyOf = ({ contact, commitment: { by, act, topics } }: Undertaken): string =>
  [contact.joined.id, [...by].sort().join(), act, [...topics].sort().join()].join('|')

function grouped(all: readonly Undertaken[]): Undertaken[][] {
  const groups = new Map<string, Undertaken[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()].flatMap((group) => {
    const documents = new Set(group.map(({ told }) => told.account.document))
    return documents.size === group.length ? [group] : group.map((one) => [one])
  })
}

/** What tells most of what became of it: a decision of a person, then the furthest of what any telling of it shows. */
const STATES: readonly CommitmentState[] = ['kept', 'lapsed', 'repeated', 'open']

function matterOf(tellings: readonly Undertaken[]): Matter {
  const rank = ({ life }: Undertaken): number => (life.decided ? -1 : STATES.indexOf(life.state))
  const { life } = [...tellings].sort((a, b) => rank(a) - rank(b))[0] as Undertaken
  return { tellings, first: tellings[0] as Undertaken, life, state: life.state }
}

const tells = ({ document, words }: Shown, { told, commitment }: Undertaken): boolean =>
  document === told.account.document && words.some(({ span }) => commitment.content.some((one) => overlap(span, one.span)))

/** A later telling of a matter is told with the first. */
function isRetold({ tellings, state }: Matter, all: readonly Matter[]): boolean {
  if (state === 'lapsed') return false
  return all.some((one) => one.state === 'repeated' && one.life.repeated.some((shown) => tellings.some((telling) => tells(shown, telling))))
}

function undertakenIn(matter: BriefMatter): Undertaken[] {
  const { dossier, registers } = matter
  const lives = new Map(commitmentLives(dossier, registers).map((life) => [`${life.document}/${life.commitment}`, life]))
  return contactsOf(matter).flatMap((contact) =>
    contact.told.flatMap((told) =>
      told.commitments.flatMap((commitment) => {
        const life = lives.get(`${told.account.document}/${commitment.id}`)
        return life && commitment.content.length > 0 ? [{ contact, told, commitment, life }] : []
      }),
    ),
  )
}

/** What was undertaken and is not seen kept: what binds more first, then the newest; what has lapsed last. */
export function notKept(matter: BriefMatter): Matter[] {
  const isAsked = ({ commitment }: Undertaken): boolean =>
    matter.topics.length === 0 || commitment.topics.some((topic) => matter.topics.includes(topic))
  const all = grouped(undertakenIn(matter).filter(isAsked)).map(matterOf)
  const open = all.filter(({ state }) => state !== 'kept')
  const order = ({ state, first }: Matter): number => Number(state === 'lapsed') * GRADES.length - GRADES.indexOf(first.life.grade)
  return open.filter((one) => !isRetold(one, open)).sort((a, b) => order(a) - order(b))
}
