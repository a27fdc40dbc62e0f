import type { Kysely } from 'kysely'
import type { Account } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Position } from '../model/position.ts'
import { gradeOfActs, type Heard, type Said } from '../record/heard.ts'
import { personName } from '../record/people-ruled.ts'
import type { Tables } from '../store/tables.ts'
import { findPresent, findToldBy, type Present, type Speaking, type ToldBy, type Uttered } from '../store/uttered.ts'
import { grouped } from '../text/grouped.ts'

type Telling = Pick<Uttered, 'document' | 'engagement' | 'telling' | 'parties' | 'date'>

function saidOf({ document, engagement, date, statement, acts, discussed }: Uttered, { file, holder, tier, language }: ToldBy): Said[] {
  const common = { date, engagement, document, file, holder, tier, language, offices: [] }
  if (statement) {
    const { id, speakers, joint, act, content } = statement
    return [{ ...common, statement: id, speakers, joint, act, grade: gradeOfActs(act, acts), content }]
  }
  return discussed ? [{ ...common, statement: null, speakers: [], joint: true, act: null, grade: 'discussed', content: [discussed] }] : []
}

const tellingKey = (document: string, telling: string): string => `${document}/${telling}`

const byTelling = (present: readonly Present[]): ReadonlyMap<string, readonly Present[]> =>
  grouped(present, ({ document, telling }) => tellingKey(document, telling))

type Gathered = { at: Telling; uttered: Uttered[]; speaking: Heard['speaking'][number][] }

function gather(party: string, uttered: readonly Uttered[], speaking: readonly Speaking[]): Gathered[] {
  const all = new Map<string, Gathered>()
  const of = (at: Telling): Gathered => {
    const key = `${at.engagement} ${tellingKey(at.document, at.telling)}`
    const found = all.get(key) ?? { at, uttered: [], speaking: [] }
    all.set(key, found)
    return found
  }
  for (const one of uttered) of(one).uttered.push(one)
  for (const one of speaking) of(one).speaking.push(...one.speakers.filter((who) => who.party === party))
  return [...all.values()]
}

/** What accounts have of a party on a topic, of rows of the record; `speaking`: of all accounts in which it says anything. */
export async function heardOf(
  db: Kysely<Tables>,
  party: string,
  uttered: readonly Uttered[],
  speaking: readonly Speaking[],
): Promise<Heard[]> {
  const gathered = gather(party, uttered, speaking)
  const toldBy = await findToldBy(
    db,
    gathered.map(({ at }) => at.document),
  )
  const discussed = uttered.flatMap((one) => (one.discussed ? [one.document] : []))
  const present = byTelling(discussed.length ? await findPresent(db, discussed) : [])
  return gathered.flatMap(({ at, uttered: own, speaking: voices }): Heard[] => {
    const told = toldBy.get(at.document)
    if (!told) return []
    const account: Account = { ...told, engagement: at.telling, copyOf: null }
    return [
      {
        ...{ engagement: at.engagement, account, date: at.date, days: findDays(at.date), relation: [...at.parties].sort().join('-') },
        present: (present.get(tellingKey(at.document, at.telling)) ?? []).map(personName),
        speaking: [...new Map(voices.map((who) => [personName(who), who])).values()],
        said: own.flatMap((one) => saidOf(one, told)),
      },
    ]
  })
}

/** Positions with their speakers' offices as worded at the engagement. */
export async function withOffices(db: Kysely<Tables>, positions: readonly Position[]): Promise<Position[]> {
  const documents = positions.flatMap(({ document, speakers }) => (speakers.length ? [document] : []))
  if (documents.length === 0) return [...positions]
  const present = await findPresent(db, documents)
  const offices = new Map([...present].reverse().map((one) => [`${one.document} ${personName(one)}`, one.officeAsWorded]))
  return positions.map((one) => ({ ...one, offices: one.speakers.map((who) => offices.get(`${one.document} ${personName(who)}`) ?? null) }))
}
