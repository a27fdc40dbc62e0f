import { type Kysely, sql } from 'kysely'
import type { Captured } from '../model/captured.ts'
import type { Reading } from '../model/reading.ts'
import { insertRows } from './insert-rows.ts'
import { jsonText } from './json-text.ts'
import { changing } from './revision.ts'
import { documentRow } from './rows/document.ts'
import { engagementRows, participationRows } from './rows/engagements.ts'
import { discussedRows, formulaUseRows, forumRows, instrumentRows, issueRows, occasionRows, unreadRows } from './rows/mentions.ts'
import { commitmentRows, statementRows } from './rows/statements.ts'
import { tallyRow } from './rows/tally.ts'
import type { ReadingRow, Tables } from './tables.ts'

/** A document to be kept: what was captured, what it says, and what it says as decisions have it, of which the rows of facts are made. */
export type Recorded = Readonly<{ captured: Captured; reading: Reading; ruled?: Reading }>

/** Tables that hold facts of one document, each replaced whole with its reading. */
const FACTS = [
  'engagements',
  'participations',
  'statements',
  'commitments',
  'discussed',
  'formula_uses',
  'occasions',
  'forums',
  'instruments',
  'unread',
  'issues',
  'tallies',
] as const satisfies readonly (keyof Tables)[]

/** The text is kept once, with its document. */
const readingRow = ({ document, madeBy, ...rest }: Reading): ReadingRow => ({
  document_id: document.id,
  rules: madeBy.rules,
  knowledge: madeBy.knowledge,
  body: jsonText({ document: { ...document, text: '' }, ...rest, madeBy }),
})

async function dropFacts(db: Kysely<Tables>, tables: readonly (keyof Tables)[], documents: readonly string[]): Promise<void> {
  for (const table of tables) await sql`delete from ${sql.table(table)} where document_id = any(${documents})`.execute(db)
}

/** Writing the document first locks it: two processes never replace the same one at the same time. */
async function putDocuments(db: Kysely<Tables>, readings: readonly Reading[]): Promise<void> {
  const ids = readings.map(({ document }) => document.id)
  const known = await db.selectFrom('documents').select('document_id').where('document_id', 'in', ids).forUpdate().execute()
  const replaced = known.map(({ document_id }) => document_id)
  if (replaced.length) await dropFacts(db, ['captures', 'readings', ...FACTS], replaced)
  const rows = readings.map(documentRow)
  const columns = Object.keys(rows[0] as object).filter((column) => column !== 'document_id' && column !== 'file')
  const values = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))
  await insertRows(db, 'documents', rows, sql`on conflict (document_id) do update set ${values}`)
}

async function putFacts(db: Kysely<Tables>, readings: readonly Reading[]): Promise<void> {
  await insertRows(db, 'engagements', readings.flatMap(engagementRows))
  await insertRows(db, 'participations', readings.flatMap(participationRows))
  await insertRows(db, 'statements', readings.flatMap(statementRows))
  await insertRows(db, 'commitments', readings.flatMap(commitmentRows))
  await insertRows(db, 'discussed', readings.flatMap(discussedRows))
  await insertRows(db, 'formula_uses', readings.flatMap(formulaUseRows))
  await insertRows(db, 'occasions', readings.flatMap(occasionRows))
  await insertRows(db, 'forums', readings.flatMap(forumRows))
  await insertRows(db, 'instruments', readings.flatMap(instrumentRows))
  await insertRows(db, 'unread', readings.flatMap(unreadRows))
  await insertRows(db, 'issues', readings.flatMap(issueRows))
  await insertRows(db, 'tallies', readings.map(tallyRow))
}

async function putReadings(db: Kysely<Tables>, batch: readonly Recorded[]): Promise<void> {
  await insertRows(
    db,
    'captures',
    batch.map(({ captured: { id, text, metadata, raw } }) => ({ document_id: id, text, metadata, raw })),
  )
  await insertRows(
    db,
    'readings',
    batch.map(({ reading }) => readingRow(reading)),
  )
  await putFacts(
    db,
    batch.map(({ reading, ruled }) => ruled ?? reading),
  )
}

/** Writes the rows of facts anew, of readings as decisions have them. To be done in a transaction. */
export async function rewriteFacts(db: Kysely<Tables>, ruled: readonly Reading[]): Promise<void> {
  if (ruled.length === 0) return
  const documents = ruled.map(({ document }) => document.id).sort()
  await sql`select 1 from documents where document_id = any(${documents}) order by document_id for update`.execute(db)
  await dropFacts(db, FACTS, documents)
  await putFacts(db, ruled)
}

/** Work that belongs to the keeping of documents, done in the same transaction. */
export type Following = (db: Kysely<Tables>, documents: readonly string[]) => Promise<void>

/** Keeps documents, each wholly or not at all; what was known of them before is replaced. All in one transaction, in which `following` is done too. */
export async function recordReadings(db: Kysely<Tables>, batch: readonly Recorded[], following?: Following): Promise<void> {
  if (batch.length === 0) return
  // In one order everywhere, so that two processes never wait for each other.
  const ordered = [...batch].sort((a, b) => (a.captured.id < b.captured.id ? -1 : 1))
  await changing(db, async (transaction) => {
    await putDocuments(
      transaction,
      ordered.map(({ reading }) => reading),
    )
    await putReadings(transaction, ordered)
    await putFiles(
      transaction,
      ordered.map(({ captured }) => captured),
    )
    await following?.(
      transaction,
      ordered.map(({ captured }) => captured.id),
    )
  })
}

type Named = Pick<Captured, 'id' | 'file'>

/** Returns how many names and documents it changed. */
async function putFiles(db: Kysely<Tables>, captured: readonly Named[]): Promise<number> {
  const rows = captured.map(({ id, file }) => ({ document_id: id, file }))
  const added = await insertRows(db, 'files', rows, sql`on conflict do nothing`)
  const { numAffectedRows } = await sql`update documents set file = first.file
    from (select document_id, min(file collate "C") as file from files where document_id = any(${rows.map(({ document_id }) => document_id)}) group by 1) first
    where documents.document_id = first.document_id and documents.file <> first.file`.execute(db)
  return added + Number(numAffectedRows ?? 0)
}

/** Keeps the names under which captured bytes were found; the first in order of the alphabet is the document's. */
export async function recordFiles(db: Kysely<Tables>, captured: readonly Named[]): Promise<void> {
  if (captured.length === 0) return
  await changing(
    db,
    (transaction) => putFiles(transaction, captured),
    (changed) => changed > 0,
  )
}
