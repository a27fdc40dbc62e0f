import type { ReactNode } from 'react'
import type { FormulaLifeAnswer, UseTold } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { formulas as words } from '../../strings/formulas.ts'

const Fact = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <div className="flex min-w-0 flex-col gap-0.5 rounded-md border border-line bg-panel p-3 text-sm">
    <dt className="text-xs text-faint">{name}</dt>
    <dd className="flex flex-col gap-0.5">{children}</dd>
  </div>
)

const whoSaid = ({ speakers, joint }: UseTold): string =>
  joint ? words.both : speakers.map(({ name }) => name).join(', ') || words.accountItself

const Use = ({ use }: Readonly<{ use: UseTold }>) => (
  <>
    <span className="text-base">
      <When date={use.date} />
    </span>
    <Words text={use.text} lang={use.language} document={use.document} at={use.span} />
    <bdi className="text-xs text-soft">{whoSaid(use)}</bdi>
  </>
)

/** How often, first, last. */
export function Facts({ life }: Readonly<{ life: FormulaLifeAnswer }>) {
  const { uses, copies, first, last, daysSince, parties } = life
  return (
    <Section title={words.facts}>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-3">
        <Fact name={words.usesTitle}>
          <b className="text-base">{uses.total.toLocaleString('en')}</b>
          {copies > 0 && <span className="text-xs text-soft">{words.copies(copies)}</span>}
          <span className="text-xs text-soft">
            {parties.map(({ of, uses: by }) => `${of} ${by.toLocaleString('en')}`).join(', ') || words.nobody}
          </span>
        </Fact>
        {first && (
          <Fact name={words.first}>
            <Use use={first} />
          </Fact>
        )}
        {last && (
          <Fact name={words.last}>
            <Use use={last} />
            {daysSince !== null && <span className="text-xs text-soft">{words.daysSince(daysSince)}</span>}
          </Fact>
        )}
      </dl>
    </Section>
  )
}
