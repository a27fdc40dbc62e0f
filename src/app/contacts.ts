import { type Contacts, contactsOf } from '../record/contacts.ts'
import { findContacts } from '../store/contacts.ts'
import { loadKnowledge } from './knowledge.ts'
import type { Settings } from './settings.ts'
import { ofWholeRecord } from './worked-out.ts'

/** Every contact of the record, with who took part. */
export const loadContacts = (settings: Settings): Promise<Contacts> =>
  ofWholeRecord('contacts', settings, async ({ db }) => {
    const { findPerson } = await loadKnowledge(settings)
    return contactsOf(await findContacts(db), (id) => findPerson(id)?.names.en?.[0] ?? null)
  })
