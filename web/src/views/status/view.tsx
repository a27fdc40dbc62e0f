import { Link } from '@tanstack/react-router'
import type { StatusAnswer } from '../../api/answers.ts'
import { useStatus } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Page } from '../../parts/page.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { status } from '../../strings/status.ts'
import { titles } from '../../strings/views.ts'
import { Counts } from './counts.tsx'
import { Coverage } from './coverage.tsx'
import { Where } from './where.tsx'

type Issue = StatusAnswer['issues'][number]
type MadeBy = StatusAnswer['madeBy'][number]

const number = (value: number) => value.toLocaleString('en')
const code = (value: string) => <code className="text-sm break-all">{value}</code>

const ISSUES: readonly Column<Issue>[] = [
  { id: 'code', title: status.code, cell: (one) => code(one.code), value: (one) => one.code },
  { id: 'issues', title: status.many, cell: (one) => number(one.issues), value: (one) => one.issues, align: 'end', width: '7rem' },
  {
    id: 'documents',
    title: status.documents,
    cell: (one) => number(one.documents),
    value: (one) => one.documents,
    align: 'end',
    width: '8rem',
  },
]

const MADE_BY: readonly Column<MadeBy>[] = [
  { id: 'rules', title: status.rules, cell: ({ rules }) => code(rules) },
  { id: 'knowledge', title: status.knowledge, cell: ({ knowledge }) => code(knowledge) },
  {
    id: 'documents',
    title: status.documents,
    cell: (one) => number(one.documents),
    value: (one) => one.documents,
    align: 'end',
    width: '8rem',
  },
]

export function View() {
  const query = useStatus()
  return (
    <Page title={titles.status} lead={status.lead}>
      <Ask query={query}>
        {(answer) => (
          <div className="flex flex-col gap-8">
            <Counts answer={answer} />
            <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
              <Coverage answer={answer} />
              <Where answer={answer} />
            </div>
            <div className="grid grid-cols-1 gap-8 lg:grid-cols-2">
              <Section title={status.issues} lead={status.issuesLead}>
                <Rows
                  label={status.issues}
                  rows={answer.issues}
                  columns={ISSUES}
                  idOf={(one) => one.code}
                  minWidth="20rem"
                  empty={status.noIssues}
                />
              </Section>
              <Section title={status.madeBy} lead={answer.madeBy.length > 1 ? status.madeByLead : undefined}>
                <Rows
                  label={status.madeBy}
                  rows={answer.madeBy}
                  columns={MADE_BY}
                  idOf={({ rules, knowledge }) => `${rules} ${knowledge}`}
                  minWidth="20rem"
                  empty={status.none}
                />
              </Section>
            </div>
            <Section title={status.links}>
              <ul className="flex flex-wrap gap-x-6 gap-y-2">
                <li>
                  <Link to="/review" search={{ kind: 'log' } as never}>
                    {status.log}
                  </Link>
                </li>
                <li>
                  <Link to="/add">{status.add}</Link>
                </li>
                <li>
                  <a href="/api/docs">{status.api}</a>
                </li>
              </ul>
            </Section>
          </div>
        )}
      </Ask>
    </Page>
  )
}
