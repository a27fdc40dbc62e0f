import type { Account, JoinedEngagement } from '../model/account.ts'
import { tokenize } from '../text/tokens.ts'
import { byTier } from './tiers.ts'

/** Words in a row that are compared; one that is in both texts was hardly written twice. */
const SHINGLE = 6
/** The share of the shorter text's shingles that the other holds. Two reports of one agency differ by less, two accounts by far more. */
const COPIED = 0.7

const shinglesOf = (text: string): ReadonlySet<string> => {
  const { word, count } = tokenize(text)
  const words = word.slice(0, count).filter((one) => /[\p{L}\p{N}]/u.test(one))
  const out = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) out.add(words.slice(i, i + SHINGLE).join(' '))
  return out
}

/** How much of the shorter of two texts stands word for word in the other: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared += 1
  return few.size === 0 ? 0 : shared / few.size
}

/** The account that others may repeat: nearer to the original, not carried by another, published first. */
const bySource = (a: Account, b: Account): number =>
  byTier(a, b) ||
  Number(a.carrier !== null) - Number(b.carrier !== null) ||
  inOrder(a.published ?? '9999', b.published ?? '9999') ||
  inOrder(a.document, b.document)

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Marks accounts whose document repeats the text of another account's. Likeness never joins engagements: only documents that tell of
 * one engagement are compared, each with those nearer to the source than itself. `textOf` gives a document's text.
 */
export function withCopies(joined: JoinedEngagement, textOf: (document: string) => string): JoinedEngagement {
  if (joined.accounts.length < 2) return joined
  const sources: { account: Account; shingles: ReadonlySet<string> }[] = []
  const copyOf = new Map<string, string>()
  for (const account of [...joined.accounts].sort(bySource)) {
    const shingles = shinglesOf(textOf(account.document))
    const source = sources.find((one) => one.account.language === account.language && likeness(shingles, one.shingles) >= COPIED)
    if (source) copyOf.set(account.document, source.account.document)
    else sources.push({ account, shingles })
  }
  if (copyOf.size === 0) return joined
  return { ...joined, accounts: joined.accounts.map((account) => ({ ...account, copyOf: copyOf.get(account.document) ?? null })) }
}
