import { resolve } from 'node:path'
import type { JoinedEngagement } from '../model/account.ts'
import { countFormulas, type FormulaCount } from '../store/formulas.ts'
import { findJoined } from '../store/joined.ts'
import { type FoundStatement, findStatements } from '../store/statements.ts'
import { type Status, takeStatus } from '../store/status.ts'
import { type IngestReport, ingest, type Progress } from './ingest.ts'
import { newestFirst } from './list-engagements.ts'
import { withRecord } from './record.ts'
import { sampleFolder, withSample } from './sample.ts'
import type { Settings } from './settings.ts'

export type Tour = Readonly<{
  folder: string
  isSample: boolean
  /** Registers that must be named again when the record is asked. */
  knowledge: readonly string[]
  ingested: IngestReport
  status: Status & Readonly<{ place: string }>
  engagements: readonly JoinedEngagement[]
  statements: readonly FoundStatement[]
  formulas: readonly FormulaCount[]
}>

const SHOWN = { engagements: 12, statements: 4, formulas: 5 }

/** Takes a folder, or the sample, into a record and looks at what is in it. */
export async function start(folder: string | undefined, given: Settings, progress?: Progress): Promise<Tour> {
  const settings = folder ? given : withSample(given)
  const chosen = folder ?? sampleFolder()
  const ingested = await ingest([chosen], settings, progress)
  return withRecord(
    settings,
    async ({ db, place }) => ({
      folder: resolve(chosen),
      isSample: folder === undefined,
      knowledge: settings.knowledge,
      ingested,
      status: { place, ...(await takeStatus(db)) },
      engagements: (await findJoined(db, { status: 'held' })).sort(newestFirst).slice(0, SHOWN.engagements),
      statements: await findStatements(db, { limit: SHOWN.statements }),
      formulas: await countFormulas(db, { limit: SHOWN.formulas }),
    }),
    'work',
  )
}
