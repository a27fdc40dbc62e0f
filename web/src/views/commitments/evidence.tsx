import type { ReactNode } from 'react'
import type { CommitmentListed } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Party } from '../../parts/party.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { commitments as words } from '../../strings/commitments.ts'
import { Due } from './due.tsx'
import { ShownAt } from './shown-at.tsx'

const Field = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <div className="flex flex-col gap-0.5">
    <dt className="text-xs text-faint">{name}</dt>
    <dd className="text-sm">{children}</dd>
  </div>
)

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="flex min-w-0 flex-col gap-2">
    <h3 className="font-sans text-sm font-semibold">{title}</h3>
    {children}
  </section>
)

function Fields({ one }: Readonly<{ one: CommitmentListed }>) {
  const { life, by, act } = one
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-4 gap-y-3">
      <Field name={words.madeAt}>
        <When date={life.made} />
      </Field>
      <Field name={words.between}>
        <span className="flex flex-wrap gap-2">
          {life.between.map((party) => (
            <Party key={party} id={party} />
          ))}
        </span>
      </Field>
      <Field name={words.grade}>
        {life.grade}{' '}
        <span className="text-faint">
          ({words.acts[act] ?? act}: {by.join(', ')})
        </span>
      </Field>
      <Field name={words.age}>{life.elapsed ? words.days(life.elapsed.least, life.elapsed.most) : words.noAge}</Field>
      <Field name={words.due}>
        <Due row={one} />
      </Field>
    </dl>
  )
}

function Kept({ life }: Pick<CommitmentListed, 'life'>) {
  const { keptBy, elapsedToKept, late } = life
  return (
    <Part title={words.kept}>
      {keptBy ? (
        <ShownAt shown={keptBy}>
          {[elapsedToKept && words.after(words.days(elapsedToKept.least, elapsedToKept.most)), late && words.late]
            .filter(Boolean)
            .join(', ')}
        </ShownAt>
      ) : (
        <p className="text-sm text-soft">{words.notKept}</p>
      )}
    </Part>
  )
}

function Lapsed({ one: { life, document, language } }: Readonly<{ one: CommitmentListed }>) {
  const { lapsedBy } = life
  if (!lapsedBy) return null
  return (
    <Part title={words.lapsed}>
      <p className="text-sm">
        {words.lapsedOn(edtfText(lapsedBy.last))}.{' '}
        <span className="text-soft">
          {words.rule}: {lapsedBy.rule}
        </span>
      </p>
      {lapsedBy.words.map(({ text, span }) => (
        <Words key={span[0]} text={text} lang={language} document={document} at={span} />
      ))}
    </Part>
  )
}

function Retold({ title, none, found }: Readonly<{ title: string; none: string; found: CommitmentListed['life']['repeated'] }>) {
  return (
    <Part title={`${title} (${found.length})`}>
      {found.length === 0 && <p className="text-sm text-soft">{none}</p>}
      <ol className="flex flex-col gap-3">
        {found.map((one) => (
          <li key={`${one.document} ${one.words[0]?.span[0]}`}>
            <ShownAt shown={one}>{one.grade}</ShownAt>
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** All that the record shows of a commitment, each with its words. */
export function Evidence({ one }: Readonly<{ one: CommitmentListed }>) {
  const { life, content, document, language } = one
  const { chair } = life
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-col gap-2">
        <span className="flex flex-wrap items-center gap-2">
          <State state={life.state} />
          {life.since && (
            <span className="text-sm text-soft">
              {words.since} <When date={life.since} />
            </span>
          )}
        </span>
        {content.map(({ text, span }) => (
          <Words key={span[0]} text={text} lang={language} document={document} at={span} isBlock />
        ))}
      </div>
      <Fields one={one} />
      {chair && <p className="text-sm">{words.chair(chair.forum, chair.party, chair.year)}</p>}
      <Kept life={life} />
      <Lapsed one={one} />
      <Retold title={words.repeats} none={words.noRepeats} found={life.repeated} />
      <Retold title={words.softened} none={words.noSoftened} found={life.softened} />
    </div>
  )
}
