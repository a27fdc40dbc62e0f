import { z } from '@hono/zod-openapi'
import { joinedAccounts } from '../../app/account-rows.ts'
import { findWholeEngagement } from '../../app/engagement-found.ts'
import type { Column } from '../../exporters/tables/column.ts'
import { engagementId } from '../parameters.ts'
import { question } from '../question.ts'

const params = z.object({ id: engagementId })

export const engagement = question({
  path: '/api/engagements/{id}',
  tag: 'Engagements',
  summary: 'An engagement: its accounts, people, conflicts, visit, session, predecessor and successor',
  params,
  answer: 'EngagementAnswer',
  ask: ({ id }, { settings }) => findWholeEngagement(id, settings),
})

type Answered = Awaited<ReturnType<typeof joinedAccounts>>
type Pair = Answered['pairs'][number]
type Row = Pair['rows'][number] & Readonly<{ engagement: string; accounts: Pair['sides'] }>

const wordsOf = (words: Row['sides'][0]): string => words.map(({ text }) => text).join(' … ')
const documentsOf = (accounts: Pair['sides'][1]): string[] => (accounts ?? []).map(({ document }) => document)

const columns: readonly Column<Row>[] = [
  { name: 'engagement', means: 'Id', of: ({ engagement: id }) => id },
  { name: 'kind', means: 'circumstance, statement or commitment', of: ({ kind }) => kind },
  { name: 'topic', means: 'Topic, or what of the circumstances', of: ({ topic }) => topic },
  { name: 'speaker', means: 'Who speaks, or undertakes', of: ({ speaker }) => speaker },
  { name: 'told_by', means: 'first, second, both or contradicted', of: ({ by }) => by },
  { name: 'how', means: 'kept, reworded, matched (in two languages) or changed', of: ({ how }) => how },
  { name: 'first_document', means: 'Documents of the first account', of: ({ accounts }) => documentsOf(accounts[0]) },
  { name: 'first_value', means: 'What the first tells of a circumstance', of: ({ values }) => values[0] ?? null },
  { name: 'first_words', means: 'Its words', of: ({ sides }) => wordsOf(sides[0]) },
  { name: 'second_document', means: 'Documents of the second account', of: ({ accounts }) => documentsOf(accounts[1]) },
  { name: 'second_value', means: 'What the second tells of a circumstance', of: ({ values }) => values[1] ?? null },
  { name: 'second_words', means: 'Its words', of: ({ sides }) => wordsOf(sides[1]) },
]

export const accounts = question({
  path: '/api/engagements/{id}/accounts',
  tag: 'Engagements',
  summary: 'What the accounts of an engagement tell, row by row: said by one, by both, contradicted',
  params,
  answer: 'AccountsAnswer',
  table: {
    columns,
    rows: ({ engagement: id, pairs }: Answered): Row[] =>
      pairs.flatMap(({ sides, rows }) => rows.map((row): Row => ({ ...row, engagement: id, accounts: sides }))),
  },
  ask: ({ id }, { settings }) => joinedAccounts(id, settings),
})
