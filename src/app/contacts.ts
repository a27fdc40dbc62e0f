import { type Contacts, contactsOf } from '../record/contacts.ts'
import { findContacts } from '../store/contacts.ts'
import { loadKnowledge } from './knowledge.ts'
import { perRevision } from './per-revision.ts'
import type { Settings } from './settings.ts'

/** Every contact of the record, with who took part. */
export const loadContacts = (settings: Settings): Promise<Contacts> =>
  perRevision('contacts', settings, async ({ db }) => {
    const { findPerson } = await loadKnowledge(settings)
    return contactsOf(await findContacts(db), (id) => findPerson(id)?.names.en?.[0] ?? null)
  })
