import type { CircumstanceRow, PersonRow, PersonTold, Valued } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { compare } from '../../strings/compare.ts'
import { BySide, CitedWords } from './cited.tsx'
import { Row } from './row.tsx'
import { useShown } from './states.tsx'
import type { Telling } from './telling.ts'

function valueTold(what: CircumstanceRow['what'], told: Valued | null) {
  if (!told) return <span className="text-faint italic">{compare.notTold}</span>
  return what === 'date' ? <When date={told.value} /> : told.value
}

/** Day, place and form. That two engagements are of two days stands in their heads. */
export function Circumstances({ telling }: Readonly<{ telling: Telling }>) {
  const { circumstances, mode } = telling.comparison
  const all = circumstances.filter(({ what }) => !(mode === 'engagements' && what === 'date'))
  const rows = useShown<CircumstanceRow>(all, ({ change }) => change)
  if (rows.length === 0) return null
  return (
    <Section title={compare.sections.circumstances} count={rows.length}>
      <ul>
        {rows.map(({ what, change, sides }) => (
          <Row key={what} change={change} telling={telling} head={<strong>{compare.fields[what]}</strong>}>
            {change === 'kept' ? (
              <p>
                {valueTold(what, sides[1])} <CitedWords words={sides[1]?.words ?? []} telling={telling} most={1} />
              </p>
            ) : (
              <BySide telling={telling}>
                {(side) => (
                  <>
                    {valueTold(what, sides[side])} <CitedWords words={sides[side]?.words ?? []} telling={telling} most={2} />
                  </>
                )}
              </BySide>
            )}
          </Row>
        ))}
      </ul>
    </Section>
  )
}

function Person({ who, telling }: Readonly<{ who: PersonTold; telling: Telling }>) {
  const offices = who.officeHeld.map((office) => telling.nameOf('offices', office)).join(', ')
  const told = [
    who.isPrincipal ? who.role : compare.also,
    who.officeAsWorded && `“${who.officeAsWorded}”`,
    offices || null,
    who.rank?.replaceAll('-', ' '),
  ]
  return (
    <>
      {who.party && <Party id={who.party} isShort />} {who.name}
      <span className="text-sm text-soft">, {told.filter(Boolean).join(' · ')}</span>{' '}
      <CitedWords words={who.words} telling={telling} most={1} />
    </>
  )
}

/** Who took part, and who came in whose place. */
export function People({ telling }: Readonly<{ telling: Telling }>) {
  const rows = useShown<PersonRow>(telling.comparison.people, ({ change }) => change)
  if (rows.length === 0) return null
  return (
    <Section title={compare.sections.people} count={rows.length}>
      <ul>
        {rows.map(({ change, differs, sides: [was, is] }, index) => {
          const who = change === 'succeeded' && was && is ? `${was.name} → ${is.name}` : (is ?? was)?.name
          const what = differs.map((one) => compare.differs[one]).join(', ')
          const only = was && is && change !== 'kept' ? null : (is ?? was)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one comparison keep their order.
            <Row key={index} change={change} telling={telling} head={<strong>{who}</strong>} note={what || null}>
              {only ? (
                <p>
                  <Person who={only} telling={telling} />
                </p>
              ) : (
                <BySide telling={telling}>
                  {(side) => {
                    const told = side === 0 ? was : is
                    return told && <Person who={told} telling={telling} />
                  }}
                </BySide>
              )}
            </Row>
          )
        })}
      </ul>
    </Section>
  )
}
