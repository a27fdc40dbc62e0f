import type { Tier } from '../model/document.ts'

const TIERS: readonly Tier[] = ['original', 'official-translation', 'unknown', 're-translation', 'rewrite']

/** The edition nearer to the original first. */
export const byTier = (a: Readonly<{ tier: Tier }>, b: Readonly<{ tier: Tier }>): number => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier)
