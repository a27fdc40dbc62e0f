import type { CommitmentRow, GradeRow } from '../../api/answers.ts'
import { Redline } from '../../parts/redline.tsx'
import { Section } from '../../parts/section.tsx'
import { compare } from '../../strings/compare.ts'
import { BySide, CitedWords, Places } from './cited.tsx'
import { Row } from './row.tsx'
import { useShown } from './states.tsx'
import type { Telling } from './telling.ts'

const actsOf = ([was, is]: CommitmentRow['act']): string => (was && is && was !== is ? `${was} → ${is}` : (is ?? was ?? ''))

/** What was undertaken. */
export function Commitments({ telling }: Readonly<{ telling: Telling }>) {
  const rows = useShown<CommitmentRow>(telling.comparison.commitments, ({ change }) => change)
  if (rows.length === 0) return null
  return (
    <Section title={compare.sections.commitments} count={rows.length}>
      <ul>
        {rows.map(({ by, change, act, topics, sides, due, redline, absence }, index) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one comparison keep their order.
            key={index}
            change={change}
            absence={absence}
            telling={telling}
            head={<strong>{by}</strong>}
            note={[actsOf(act), ...topics.map((topic) => telling.nameOf('topics', topic))].filter(Boolean).join(' · ')}
          >
            {redline ? (
              <>
                <p>
                  <Redline stretches={redline} lang={sides[1][0] && telling.langOf(sides[1][0])} />
                </p>
                <Places sides={sides} telling={telling} />
              </>
            ) : (
              <BySide telling={telling}>
                {(side) => (sides[side].length ? <CitedWords words={sides[side]} telling={telling} most={sides[side].length} /> : null)}
              </BySide>
            )}
            {(due[0] || due[1]) && (
              <BySide telling={telling}>
                {(side) => {
                  const one = due[side]
                  return one ? (
                    <>
                      <span className="text-sm text-soft">{compare.due} </span>
                      <CitedWords words={[one]} telling={telling} />
                    </>
                  ) : null
                }}
              </BySide>
            )}
          </Row>
        ))}
      </ul>
    </Section>
  )
}

/** Where a party went further on a topic, or less far. */
export function Grades({ telling }: Readonly<{ telling: Telling }>) {
  const rows = useShown<GradeRow>(telling.comparison.grades, ({ direction }) => direction)
  if (rows.length === 0) return null
  return (
    <Section title={compare.sections.grades} count={rows.length}>
      <ul>
        {rows.map(({ topic, party, sides, direction }) => (
          <Row
            key={`${topic} ${party}`}
            change={direction}
            telling={telling}
            head={<strong>{`${telling.nameOf('topics', topic)} · ${party}`}</strong>}
            note={`${compare.grades[sides[0].grade]} → ${compare.grades[sides[1].grade]}`}
          >
            <BySide telling={telling}>{(side) => <CitedWords words={sides[side].words} telling={telling} most={1} />}</BySide>
          </Row>
        ))}
      </ul>
    </Section>
  )
}
