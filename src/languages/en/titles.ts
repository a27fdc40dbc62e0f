import source from './titles.yaml'

type Titles = Readonly<
  Record<
    'heads' | 'honorifics' | 'words' | 'ranks' | 'styles' | 'links' | 'particles' | 'suffixes' | 'familyFirst' | 'notNames',
    readonly string[]
  >
>

const lists = source as Titles
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(String))
const heads = new Set(lists.heads.flatMap((head) => [head, `${head}s`, head.split(' ').at(-1) as string]))

/** The words that English offices and names are made of. */
export const titles = {
  heads,
  honorifics: set(lists.honorifics),
  words: new Set([...heads, ...lists.words]),
  ranks: set(lists.ranks),
  styles: set(lists.styles),
  links: set(lists.links),
  particles: set(lists.particles),
  suffixes: set(lists.suffixes),
  familyFirst: set(lists.familyFirst),
  notNames: set(lists.notNames),
} as const
