import { z } from '@hono/zod-openapi'
import { listCandidates } from '../../app/candidates.ts'
import { listSilences, listUses, showFormula } from '../../app/formula-page.ts'
import { type FormulaListed, listFormulas, REGISTER_ORDERS } from '../../app/formula-register.ts'
import { candidateColumns } from '../../exporters/candidates-text.ts'
import type { Column } from '../../exporters/tables/column.ts'
import { lifeColumns } from '../../exporters/tables/formula-life.ts'
import { cut, pageBy } from '../page.ts'
import { between, from, paging, party, text, to } from '../parameters.ts'
import { question } from '../question.ts'

const columns: readonly Column<FormulaListed>[] = [
  { name: 'formula', means: 'Id of the set phrase', of: ({ id }) => id },
  { name: 'gloss', means: 'What it is, in English', of: ({ gloss }) => gloss },
  { name: 'family', means: 'Register it stands in', of: ({ family }) => family },
  { name: 'words', means: 'Its words in one use', of: ({ words }) => words },
  { name: 'uses', means: 'How often it was used, copies left out', of: ({ uses }) => uses },
  { name: 'parties', means: 'Parties that used it, the most first', of: ({ parties }) => parties.map((one) => one.party) },
  { name: 'first', means: 'First day', of: ({ first }) => first },
  { name: 'last', means: 'Last day', of: ({ last }) => last },
  { name: 'silent_engagements', means: 'Engagements held since the last use', of: ({ silent }) => silent?.engagements ?? 0 },
]

const params = z.object({ id: z.string().min(1).max(120) })

const register = question({
  path: '/api/formulas',
  tag: 'Set phrases',
  summary: 'The set phrases of the registers and the record, with their uses by month',
  query: z.object({
    ...{ between, party, from, to },
    q: text('Words of the id, the gloss or the wordings'),
    sort: z.enum(REGISTER_ORDERS).default('uses'),
    ...paging,
  }),
  answer: 'FormulaPage',
  table: { columns, rows: ({ items }) => items },
  ask: async ({ cursor, limit, ...asked }, { settings }) => cut(await listFormulas(asked, settings), { cursor, limit }),
})

const life = question({
  path: '/api/formulas/{id}',
  tag: 'Set phrases',
  summary: 'The life of a set phrase: who used it when, its wordings, its silences',
  description: 'Long lists are cut to the newest or the most used; `total` tells how long each is.',
  params,
  query: z.object({ between }),
  answer: 'FormulaLifeAnswer',
  ask: (asked, { settings }) => showFormula(asked, settings),
})

const uses = question({
  path: '/api/formulas/{id}/uses',
  tag: 'Set phrases',
  summary: 'Every use of a set phrase with its words, newest first',
  params,
  query: z.object({ between, ...paging }),
  answer: 'UsePage',
  table: { columns: lifeColumns, rows: ({ items }) => items },
  ask: ({ cursor, limit, ...asked }, { settings }) => pageBy({ cursor, limit }, (part) => listUses(asked, part, settings)),
})

const silences = question({
  path: '/api/formulas/{id}/silences',
  tag: 'Set phrases',
  summary: 'Where a set phrase might have been expected and is missing, newest first',
  params,
  query: z.object({ between, ...paging }),
  answer: 'SilencePage',
  ask: ({ cursor, limit, ...asked }, { settings }) => pageBy({ cursor, limit }, (part) => listSilences(asked, part, settings)),
})

const candidates = question({
  path: '/api/formulas/candidates',
  tag: 'Set phrases',
  summary: 'Phrases that recur and are in no register, the most telling first',
  description:
    'Accept or refuse one with a decision of kind `variant`. In a large record they are looked for in the newest documents: `documents` of `of`. The first answer after documents came takes seconds.',
  query: z.object({
    between,
    language: z.enum(['en', 'zh', 'ru']).default('en'),
    minDocuments: z.coerce.number().int().min(2).max(1000).default(3).openapi({ description: 'In at least so many documents' }),
    ...paging,
  }),
  answer: 'CandidatePage',
  table: { columns: candidateColumns, rows: ({ items }) => items },
  ask: async ({ cursor, limit, ...asked }, { settings }) => {
    const { phrases, ...looked } = await listCandidates(asked, settings)
    return { ...cut(phrases, { cursor, limit }), ...looked }
  },
})

/** In this order: what has a name of its own comes before what an id names. */
export const formulas = [register, candidates, life, uses, silences]
