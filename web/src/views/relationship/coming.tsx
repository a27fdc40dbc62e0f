import { Link } from '@tanstack/react-router'
import type { Coming as ComingTold, RelationComingAnswer } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Section } from '../../parts/section.tsx'
import { Badge } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { relationship } from '../../strings/relationship.ts'
import { readable } from './told.ts'

const MOST = 10

function Occasion({ one }: Readonly<{ one: ComingTold }>) {
  const { kind, date, title, round, due, words, registers } = one
  const [cited] = words
  const [register] = registers
  return (
    <li className="flex flex-col gap-0.5 py-2.5">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{date ? <When date={date} isShort /> : relationship.noTime}</span>
        <Badge tone={round ? 'warn' : 'still'}>{relationship.comingKinds[kind]}</Badge>
      </span>
      <span>{title}</span>
      {due && !words.some(({ quote }) => quote.includes(due)) && <bdi className="text-sm text-soft">{due}</bdi>}
      {cited && <Words text={cited.quote} document={cited.document} at={cited.span} />}
      {!cited && register && (
        <span className="text-sm text-soft">
          {relationship.fromRegister(readable(register.register))}
          {!register.checked && `, ${relationship.unchecked}`}
        </span>
      )}
    </li>
  )
}

/** Occasions and announced contacts of the next twelve months. */
export function Coming({ between }: Readonly<{ between: string }>) {
  const query = useAnswer<RelationComingAnswer>(`/relations/${encodeURIComponent(between)}/coming`)
  return (
    <Section title={relationship.coming} isCard>
      <Ask query={query}>
        {({ coming }) =>
          coming.length === 0 ? (
            <Empty title={relationship.noComing} />
          ) : (
            <ul className="divide-y divide-line">
              {coming.slice(0, MOST).map((one) => (
                <Occasion key={one.id} one={one} />
              ))}
            </ul>
          )
        }
      </Ask>
      <p>
        <Link to="/calendar">{relationship.allComing}</Link>
      </p>
    </Section>
  )
}
