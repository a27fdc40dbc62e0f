import { z } from '@hono/zod-openapi'
import { compareEngagements } from '../../app/compare.ts'
import { Refusal } from '../../app/settings.ts'
import { comparisonHtml } from '../../exporters/compare/html.ts'
import { comparisonColumns, comparisonRows } from '../../exporters/compare/table.ts'
import { between, flag, person, text } from '../parameters.ts'
import { question } from '../question.ts'

const which = text('An engagement (id or the beginning of it) or a document (hash or file)')

export const compare = question({
  path: '/api/compare',
  tag: 'Engagements',
  summary: 'What changed between two engagements, or what accounts of one tell differently',
  description:
    '`first` and `second`: these two. One alone: with the comparable engagement before it. `accounts`: the accounts of one engagement by side. None of these: the latest engagement that was held, `between` parties, `with` a person, with the comparable one before it.',
  query: z.object({
    first: which,
    second: which,
    accounts: which,
    between,
    with: person,
    latest: flag('The latest; so it is without `first` and `accounts`'),
    all: flag('All accounts of each engagement, not the two that compare best'),
  }),
  answer: 'CompareAnswer',
  table: { columns: comparisonColumns, rows: ({ items }) => items.flatMap(comparisonRows) },
  forms: { html: { type: 'text/html; charset=utf-8', write: ({ items }) => comparisonHtml(items) } },
  ask: async ({ first, second, accounts, latest, between: parties, with: who, all }, { settings }) => {
    const ways = [first ?? second, accounts, latest || undefined].filter((one) => one !== undefined)
    if (ways.length > 1) throw new Refusal('Unexpected `first`, `accounts` and `latest` together, expected one of them')
    const named = [first, second].flatMap((one) => one ?? [])
    const chosen = named.length ? { named } : accounts ? { accounts } : { latest: true, ...(parties ? { between: parties } : {}) }
    const items = await compareEngagements({ ...chosen, ...(who ? { with: who } : {}), ...(all ? { all } : {}) }, settings)
    return { items }
  },
})
