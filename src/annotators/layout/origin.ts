import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Publisher } from '../../knowledge/registers.ts'
import { layout } from '../../languages/layout.ts'
import type { Metadata } from '../../model/captured.ts'
import type { Tier } from '../../model/document.ts'
import type { Around } from './around.ts'
import type { Head } from './dateline.ts'
import { findByHost, findByName, findNamed, findSiteName, findWithin, isCredit, nameOf } from './publishers.ts'
import type { Row } from './rows.ts'

/** Who tells, who carries, whose telling it is. */
export type Origin = Readonly<{
  source: string | null
  sourceName: string | null
  carrier: string | null
  holder: string | null
  tier: Tier
}>

type Given = Readonly<{
  knowledge: KnowledgeBase
  metadata: Metadata
  rows: readonly Row[]
  around: Around
  head: Head | null
  language: string
}>

/** The agency or office that the text itself names for its words. */
function findTeller({ knowledge, rows, around, head, metadata }: Given): {
  publisher: Publisher | null
  name: string | null
  isCredit: boolean
} {
  const agency = head?.agency ? findByName(knowledge, head.agency) : null
  if (agency || head?.agency) return { publisher: agency, name: head?.agency ?? null, isCredit: false }
  for (const row of rows.filter(({ reason }) => reason === 'credit' || reason === 'broken-line' || reason === 'timestamp')) {
    const line = around.lines.find((one) => one.row === row)
    const publisher = line?.meta.publisher ?? (isCredit(row.text) ? findNamed(knowledge, row.text) : null)
    if (publisher) return { publisher, name: null, isCredit: row.reason === 'credit' && isCredit(row.text) }
  }
  const line = around.lines.find(({ meta }) => meta.publisher)
  const issuer = around.lines.find(({ meta }) => meta.issuer)?.meta.issuer ?? null
  if (!line && issuer) return { publisher: null, name: issuer, isCredit: false }
  const author = metadata.author ? findByName(knowledge, metadata.author) : null
  return { publisher: line?.meta.publisher ?? author, name: null, isCredit: false }
}

/** The site that the text was found on. */
function findSite({ knowledge, metadata, rows }: Given): { publisher: Publisher | null; name: string | null } {
  const host = metadata.url ? findByHost(knowledge, metadata.url) : null
  const site = metadata.site ? findByName(knowledge, metadata.site) : null
  if (host ?? site) return { publisher: host ?? site, name: null }
  const furniture = rows.filter(({ reason }) => reason !== null)
  for (const { text } of furniture) {
    const publisher = findWithin(knowledge, text) ?? (text.length < 200 ? findByHost(knowledge, text) : null)
    if (publisher) return { publisher, name: null }
  }
  const named = furniture.map(({ text }) => findSiteName(text)).find((name) => name !== null)
  return { publisher: null, name: metadata.site ?? named ?? null }
}

/**
 * `original`: a publisher's own words in a language it writes. `official-translation`: an office's text in another. `re-translation`, `rewrite`:
 * a carrier's wording of somebody else's text; see docs/decisions/0021.
 */
function tierOf(publisher: Publisher | null, carrier: string | null, isRetold: boolean, { rows, language }: Given): Tier {
  if (!publisher) return 'unknown'
  if (carrier && isRetold)
    return rows.some(({ reason, text }) => reason !== null && language === 'en' && /[^\p{ASCII}\p{P}\p{S}]/u.test(text))
      ? 're-translation'
      : 'rewrite'
  const isOffice = publisher.kind === 'ministry' || publisher.kind === 'leader-office'
  if (!isOffice || !publisher.party || language === 'und') return 'original'
  if (language === 'en' && layout.writesEnglish.has(publisher.party)) return 'original'
  return mainLanguage(publisher.party) === language ? 'original' : 'official-translation'
}

// CLDR's likely subtags: the language most used for writing in a territory.
function mainLanguage(party: string): string | null {
  return /^[A-Z]{2}$/.test(party) ? new Intl.Locale(`und-${party}`).maximize().language : null
}

/** Tells the publisher of this account from who re-published it. */
export function originOf(given: Given): Origin {
  const teller = findTeller(given)
  const site = findSite(given)
  const publisher = teller.publisher ?? (teller.name ? null : site.publisher)
  const sourceName = publisher ? nameOf(publisher) : (teller.name ?? site.name)
  const isCarried =
    (teller.publisher ?? teller.name) !== null &&
    (site.publisher ? site.publisher !== publisher : site.name !== null && site.name !== sourceName)
  const carrier = isCarried ? (site.publisher?.id ?? site.name) : null
  return {
    source: publisher?.id ?? null,
    sourceName: sourceName ?? null,
    carrier,
    holder: publisher?.official ? (publisher.party ?? null) : null,
    tier: tierOf(publisher, carrier, teller.isCredit, given),
  }
}
