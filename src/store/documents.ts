import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Reading } from '../model/reading.ts'
import type { Tables } from './tables.ts'

const likeable = (words: string): string => words.replace(/[\\%_]/g, '\\$&')

/** Documents that a person means by an id, the beginning of one (with or without `sha256:`), a file name or the end of a path. */
export async function findDocumentIds(db: Kysely<Tables>, wanted: string): Promise<string[]> {
  const hash = wanted.replace(/^sha256:/, '')
  const isPrefix = /^[0-9a-f]{4,64}$/.test(hash)
  const rows = await db
    .selectFrom('files')
    .select('document_id')
    .distinct()
    .where((eb) =>
      eb.or([
        eb('file', '=', wanted),
        sql<boolean>`file like ${`%/${likeable(wanted)}`}`,
        ...(isPrefix ? [sql<boolean>`document_id like ${`sha256:${hash}%`}`] : []),
      ]),
    )
    .orderBy('document_id')
    .execute()
  return rows.map(({ document_id }) => document_id)
}

const kept = (db: Kysely<Tables>) =>
  db.selectFrom('readings as r').innerJoin('documents as d', 'd.document_id', 'r.document_id').select(['r.body', 'd.text', 'd.file'])

function readingOf({ body, text, file }: { body: string; text: string; file: string }): Reading {
  const reading = JSON.parse(body) as Reading
  return { ...reading, document: { ...reading.document, file, text } }
}

/** The reading of a document as it was kept. */
export async function findReading(db: Kysely<Tables>, document: string): Promise<Reading | null> {
  const row = await kept(db).where('r.document_id', '=', document).executeTakeFirst()
  return row ? readingOf(row) : null
}

/** The readings of some documents, in order of their ids. */
export async function findReadingsOf(db: Kysely<Tables>, documents: readonly string[]): Promise<Reading[]> {
  if (documents.length === 0) return []
  const rows = await kept(db).where(sql<boolean>`r.document_id = any(${documents})`).orderBy('r.document_id').execute()
  return rows.map(readingOf)
}

/** A page of readings in order of their documents' ids, after `after`. */
export async function findReadings(db: Kysely<Tables>, after: string, limit: number): Promise<Reading[]> {
  const rows = await kept(db).where('r.document_id', '>', after).orderBy('r.document_id').limit(limit).execute()
  return rows.map(readingOf)
}

/** The clean texts of some documents. */
export async function findTexts(db: Kysely<Tables>, documents: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map()
  const rows = await db
    .selectFrom('documents')
    .select(['document_id', 'text'])
    .where(sql<boolean>`document_id = any(${documents})`)
    .execute()
  return new Map(rows.map(({ document_id, text }) => [document_id, text]))
}

/** Documents in which these people take part or speak: each a register id, or a party and a name as written (`PARTY:name`). */
export async function findDocumentsNaming(db: Kysely<Tables>, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return []
  const ids = people.filter((name) => !name.includes(':'))
  const names = people.flatMap((name) => (name.includes(':') ? [name.slice(name.indexOf(':') + 1).toLowerCase()] : []))
  const { rows } = await sql<{ document_id: string }>`
    select document_id from participations where person = any(${ids})
    union select document_id from participations where person is null and lower(name) = any(${names})
    union select document_id from statements where persons && ${ids}::text[]
    union select document_id from statements where chancery_lower(names) && ${names}::text[]`.execute(db)
  return rows.map(({ document_id }) => document_id)
}

/** Drops a document and every fact that rests on it. */
export async function forgetDocument(db: Kysely<Tables>, document: string): Promise<void> {
  await db.deleteFrom('documents').where('document_id', '=', document).execute()
}
