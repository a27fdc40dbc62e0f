import type { Party } from './registers.ts'

type Named = Pick<Party, 'id' | 'names'>

/** The first English name of an entry of a register, else its id. */
export const englishName = ({ id, names }: Named): string => names.en?.[0] ?? id

/** The English name of the entry that an id finds; what no register knows is called by its id. */
export function englishNameBy(find: (id: string) => Named | null, id: string): string {
  const found = find(id)
  return found ? englishName(found) : id
}
