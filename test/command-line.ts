import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const PROGRAM = join(ROOT, 'dist/chancery.js')
const { DATABASE_URL: _none, ...ENV } = process.env
const OPTIONS = { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...ENV, NO_COLOR: '1' } } as const

/** Builds the program where its sources have changed since. */
export const buildProgram = (): void => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), '--version'], OPTIONS)
  if (status !== 0) throw new Error(stderr)
}

/** Runs the built program to its end. */
export const chancery = (
  args: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string; timeout?: number } = {},
): SpawnSyncReturns<string> => spawnSync(process.execPath, [PROGRAM, ...args], { ...OPTIONS, ...options })

/** Starts the built program. */
export const startChancery = (args: readonly string[]) =>
  spawn(process.execPath, [PROGRAM, ...args], { env: OPTIONS.env, stdio: ['ignore', 'pipe', 'pipe'] })

/** Runs a shell command in which `$chancery` is the built program. */
export const shell = (command: string): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', command], { ...OPTIONS, env: { ...OPTIONS.env, chancery: `${process.execPath} ${PROGRAM}` } })

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'chancery-test-'))

/** Writes files into a new folder. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = freshFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** What `--format jsonl` printed. */
export const lines = <Row = Record<string, unknown>>(output: string): Row[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const TOPICS = ['energy cooperation', 'trade and investment', 'regional security', 'the climate', 'people-to-people exchanges']

/** A readout of fictional states, another for every number. */
export const readout = (n: number): string =>
  [
    `Foreign Minister Maren meets Chancellor Tass, no. ${n}`,
    '',
    `VELM, March ${(n % 28) + 1}, ${2001 + (n % 24)} (Velm Gazette) -- Foreign Minister Ilva Maren of Ilvania met with Chancellor Oru Tass of Orust in Velm on ${DAYS[n % 5]}.`,
    '',
    `Maren said that Ilvania stands ready to deepen ${TOPICS[n % 5]} with Orust. She noted that the two sides had made progress for ${n} years.`,
    '',
    `Tass said that Orust supports the ${n}th proposal of Ilvania. The two sides agreed to meet again at an appropriate time.`,
    '',
  ].join('\n')
