import type { Registers } from '../knowledge/registers.ts'

/** What a fact of the registers rests on. `name`: of the data set, else the words of the register. `checked`: compared with it by a person. */
export type SourceTold = Readonly<{ name: string; version: string | null; url: string | null; checked: boolean }>

export function sourceTold(
  { source, checked }: Readonly<{ source: string | null; checked: boolean }>,
  { sources = [] }: Registers,
): SourceTold | null {
  if (!source) return null
  const known = sources.find(({ id }) => id === source)
  return { name: known?.name ?? source, version: known?.version ?? null, url: known?.url ?? null, checked }
}
