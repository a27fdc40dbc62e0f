import { englishName } from '../../knowledge/english-name.ts'
import { peopleMeant } from '../engagement-page.ts'
import { loadKnowledge } from '../knowledge.ts'
import type { Settings } from '../settings.ts'
import type { MaybePerson } from './maybe-people.ts'

const MOST = 20

export type RegisterPeople = Readonly<{ items: readonly MaybePerson[] }>

/** People of the registers whom words may mean, those of a party first. */
export async function findRegisterPeople(
  { q, party }: Readonly<{ q: string; party?: string | undefined }>,
  settings: Settings,
): Promise<RegisterPeople> {
  const knowledge = await loadKnowledge(settings)
  const found = peopleMeant(q, knowledge).flatMap((id) => knowledge.findPerson(id) ?? [])
  const rank = (one: (typeof found)[number]): number => Number(party !== undefined && one.party !== party)
  return {
    items: found
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, MOST)
      .map(({ id, names, party: of }) => ({ id, name: englishName({ id, names }), party: of })),
  }
}
