import type { StatementRow, StatementTold } from '../../api/answers.ts'
import { Redline } from '../../parts/redline.tsx'
import { Section } from '../../parts/section.tsx'
import { compare } from '../../strings/compare.ts'
import { BySide, CitedWords, Places } from './cited.tsx'
import { Row } from './row.tsx'
import { useShown } from './states.tsx'
import type { Side, Telling } from './telling.ts'

const contentOf = (told: readonly StatementTold[]) => told.flatMap(({ content }) => content)
const gradeOf = (told: StatementTold | undefined): string | null => (told?.grade ? compare.grades[told.grade] : null)
const speakersOf = (told: StatementTold | undefined): string =>
  told?.joint ? compare.bothSides : (told?.speakers.map(({ name }) => name).join(', ') ?? '')

function Wording({ row, telling }: Readonly<{ row: StatementRow; telling: Telling }>) {
  const sides = [contentOf(row.sides[0]), contentOf(row.sides[1])] as const
  if (row.redline)
    return (
      <>
        <p>
          <Redline stretches={row.redline} lang={row.sides[1][0]?.language} />
        </p>
        <Places sides={sides} telling={telling} />
      </>
    )
  if (row.change === 'matched')
    return (
      <BySide telling={telling}>
        {(side: Side) => (sides[side].length ? <CitedWords words={sides[side]} telling={telling} most={sides[side].length} /> : null)}
      </BySide>
    )
  const own = row.change === 'new' ? sides[1] : sides[0]
  return (
    <>
      <p>
        <CitedWords words={own} telling={telling} most={own.length} />
      </p>
      {row.change === 'kept' && <Places sides={sides} telling={telling} />}
    </>
  )
}

function notesOf({ sides: [first, second], isOtherSpeaker }: StatementRow): string {
  const [was, is] = [gradeOf(first[0]), gradeOf(second[0])]
  const grade = first[0] && second[0] ? (was === is ? was : `${was ?? 'says'} → ${is ?? 'says'}`) : (was ?? is)
  const other = isOtherSpeaker ? compare.otherSpeaker(speakersOf(first[0]), speakersOf(second[0])) : null
  return [grade, other].filter(Boolean).join(' · ')
}

/** Statements under their topics, in the order in which the first side comes to them. */
export function Statements({ telling }: Readonly<{ telling: Telling }>) {
  const shown = useShown<StatementRow>(telling.comparison.statements, ({ change }) => change)
  if (shown.length === 0) return null
  const topics = [...new Set(shown.map(({ topic }) => topic))]
  return (
    <Section title={compare.sections.statements} count={shown.length}>
      {topics.map((topic) => (
        <div key={topic ?? ''} className="rounded-lg border border-line bg-panel px-4 pt-3 pb-1">
          <h3 className="text-base">{topic ? telling.nameOf('topics', topic) : compare.noTopic}</h3>
          <ul>
            {shown
              .filter((row) => row.topic === topic)
              .map((row) => (
                <Row
                  key={[...row.sides[0], ...row.sides[1]].map(({ document, id }) => `${document} ${id}`).join()}
                  change={row.change}
                  absence={row.absence}
                  telling={telling}
                  head={<strong>{row.speaker}</strong>}
                  note={notesOf(row) || null}
                >
                  <Wording row={row} telling={telling} />
                </Row>
              ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
