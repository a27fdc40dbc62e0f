import { Link } from '@tanstack/react-router'
import { toPerson } from '../../address/links.ts'
import type { FormulaLifeAnswer, SpeakerListed } from '../../api/answers.ts'
import type { Column } from '../../parts/columns.ts'
import { Party } from '../../parts/party.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { formulas as words } from '../../strings/formulas.ts'
import { Dated } from './dated.tsx'

const Name = ({ of, name }: SpeakerListed) =>
  of.includes('/') ? (
    <Link {...toPerson(of)}>
      <bdi>{name}</bdi>
    </Link>
  ) : (
    <bdi>{name}</bdi>
  )

const COLUMNS: readonly Column<SpeakerListed>[] = [
  { id: 'name', title: words.heat.who, cell: Name, value: ({ name }) => name },
  { id: 'party', title: words.columns.by, cell: ({ party }) => party && <Party id={party} />, value: ({ party }) => party },
  { id: 'uses', title: words.columns.uses, cell: ({ uses }) => uses, value: ({ uses }) => uses, align: 'end', width: '5rem' },
  { id: 'first', title: words.columns.first, cell: ({ first }) => <Dated quote={first} />, value: ({ first }) => first.date },
  { id: 'last', title: words.columns.last, cell: ({ last }) => <Dated quote={last} />, value: ({ last }) => last.date },
  { id: 'silent', title: words.silentIn, cell: ({ silent }) => silent, value: ({ silent }) => silent, align: 'end', width: '9rem' },
]

/** Who says it, since when, and in how many later engagements of theirs it is missing. */
export function Speakers({ speakers }: Pick<FormulaLifeAnswer, 'speakers'>) {
  if (speakers.total === 0) return null
  return (
    <Section title={words.speakers} count={speakers.total} lead={words.newest(speakers.items.length, speakers.total) || undefined}>
      <Rows label={words.speakers} rows={speakers.items} columns={COLUMNS} idOf={({ of }) => of} minWidth="44rem" />
    </Section>
  )
}
