import { adjectiveForms, formsOf } from './declension.ts'
import source from './titles.yaml'

type Source = Readonly<
  Record<'heads' | 'modifiers' | 'honorifics' | 'institutions' | 'familyFirst' | 'particles', readonly string[]> & {
    plurals: Readonly<Record<string, string>>
  }
>
const lists = source as Source
const PLURAL_NOMINATIVE = new Set([
  'президенты',
  'министры',
  'лидеры',
  'главы',
  'премьеры',
  'руководители',
  'советники',
  'секретари',
  'председатели',
  'послы',
  'представители',
])

/** A form of an office's head noun. */
export type Head = Readonly<{ base: string; nominative: boolean; plural: boolean }>

const heads = new Map<string, Head>()
for (const head of lists.heads) {
  // Tokens are cut at hyphens: what stands before is a modifier.
  const base = head.split('-').at(-1) as string
  const forms = base === 'посол' ? ['посол', 'посла', 'послу', 'послом', 'после'] : formsOf(base)
  for (const form of forms) if (!heads.has(form) && form !== 'после') heads.set(form, { base, nominative: form === base, plural: false })
}
for (const [form, base] of Object.entries(lists.plurals)) heads.set(form, { base, nominative: PLURAL_NOMINATIVE.has(form), plural: true })
// "главы" is one head's as well as many heads'.
heads.set('главы', { base: 'глава', nominative: true, plural: true })

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(String))

/** The words that Russian offices and names are made of. */
export const titles = {
  heads: heads as ReadonlyMap<string, Head>,
  modifiers: new Set(lists.modifiers.flatMap((word) => adjectiveForms(word))),
  honorifics: set(lists.honorifics.flatMap((word) => formsOf(word))),
  institutions: set(lists.institutions),
  familyFirst: set(lists.familyFirst),
  particles: set(lists.particles),
} as const
