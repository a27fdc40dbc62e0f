import type { Account } from '../assembly/account.ts'
import type { Scene } from '../assembly/scene.ts'
import type { Spoken } from '../assembly/statements.ts'
import type { Captured } from '../model/captured.ts'
import type { Reading } from '../model/reading.ts'
import { cover } from './coverage.ts'
import { issuesOf } from './issues.ts'

/** The coverage ledger of a reading, and the doubts about it. */
export function check(captured: Captured, scene: Scene, account: Account, spoken: Spoken): Pick<Reading, 'coverage' | 'issues'> {
  const { document, page, pack, cast, knowledge } = scene
  const coverage = cover({ page, pack, dateline: document.dateline?.span ?? null, spoken: spoken.sentences, facts: account.spans })
  const { engagements } = account
  const issues = issuesOf({ captured, document, page, cast, engagements, statements: spoken.statements, knowledge })
  return { coverage, issues: [...account.issues, ...issues] }
}
