import { Link } from '@tanstack/react-router'
import { toFormula } from '../../address/links.ts'
import type { AccountFound, EngagementAnswer } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { phraseName } from '../../parts/phrase-name.ts'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { engagement as words } from '../../strings/engagement.ts'
import { accountName } from './named.ts'

const CARD = 'flex min-w-0 flex-col gap-2 rounded-md border border-line bg-panel p-3 text-sm'
const GRID = 'grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-3'

const own = ({ copyOf }: AccountFound): boolean => copyOf === null

/** What was undertaken, by account. */
export function Commitments({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const accounts = answer.accounts.filter((one) => own(one) && one.commitments.length > 0)
  const { parties, topics } = answer.names
  return (
    <Section title={words.commitments} lead={accounts.length ? words.commitmentsLead : words.noCommitments}>
      <div className={GRID}>
        {accounts.map((account) => (
          <section key={account.document} aria-label={accountName(account, answer)} className={CARD}>
            <h3 className="font-sans text-sm text-soft">
              <bdi>{accountName(account, answer)}</bdi>
            </h3>
            <ul className="flex flex-col gap-3">
              {account.commitments.map((one) => (
                <li key={one.id} className="flex flex-col gap-0.5">
                  <span className="flex flex-wrap items-baseline gap-x-2">
                    {one.by.map((id) => (
                      <Party key={id} id={id} name={parties[id] ?? null} />
                    ))}
                    <span className="text-soft">{one.act}</span>
                  </span>
                  {one.content.map(({ text, span }) => (
                    <Words key={span[0]} text={text} lang={account.language} document={account.document} at={span} />
                  ))}
                  <span className="text-xs text-faint">
                    {one.topics.map((id) => topics[id] ?? id).join(', ')}
                    {one.due && (
                      <>
                        {' '}
                        · {words.due}: {one.due.edtf ? <When date={one.due.edtf} isShort /> : words.noTime}{' '}
                        <Words text={one.due.text} lang={account.language} document={account.document} at={one.due.span} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}

/** Set phrases with every use of them, and who says them. */
export function Formulas({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const uses = answer.accounts.filter(own).flatMap((account) => account.formulas.map((use) => ({ account, use })))
  const ids = [...new Set(uses.map(({ use }) => use.formula))]
  const speakersOf = ({ account, use }: (typeof uses)[number]) => {
    const statement = account.statements.find(({ id }) => id === use.statement)
    return statement?.joint ? words.both : statement?.speakers.map(({ name }) => name).join(', ')
  }
  return (
    <Section title={words.formulas} count={ids.length || null} lead={ids.length ? words.formulasLead : words.noFormulas}>
      <ul className={GRID}>
        {ids.map((id) => (
          <li key={id} className={CARD}>
            <Link {...toFormula(id)} className="font-medium">
              {phraseName(id)}
            </Link>
            {answer.names.formulas[id] && <p className="text-xs text-soft">{answer.names.formulas[id]}</p>}
            <ul className="flex flex-col gap-1">
              {uses
                .filter(({ use }) => use.formula === id)
                .map((one) => (
                  <li key={`${one.account.document}${one.use.span[0]}`}>
                    <Words text={one.use.text} lang={one.account.language} document={one.account.document} at={one.use.span} />{' '}
                    <bdi className="text-xs text-faint">
                      {[speakersOf(one), accountName(one.account, answer)].filter(Boolean).join(' · ')}
                    </bdi>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Topics of which no content is told. */
export function TalkedAbout({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const all = answer.accounts.filter(own).flatMap((account) => account.discussed.map((one) => ({ account, one })))
  if (all.length === 0) return null
  return (
    <Section title={words.discussed} count={all.length} lead={words.discussedLead}>
      <ul className="flex flex-col gap-1 text-sm">
        {all.map(({ account, one }) => (
          <li key={`${account.document}${one.span[0]}${one.topic}`} className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{answer.names.topics[one.topic] ?? one.topic}</span>
            <Words text={one.text} lang={account.language} document={account.document} at={one.span} />
            <bdi className="text-xs text-faint">{accountName(account, answer)}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  )
}
