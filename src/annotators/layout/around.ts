import type { MetaLine } from './meta-line.ts'
import type { PrintedDate } from './printed-date.ts'
import type { Row } from './rows.ts'

/** A line about the text, and where it stood: above the account, below it, or in the foot of the page. */
export type AboutLine = Readonly<{ row: Row; meta: MetaLine; zone: 'head' | 'tail' | 'foot' }>

/** What the lines around an account told; filled while they are set aside. */
export type Around = { title: string | null; lines: AboutLine[]; stray: Readonly<{ row: Row; date: PrintedDate }> | null }
