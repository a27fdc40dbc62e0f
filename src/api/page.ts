import { notFound, Refusal } from '../app/settings.ts'

/** A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list. */
export type Page<Item> = Readonly<{ items: readonly Item[]; next: string | null; total: number }>

const SHAPE = /^p(\d{1,9})$/

/** Where a stretch begins. A cursor is opaque to callers: only what this API gave is taken back. */
export function offsetOf(cursor: string | undefined): number {
  if (!cursor) return 0
  const [, offset] = SHAPE.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? []
  if (!offset) throw new Refusal(`Unexpected cursor \`${cursor.slice(0, 40)}\`, expected one that \`next\` of an answer gave`)
  return Number(offset)
}

/** The cursor of what begins there. */
export const cursorAt = (offset: number): string => Buffer.from(`p${offset}`, 'latin1').toString('base64url')

/** The page of a list of which just these items were asked for. */
export const pageOf = <Item>(items: readonly Item[], offset: number, total: number): Page<Item> => ({
  items,
  next: offset + items.length < total && items.length > 0 ? cursorAt(offset + items.length) : null,
  total,
})

type Asked = Readonly<{ cursor?: string | undefined; limit: number }>
type Part = Readonly<{ offset: number; limit: number }>

/** The page of a list of which just the part asked for is looked up. */
export async function pageBy<Item>(
  { cursor, limit }: Asked,
  find: (part: Part) => Promise<Readonly<{ items: readonly Item[]; total: number }>>,
): Promise<Page<Item>> {
  const offset = offsetOf(cursor)
  const { items, total } = await find({ offset, limit })
  return pageOf(items, offset, total)
}

/** The page of a list that is there whole. */
export function cut<Item>(all: readonly Item[], { cursor, limit }: Asked): Page<Item> {
  const offset = offsetOf(cursor)
  return pageOf(all.slice(offset, offset + limit), offset, all.length)
}

/** The value, or the refusal that tells that nothing has this address. */
export function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw notFound(what)
  return value
}
