import type { Search } from './search.ts'

/** How a value stands in the address. What cannot be read is undefined: an address typed by hand never breaks a view. */
export type Field<T> = Readonly<{ parse: (text: string) => T | undefined; print: (value: T) => string }>

/** Any words. */
export const text: Field<string> = { parse: (value) => value || undefined, print: (value) => value }

/** One of some values. */
export const oneOf = <const T extends string>(...values: readonly T[]): Field<T> => ({
  parse: (value) => values.find((known) => known === value),
  print: (value) => value,
})

/** A number that is whole. */
export const whole: Field<number> = { parse: (value) => (/^-?\d{1,9}$/.test(value) ? Number(value) : undefined), print: String }

/** `2024`, `2024-02` or `2024-02-16`. */
export const day: Field<string> = { parse: (value) => (/^\d{4}(-\d\d){0,2}$/.test(value) ? value : undefined), print: (value) => value }

/** Present or not. */
export const flag: Field<boolean> = { parse: (value) => (value === 'yes' ? true : undefined), print: (value) => (value ? 'yes' : '') }

/** Several, with commas. */
export const list: Field<readonly string[]> = {
  parse: (value) => {
    const values = value.split(',').filter(Boolean)
    return values.length > 0 ? values : undefined
  },
  print: (values) => values.join(','),
}

/** `12-40`: a stretch of a document's text. */
export const span: Field<readonly [number, number]> = {
  parse: (value) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(value) ?? []
    return start !== undefined && end !== undefined && Number(start) < Number(end) ? [Number(start), Number(end)] : undefined
  },
  print: ([start, end]) => `${start}-${end}`,
}

// biome-ignore lint/suspicious/noExplicitAny: a shape holds fields of any values; each is typed where it is taken out.
export type Shape = Readonly<Record<string, Field<any>>>
export type Values<S extends Shape> = { readonly [K in keyof S]?: S[K] extends Field<infer T> ? T | undefined : never }

/** The values that an address holds for a shape. */
export function valuesOf<S extends Shape>(shape: S, search: Search): Values<S> {
  const pairs = Object.entries(shape).flatMap(([name, field]) => {
    const written = search[name]
    const value = typeof written === 'string' ? field.parse(written) : undefined
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(pairs) as Values<S>
}

/** Values as they are to stand in the address. */
export function searchOf<S extends Shape>(shape: S, values: Values<S>): Search {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? undefined : shape[name]?.print(value) || undefined]),
  )
}
