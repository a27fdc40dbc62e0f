import source from './traditional.yaml'

type Table = Readonly<{ traditional: string; simplified: string }>

const signs = (lines: string): string[] => [...lines.replace(/\s/gu, '')]
const table = source as Table
const to = signs(table.simplified)
const simple: ReadonlyMap<string, string> = new Map(signs(table.traditional).map((sign, i) => [sign, to[i] as string]))

/** A Chinese character as it is compared: traditional ones as their simplified ones. Others are left as they are. */
export const simplified = (sign: string): string => simple.get(sign) ?? sign
