import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csv } from '../exporters/csv.ts'
import { dictionary } from '../exporters/dictionary.ts'
import { type JoinedIds, type ResearchTable, TABLES } from '../exporters/tables/index.ts'
import { findReadings } from '../store/documents.ts'
import { findJoined } from '../store/joined.ts'
import type { Store } from '../store/store.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

export type ExportOptions = Readonly<{ format: 'csv' | 'jsonl'; tables: readonly string[]; to: string }>
export type Exported = Readonly<{ table: string; file: string; rows: number }>

const PAGE = 100

type Sheet = { table: ResearchTable; file: string; out: WriteStream; rows: number }

async function joinedIds({ db }: Store): Promise<JoinedIds> {
  const joined = await findJoined(db, {})
  return new Map(
    joined.flatMap(({ id, accounts }) =>
      accounts.map((told) => [`${told.document}/${told.engagement}`, { id, accounts: accounts.length }]),
    ),
  )
}

function chosenTables(names: readonly string[]): readonly ResearchTable[] {
  const unknown = names.find((name) => !TABLES.some((table) => table.name === name))
  if (unknown) throw new Refusal(`Unexpected table \`${unknown}\`, expected one of ${TABLES.map(({ name }) => name).join(', ')}`)
  return names.length ? TABLES.filter(({ name }) => names.includes(name)) : TABLES
}

async function write(sheet: Sheet, rows: ReturnType<ResearchTable['rows']>, format: ExportOptions['format']): Promise<void> {
  const columns = sheet.table.columns.map(({ name }) => name)
  const text = format === 'csv' ? csv(rows, columns, { header: false }) : rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  sheet.rows += rows.length
  if (text && !sheet.out.write(text)) await once(sheet.out, 'drain')
}

async function openSheet(table: ResearchTable, { to, format }: ExportOptions): Promise<Sheet> {
  const file = join(to, `${table.name}.${format}`)
  const out = createWriteStream(file)
  await once(out, 'open')
  if (format === 'csv')
    out.write(
      csv(
        [],
        table.columns.map(({ name }) => name),
      ),
    )
  return { table, file, out, rows: 0 }
}

/** Writes the researcher's tables and what their columns mean into a folder, page by page. */
export async function exportTables(options: ExportOptions, settings: Settings): Promise<Exported[]> {
  const tables = chosenTables(options.tables)
  return withRecord(
    settings,
    async (store) => {
      await mkdir(options.to, { recursive: true })
      const joined = await joinedIds(store)
      const sheets = await Promise.all(tables.map((table) => openSheet(table, options)))
      for (let after: string | null = ''; after !== null; ) {
        const readings = await findReadings(store.db, after, PAGE)
        for (const sheet of sheets)
          await write(
            sheet,
            readings.flatMap((reading) => sheet.table.rows(reading, joined)),
            options.format,
          )
        after = readings.length < PAGE ? null : (readings.at(-1)?.document.id ?? null)
      }
      await Promise.all(sheets.map(({ out }) => once(out.end(), 'close')))
      await writeFile(join(options.to, 'dictionary.md'), dictionary(tables, options.format))
      return sheets.map(({ table, file, rows }) => ({ table: table.name, file, rows }))
    },
    'work',
  )
}
