import { Link } from '@tanstack/react-router'
import type { OpenCommitment, RelationCommitmentsAnswer } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Inferred } from '../../parts/inferred.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Party } from '../../parts/party.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { relationship } from '../../strings/relationship.ts'
import { ageText } from './days.ts'
import { readable } from './told.ts'

const FEW = 5

function Age({ elapsed }: Pick<OpenCommitment, 'elapsed'>) {
  if (!elapsed) return <span className="text-faint">{relationship.ageUnknown}</span>
  const [least, most] = [ageText(elapsed.least), ageText(elapsed.most)]
  const isBeginning = elapsed.least === 0 && elapsed.most > 0
  return <span className="font-medium">{isBeginning ? relationship.ageUpTo(most) : relationship.age(least, most)}</span>
}

function Due({ due, lang, document }: Readonly<{ due: OpenCommitment['due']; lang: string; document: string }>) {
  if (!due) return null
  return (
    <span className="text-sm text-soft">
      {relationship.due}: <Words text={due.text} lang={lang} document={document} at={due.span} />{' '}
      {due.edtf ? (
        <>
          (<When date={due.edtf} isShort />
          {due.certainty === 'inferred' && <Inferred rule={due.rule} />})
        </>
      ) : (
        `(${relationship.dueOpen})`
      )}
    </span>
  )
}

function Commitment({ one }: Readonly<{ one: OpenCommitment }>) {
  const { by, grade, made, elapsed, due, words, language, document, topics } = one
  return (
    <li className="flex flex-col gap-1 py-2.5">
      <span className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        {by.map((id) => (
          <Party key={id} id={id} isShort />
        ))}
        <Badge tone="note">{grade}</Badge>
        <Age elapsed={elapsed} />
        <span className="text-sm text-soft">
          <When date={made} isShort />
        </span>
      </span>
      {words.map(({ text, span }) => (
        <Words key={span.join()} text={text} lang={language} document={document} at={span} />
      ))}
      <Due due={due} lang={language} document={document} />
      {topics.length > 0 && <span className="text-sm text-faint">{topics.map(readable).join(', ')}</span>}
    </li>
  )
}

const keyOf = ({ document, commitment }: OpenCommitment): string => `${document}/${commitment}`

function List({ title, items }: Readonly<{ title: string; items: readonly OpenCommitment[] }>) {
  return (
    <div>
      <h3 className="text-sm font-semibold text-soft">{title}</h3>
      <ul className="divide-y divide-line">
        {items.map((one) => (
          <Commitment key={keyOf(one)} one={one} />
        ))}
      </ul>
    </div>
  )
}

/** The oldest take longer: all that came since has to be read. They are asked for when the newest are there. */
function Oldest({ path, shown }: Readonly<{ path: string; shown: readonly OpenCommitment[] }>) {
  const query = useAnswer<RelationCommitmentsAnswer>(path, { order: 'oldest', limit: FEW })
  const known = new Set(shown.map(keyOf))
  return (
    <Ask query={query} loading={<Loading lines={2} />}>
      {({ items }) => {
        const others = items.filter((one) => !known.has(keyOf(one)))
        return others.length > 0 && <List title={relationship.oldest} items={others} />
      }}
    </Ask>
  )
}

/** What was undertaken between the two and is open, with its age. */
export function Commitments({ between }: Readonly<{ between: string }>) {
  const path = `/relations/${encodeURIComponent(between)}/commitments`
  const query = useAnswer<RelationCommitmentsAnswer>(path, { order: 'newest', limit: FEW })
  return (
    <Section title={relationship.commitments} isCard>
      <Ask query={query}>
        {({ items, isAll }) =>
          items.length === 0 ? (
            <Empty title={relationship.noCommitments} />
          ) : (
            <>
              <List title={relationship.newest} items={items} />
              {!isAll && <Oldest path={path} shown={items} />}
            </>
          )
        }
      </Ask>
      <p>
        <Link to="/commitments" search={((former: object) => ({ ...former, state: 'open' })) as never}>
          {relationship.allCommitments}
        </Link>
      </p>
    </Section>
  )
}
