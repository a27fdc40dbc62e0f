import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useBetween } from '../../address/between.ts'
import { flag, text } from '../../address/fields.ts'
import { toFormula } from '../../address/links.ts'
import { useAddress } from '../../address/use-address.ts'
import type { FormulaListed } from '../../api/answers.ts'
import { usePages, useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Check, Choice, TextField, Toolbar } from '../../parts/toolbar.tsx'
import { formulas as words } from '../../strings/formulas.ts'
import { coveredBy, mostOf } from './months.ts'
import { registerColumns } from './register-columns.tsx'

const SHAPE = { phrase: text, party: text, unused: flag, numbers: flag }
const LIMIT = 1000

/** The set phrases with their uses in time. */
export function Register() {
  const { between } = useBetween()
  const navigate = useNavigate()
  const [{ phrase, party, unused, numbers = false }] = useAddress(SHAPE)
  const query = usePages<FormulaListed>('/formulas', { between, party, q: phrase, limit: LIMIT })
  const parties = useParties().data?.items ?? []
  const { items, more } = query
  const rows = useMemo(() => (unused ? items : items.filter(({ uses }) => uses > 0)), [items, unused])
  const columns = useMemo(() => registerColumns(coveredBy(rows), mostOf(rows), numbers), [rows, numbers])
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Toolbar names={['phrase', 'party', 'unused', 'numbers']}>
        <TextField name="phrase" label={words.search} placeholder={words.searchHint} />
        <Choice name="party" label={words.party} options={parties} />
        <Check name="unused" label={words.unused} />
        <Check name="numbers" label={words.numbers} />
      </Toolbar>
      <Ask query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={words.none}>{words.noneLead}</Empty>
          ) : (
            <div className="flex min-w-0 flex-col gap-2">
              <p data-screen-only className="text-xs text-faint">
                {words.stripHelp}
              </p>
              <Rows
                label={words.what}
                {...{ rows, columns, more }}
                idOf={({ id }) => id}
                onOpen={({ id }) => void navigate(toFormula(id) as never)}
                sortName="order"
                minWidth="62rem"
              />
            </div>
          )
        }
      </Ask>
    </div>
  )
}
