import { Link } from '@tanstack/react-router'
import { toPerson } from '../../address/links.ts'
import { useId } from '../../address/use-id.ts'
import type { OfficeAnswer, OfficeNameShown, OfficeWordingTold } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Print } from '../../parts/export.tsx'
import { Inferred } from '../../parts/inferred.tsx'
import { Page } from '../../parts/page.tsx'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { person, office as words } from '../../strings/people.ts'
import { titles } from '../../strings/views.ts'
import { Succession } from './succession.tsx'

const NAMES: readonly Column<OfficeNameShown>[] = [
  {
    id: 'name',
    title: person.name,
    cell: ({ name, language, isAlias }) => (
      <>
        <bdi lang={language}>{name}</bdi>
        {isAlias && <span className="ml-2 text-xs text-faint">{words.alias}</span>}
      </>
    ),
  },
  { id: 'language', title: words.language, width: '8rem', cell: ({ language }) => person.inLanguage[language] ?? language },
  {
    id: 'use',
    title: words.inUse,
    width: '12rem',
    cell: ({ from, to }) =>
      from || to ? <When date={`${from ?? '..'}/${to ?? '..'}`} isShort /> : <span className="text-faint">{words.always}</span>,
  },
]

const WORDINGS: readonly Column<OfficeWordingTold>[] = [
  {
    id: 'wording',
    title: person.wording,
    cell: ({ wording, document, quote, certainty, rule }) => (
      <>
        <Words text={wording} document={document} at={quote.span as [number, number]} />
        {certainty === 'inferred' && <Inferred rule={rule} />}
      </>
    ),
  },
  {
    id: 'who',
    title: words.who,
    width: '22%',
    cell: ({ person: id, name }) => (id ? <Link {...toPerson(id)}>{name}</Link> : <bdi>{name}</bdi>),
  },
  {
    id: 'engagements',
    title: person.engagements,
    value: ({ engagements }) => engagements,
    align: 'end',
    width: '8rem',
    cell: ({ engagements }) => engagements.toLocaleString('en'),
  },
  { id: 'first', title: person.first, value: ({ first }) => first, width: '8rem', cell: ({ first }) => <When date={first} isShort /> },
  { id: 'last', title: person.last, value: ({ last }) => last, width: '8rem', cell: ({ last }) => <When date={last} isShort /> },
]

function Vacancies({ vacancies }: Pick<OfficeAnswer, 'vacancies'>) {
  return (
    <p className="text-sm">
      <span className="text-soft">{words.vacancies}: </span>
      {vacancies.map(({ from, to }, i) => (
        <span key={from}>
          {i > 0 && '; '}
          <When date={`${from}/${to}`} isShort />
        </span>
      ))}
    </p>
  )
}

function Found({ found }: Readonly<{ found: OfficeAnswer }>) {
  const { holders, vacancies, names, wordings } = found
  return (
    <>
      <Section title={words.succession} count={holders.length}>
        {holders.length > 0 ? <Succession found={found} /> : <Empty title={words.none} />}
        {vacancies.length > 0 && <Vacancies vacancies={vacancies} />}
      </Section>
      <Section title={words.wordings} count={wordings.length} lead={words.wordingsLead}>
        <Rows
          label={words.wordings}
          rows={wordings}
          columns={WORDINGS}
          idOf={({ wording, person: id, name, document }) => `${wording} ${id ?? name} ${document}`}
          minWidth="46rem"
          empty={words.wordingsNone}
        />
      </Section>
      <Section title={words.names} count={names.length} lead={words.namesLead}>
        <Rows
          label={words.names}
          rows={names}
          columns={NAMES}
          idOf={({ language, name, from, isAlias }) => `${language} ${name} ${from} ${isAlias}`}
          minWidth="36rem"
        />
      </Section>
    </>
  )
}

export function View() {
  const id = useId()
  const query = useAnswer<OfficeAnswer>(`/offices/${encodeURIComponent(id)}`)
  const found = query.data
  return (
    <Page
      title={found ? `${found.name}, ${found.partyName}` : titles.office}
      heading={
        found && (
          <span className="inline-flex flex-wrap items-baseline gap-x-3">
            <bdi>{found.name}</bdi>
            <span className="font-sans text-base font-normal">
              <Party id={found.party} name={found.partyName} />
            </span>
          </span>
        )
      }
      lead={found && `${words.ranks[found.rank] ?? found.rank}, ${words.seats(found.seats)}`}
      tools={<Print />}
    >
      <Ask query={query}>{(answer) => <Found found={answer} />}</Ask>
    </Page>
  )
}
