import { Link } from '@tanstack/react-router'
import { toEngagement, toFormula, toOffice, toPerson } from '../../address/links.ts'
import type { Met, PersonPortrait, PhraseTold, TenureTold, WordingTold } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { person as words } from '../../strings/people.ts'
import { Source } from './source.tsx'

const count = (value: number) => value.toLocaleString('en')
const span = ([start, end]: readonly number[]): [number, number] => [start as number, end as number]

const TENURES: readonly Column<TenureTold>[] = [
  {
    id: 'office',
    title: words.office,
    cell: ({ office, officeName, acting }) => (
      <>
        <Link {...toOffice(office)}>{officeName}</Link>
        {acting && <span className="text-soft"> ({words.acting})</span>}
      </>
    ),
  },
  { id: 'party', title: words.party, width: '6rem', cell: ({ party }) => <Party id={party} isShort /> },
  { id: 'from', title: words.from, value: ({ from }) => from, width: '9rem', cell: ({ from }) => <When date={from} isShort /> },
  {
    id: 'to',
    title: words.until,
    value: ({ to }) => to ?? '9999',
    width: '9rem',
    cell: ({ to }) => (to ? <When date={to} isShort /> : <span className="text-faint">{words.still}</span>),
  },
  { id: 'source', title: words.restsOn, cell: ({ source }) => <Source source={source} /> },
]

export const Tenures = ({ offices }: Pick<PersonPortrait, 'offices'>) => (
  <Rows
    label={words.offices}
    rows={offices}
    columns={TENURES}
    idOf={({ office, from }) => `${office} ${from}`}
    minWidth="46rem"
    empty={words.officesNone}
  />
)

const WORDINGS: readonly Column<WordingTold>[] = [
  {
    id: 'wording',
    title: words.wording,
    cell: ({ wording, document, quote }) => <Words text={wording} document={document} at={quote && span(quote.span)} />,
  },
  {
    id: 'means',
    title: words.means,
    cell: ({ offices }) =>
      offices.length === 0 ? (
        <span className="text-faint">{words.meansNone}</span>
      ) : (
        <span className="flex flex-wrap gap-x-2">
          {offices.map(({ id, name }) => (
            <Link key={id} {...toOffice(id)}>
              {name}
            </Link>
          ))}
        </span>
      ),
  },
  {
    id: 'engagements',
    title: words.engagements,
    value: ({ engagements }) => engagements,
    align: 'end',
    width: '8rem',
    cell: ({ engagements }) => count(engagements),
  },
  { id: 'first', title: words.first, value: ({ first }) => first, width: '8rem', cell: ({ first }) => <When date={first} isShort /> },
  { id: 'last', title: words.last, value: ({ last }) => last, width: '8rem', cell: ({ last }) => <When date={last} isShort /> },
]

export const Wordings = ({ wordings }: Pick<PersonPortrait, 'wordings'>) => (
  <Rows
    label={words.wordings}
    rows={wordings}
    columns={WORDINGS}
    idOf={({ wording }) => wording}
    minWidth="46rem"
    empty={words.wordingsNone}
  />
)

const MET: readonly Column<Met>[] = [
  {
    id: 'name',
    title: words.name,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <Link {...toPerson(id)}>
        <bdi>{name}</bdi>
      </Link>
    ),
  },
  { id: 'party', title: words.party, value: ({ party }) => party, cell: ({ party }) => party && <Party id={party} /> },
  {
    id: 'engagements',
    title: words.engagements,
    value: ({ engagements }) => engagements,
    align: 'end',
    width: '8rem',
    cell: ({ engagements }) => count(engagements),
  },
  {
    id: 'last',
    title: words.newest,
    value: ({ last }) => last,
    width: '9rem',
    cell: ({ last, newest }) => (
      <Link {...toEngagement(newest)}>
        <When date={last} isShort />
      </Link>
    ),
  },
]

export const MetMost = ({ met }: Pick<PersonPortrait, 'met'>) => (
  <Rows label={words.met} rows={met} columns={MET} idOf={({ id }) => id} minWidth="30rem" empty={words.metNone} />
)

const PHRASES: readonly Column<PhraseTold>[] = [
  {
    id: 'phrase',
    title: words.phrase,
    value: ({ formula }) => formula,
    width: '26%',
    cell: ({ formula, gloss }) => (
      <Link {...toFormula(formula)} title={gloss ?? undefined}>
        {formula}
      </Link>
    ),
  },
  { id: 'words', title: words.words, cell: ({ text, document, span: at }) => <Words text={text} document={document} at={span(at)} /> },
  { id: 'uses', title: words.uses, value: ({ uses }) => uses, align: 'end', width: '8rem', cell: ({ uses }) => count(uses) },
  { id: 'first', title: words.first, value: ({ first }) => first, width: '8rem', cell: ({ first }) => <When date={first} isShort /> },
  { id: 'last', title: words.last, value: ({ last }) => last, width: '8rem', cell: ({ last }) => <When date={last} isShort /> },
]

export const Phrases = ({ formulas }: Pick<PersonPortrait, 'formulas'>) => (
  <Rows
    label={words.phrases}
    rows={formulas}
    columns={PHRASES}
    idOf={({ formula }) => formula}
    minWidth="46rem"
    empty={words.phrasesNone}
  />
)

type Topic = PersonPortrait['topics'][number]

const TOPICS: readonly Column<Topic>[] = [
  { id: 'topic', title: words.topic, value: ({ name }) => name, cell: ({ name }) => name },
  {
    id: 'statements',
    title: words.statements,
    value: ({ statements }) => statements,
    align: 'end',
    width: '8rem',
    cell: ({ statements }) => count(statements),
  },
]

export const Topics = ({ topics }: Pick<PersonPortrait, 'topics'>) => (
  <Rows label={words.topics} rows={topics} columns={TOPICS} idOf={({ topic }) => topic} minWidth="18rem" empty={words.topicsNone} />
)
