import type { Reading } from '../../model/reading.ts'
import type { Statement } from '../../model/statement.ts'
import type { Cell } from '../csv.ts'
import { type Column, flatten } from './column.ts'
import { documentColumns } from './documents.ts'
import { engagementColumns, participationColumns } from './engagements.ts'
import { commitmentColumns, formulaColumns, type InDocument, statementColumns } from './statements.ts'

/** The id that all accounts of an engagement share, and their number, by document and id within it. */
export type JoinedIds = ReadonlyMap<string, Readonly<{ id: string; accounts: number }>>

export type ResearchTable = Readonly<{
  name: string
  means: string
  columns: readonly Readonly<{ name: string; means: string }>[]
  rows(reading: Reading, joined: JoinedIds): Record<string, Cell>[]
}>

const table = <Row>(
  name: string,
  means: string,
  columns: readonly Column<Row>[],
  rowsOf: (reading: Reading, joined: JoinedIds) => readonly Row[],
): ResearchTable => ({
  name,
  means,
  columns,
  rows: (reading, joined) => rowsOf(reading, joined).map((row) => flatten(row, columns)),
})

const inDocument = ({ document, engagements }: Reading, engagement: string | null): InDocument => ({
  document: document.id,
  file: document.file,
  sourceName: document.sourceName,
  published: document.published?.edtf ?? null,
  date: engagements.find(({ id }) => id === engagement)?.date.edtf ?? null,
})

const engagementsOf = ({ document, engagements }: Reading, joined: JoinedIds) =>
  engagements.map((engagement) => {
    const { id, accounts } = joined.get(`${document.id}/${engagement.id}`) ?? { id: '', accounts: 1 }
    return { document: document.id, file: document.file, joined: id, accounts, engagement }
  })

const formulasOf = (reading: Reading) =>
  reading.formulas.map((use) => {
    const statement: Statement | undefined = reading.statements.find(({ id }) => id === use.statement)
    const speakers = statement?.speakers ?? []
    return {
      ...inDocument(reading, statement?.engagement ?? null),
      ...use,
      speakers: speakers.map(({ name }) => name),
      parties: [...new Set(speakers.flatMap(({ party }) => party ?? []))],
      content: statement ? statement.content.map(({ text }) => text).join(' … ') : null,
    }
  })

/** The researcher's tables: adding one is one entry here. */
export const TABLES: readonly ResearchTable[] = [
  table('documents', 'One row a captured document', documentColumns, (reading) => [reading]),
  table('engagements', 'One row an account of an engagement', engagementColumns, engagementsOf),
  table('participations', 'One row a person in an account of an engagement', participationColumns, (reading, joined) =>
    engagementsOf(reading, joined).flatMap(({ engagement, ...rest }) => [
      ...engagement.participants.map((who) => ({ ...rest, engagement, who, principal: true })),
      ...engagement.others.map((who) => ({ ...rest, engagement, who, principal: false })),
    ]),
  ),
  table('statements', 'One row a statement', statementColumns, (reading) =>
    reading.statements.map((statement) => ({ ...inDocument(reading, statement.engagement), ...statement })),
  ),
  table('commitments', 'One row a commitment', commitmentColumns, (reading) =>
    reading.commitments.map((commitment) => ({ ...inDocument(reading, commitment.engagement), ...commitment })),
  ),
  table('formulas', 'One row a use of a set phrase', formulaColumns, formulasOf),
]
