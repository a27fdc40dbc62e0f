/** What the thread of a database is started with. */
export type WorkerSettings = Readonly<{ folder: string; template: string | null }>

export type ToWorker = Readonly<{ id: number; sql: string; parameters: unknown[] }> | Readonly<{ close: true }>

export type ErrorFields = Readonly<Record<string, unknown>>

/** Rows are lists of values in the order of `fields`; JSON is text. */
export type Rows = Readonly<{
  command: string
  rowCount: number
  rows: readonly (readonly unknown[])[]
  fields: readonly Readonly<{ name: string; dataTypeID: number }>[]
}>

export type FromWorker =
  | Readonly<{ opened: true }>
  | Readonly<{ opened: false; error: ErrorFields }>
  | (Readonly<{ id: number }> & (Rows | Readonly<{ error: ErrorFields }>))

/** PostgreSQL's json and jsonb. */
export const JSON_TYPES = [114, 3802]
