import type { Edtf } from '../model/edtf.ts'
import type { Contact, Contacts, Who, Wording } from './contacts.ts'

/** A wording of an office with how often it was used of a person, and where last. */
export type WordingUsed = Readonly<{
  who: Who
  wording: string
  held: readonly string[]
  /** Name of the person where it was used last. */
  name: string
  /** In so many engagements. */
  engagements: number
  first: Edtf | null
  last: Edtf | null
  /** The latest engagement. */
  newest: string
}>

type Open = Omit<Wording, 'engagements'> & { uses: Map<string, Contact>; newest: Contact }

const isNewer = (a: Contact, b: Contact): boolean => (a.from ?? '') > (b.from ?? '') || (a.from === b.from && a.id < b.id)

/** The wordings of some people's offices, each once a person and the offices held with it, the one used last first. */
export function wordingsUsed({ wordings, byId }: Pick<Contacts, 'wordings' | 'byId'>, isMeant: (who: Who) => boolean): WordingUsed[] {
  const used = new Map<string, Open>()
  for (const { engagements, ...worded } of wordings) {
    if (!isMeant(worded.who)) continue
    const key = [worded.who.id, worded.wording, ...worded.held].join('\n')
    for (const id of engagements) {
      const contact = byId.get(id)
      if (!contact) continue
      const known = used.get(key)
      if (!known) used.set(key, { ...worded, uses: new Map([[id, contact]]), newest: contact })
      else {
        known.uses.set(id, contact)
        if (isNewer(contact, known.newest)) used.set(key, { ...known, name: worded.name, newest: contact })
      }
    }
  }
  return [...used.values()]
    .sort((a, b) => (isNewer(a.newest, b.newest) ? -1 : isNewer(b.newest, a.newest) ? 1 : a.wording < b.wording ? -1 : 1))
    .map(({ who, wording, held, name, uses, newest }) => {
      const dated = [...uses.values()].filter(({ from }) => from !== null)
      const [oldest = null] = dated.sort((a, b) => (a.from as string).localeCompare(b.from as string))
      return { who, wording, held, name, engagements: uses.size, first: oldest?.date ?? null, last: newest.date, newest: newest.id }
    })
}
