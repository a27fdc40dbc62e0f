import { linkSync, mkdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Who holds a data folder. */
export type Holder = Readonly<{ pid: number; host: string; since: string; born: string | null; command: string }>

export class DataFolderHeld extends Error {
  override readonly name = 'DataFolderHeld'
  readonly holder: Holder
  constructor(folder: string, holder: Holder) {
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`
    super(
      `The data folder ${folder} is in use by process ${holder.pid}${where} (${holder.command}) since ${holder.since}. ` +
        'Wait until it has finished, give another folder with --data, or use a PostgreSQL server (--database) to work from several processes at once.',
    )
    this.holder = holder
  }
}

const RETRY_MS = 50

/** When a process was born, in the kernel's ticks, so that a reused pid is not taken for its owner. Null where the system does not tell. */
function findBirth(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A holder on another machine cannot be asked: it counts as alive. */
function isAlive({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return true
  return isRunning(pid) && (born === null || findBirth(pid) === null || findBirth(pid) === born)
}

function findHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

/** Makes `file` with its whole content at once, or says that it exists. */
function claim(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    unlinkSync(draft)
  }
}

function isOlderThan(file: string, ms: number): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs > ms
  } catch {
    return false
  }
}

/** Replaces the lock of a dead process. Only one taker at a time, itself guarded by a file, looks again and replaces. */
function takeOver(file: string, dead: Holder | null, content: string): boolean {
  const guard = `${file}.takeover`
  if (!claim(guard, content)) {
    const taker = findHolder(guard)
    if ((!taker || !isAlive(taker)) && isOlderThan(guard, 5_000)) unlinkSync(guard)
    return false
  }
  try {
    const now = findHolder(file)
    if (now && (now.pid !== dead?.pid || now.since !== dead.since)) return false
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, content)
    renameSync(draft, file)
    return true
  } finally {
    unlinkSync(guard)
  }
}

/** Holds a folder for this process alone; waits a little for one that is about to finish. Returns how to let it go. */
export async function lockFolder(folder: string, { waitMs = 2_000, command = 'chancery' } = {}): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'chancery.lock')
  const me: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), born: findBirth(process.pid), command }
  const content = JSON.stringify(me)
  for (const until = Date.now() + waitMs; ; await wait(RETRY_MS)) {
    if (claim(file, content)) break
    const holder = findHolder(file)
    if ((!holder || !isAlive(holder)) && takeOver(file, holder, content)) break
    if (Date.now() > until) throw new DataFolderHeld(folder, holder ?? { ...me, pid: 0, command: 'unknown' })
  }
  const unlock = (): void => {
    process.removeListener('exit', unlock)
    const holder = findHolder(file)
    if (holder?.pid === me.pid && holder.since === me.since) unlinkSync(file)
  }
  process.once('exit', unlock)
  return unlock
}
