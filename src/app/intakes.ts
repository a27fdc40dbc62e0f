import { randomUUID } from 'node:crypto'
import type { IngestReport, Progress } from './ingest.ts'

/** Documents on their way into the record. `failed`: nothing more of it is done; `problem` tells why. */
export type Intake = Readonly<{
  id: string
  state: 'waiting' | 'reading' | 'done' | 'failed'
  by: string
  /** ISO 8601 instant in UTC. */
  at: string
  files: number
  done: number
  report: IngestReport | null
  problem: string | null
}>

type Work = (progress: Progress) => Promise<IngestReport>

/** Takes documents in one batch after another, and tells how far each is. */
export type Intakes = Readonly<{
  begin(by: string, files: number, work: Work): Intake
  find(id: string): Intake | null
  /** When nothing is under way any more. */
  settled(): Promise<void>
}>

/** So many of the newest are remembered. */
const REMEMBERED = 200

export function intakes(log: (words: string) => void): Intakes {
  const all = new Map<string, Intake>()
  let last: Promise<void> = Promise.resolve()
  const change = (id: string, to: Partial<Intake>): void => {
    const known = all.get(id)
    if (known) all.set(id, { ...known, ...to })
  }
  async function run(id: string, work: Work): Promise<void> {
    change(id, { state: 'reading' })
    let done = 0
    const progress: Progress = {
      begin: (files) => change(id, { files }),
      advance: (files) => change(id, { done: (done += files) }),
      end() {},
    }
    try {
      change(id, { report: await work(progress), state: 'done' })
    } catch (error) {
      log(`taking in ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      change(id, { state: 'failed', problem: error instanceof Error ? error.message : String(error) })
    }
  }
  return {
    begin(by, files, work) {
      const id = randomUUID()
      const intake: Intake = { id, state: 'waiting', by, at: new Date().toISOString(), files, done: 0, report: null, problem: null }
      all.set(id, intake)
      for (const old of [...all.keys()].slice(0, -REMEMBERED)) all.delete(old)
      last = last.then(() => run(id, work))
      return intake
    },
    find: (id) => all.get(id) ?? null,
    settled: () => last,
  }
}
