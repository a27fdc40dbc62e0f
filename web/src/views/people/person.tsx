import { Link } from '@tanstack/react-router'
import { useId } from '../../address/use-id.ts'
import type { PersonPortrait } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { Party } from '../../parts/party.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { people, person as words } from '../../strings/people.ts'
import { titles } from '../../strings/views.ts'
import { EngagementsOf } from './engagements-of.tsx'
import { Years } from './facts.tsx'
import { StatementsOf } from './statements-of.tsx'
import { MetMost, Phrases, Tenures, Topics, Wordings } from './tables.tsx'

/** Names in the languages of the registers, and what accounts write besides. */
function Names({ names, told, name }: Pick<PersonPortrait, 'names' | 'told' | 'name'>) {
  const known = new Set(names.map((one) => one.name))
  const others = told.filter((one) => one !== name && !known.has(one))
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {names
        .filter((one) => one.name !== name)
        .map((one) => (
          <span key={`${one.language} ${one.name}`}>
            <span className="text-faint">{words.inLanguage[one.language] ?? one.language} </span>
            <bdi lang={one.language}>{one.name}</bdi>
          </span>
        ))}
      {others.length > 0 && (
        <span>
          <span className="text-faint">{words.told} </span>
          {others.slice(0, 12).map((one, i) => (
            <bdi key={one}>
              {i > 0 && ', '}
              {one}
            </bdi>
          ))}
        </span>
      )}
    </span>
  )
}

function Counts({ engagements, mentioned, first, last, statements }: PersonPortrait) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
      <dt className="text-soft">{people.engagements}</dt>
      <dd>
        {engagements.toLocaleString('en')}
        {mentioned > 0 && <span className="text-soft"> {people.mentioned(mentioned)}</span>}
      </dd>
      {first && (
        <>
          <dt className="text-soft">{people.first}</dt>
          <dd>
            <When date={first} />
          </dd>
          <dt className="text-soft">{people.last}</dt>
          <dd>
            <When date={last} />
          </dd>
        </>
      )}
      <dt className="text-soft">{people.statements}</dt>
      <dd>{statements > 0 ? <a href="#statements">{statements.toLocaleString('en')}</a> : 0}</dd>
    </dl>
  )
}

function Found({ found }: Readonly<{ found: PersonPortrait }>) {
  const { id, person, name, party, met, metMore } = found
  return (
    <>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <Section title={words.facts} isCard>
          <Counts {...found} />
          <Link to="/network" search={{ party: party ?? undefined, chosen: id } as never} className="text-sm">
            {words.network}
          </Link>
        </Section>
        {found.byYear.length > 0 && (
          <Section title={words.byYear} isCard>
            <Years name={name} byYear={found.byYear} />
          </Section>
        )}
      </div>
      {person && (
        <Section title={words.offices} count={found.offices.length} lead={words.officesLead}>
          <Tenures offices={found.offices} />
        </Section>
      )}
      <Section title={words.wordings} count={found.wordings.length} lead={words.wordingsLead}>
        <Wordings wordings={found.wordings} />
      </Section>
      <Section title={words.met} count={met.length + metMore} lead={words.metLead}>
        <MetMost met={met} />
        {metMore > 0 && <p className="text-sm text-soft">{words.metMore(metMore)}</p>}
      </Section>
      <Section title={words.phrases} count={found.formulas.length} lead={words.phrasesLead}>
        <Phrases formulas={found.formulas} />
      </Section>
      <Section title={words.topics} count={found.topics.length}>
        <Topics topics={found.topics} />
      </Section>
      <Section title={words.statements} count={found.statements} lead={words.statementsLead} id="statements">
        <StatementsOf speaker={person ?? name} />
      </Section>
      <Section title={words.engagements} count={found.engagements + found.mentioned} lead={words.engagementsLead}>
        <EngagementsOf params={{ a: id, status: 'any', attendees: 'true', limit: 50 }} label={words.engagements} />
      </Section>
    </>
  )
}

export function View() {
  const id = useId()
  const query = useAnswer<PersonPortrait>(`/people/${encodeURIComponent(id)}`)
  const found = query.data
  return (
    <Page
      title={found?.name ?? titles.person}
      heading={
        found && (
          <span className="inline-flex flex-wrap items-baseline gap-x-3">
            <bdi>{found.name}</bdi>
            {found.party && (
              <span className="font-sans text-base font-normal">
                <Party id={found.party} name={found.partyName} />
              </span>
            )}
            {!found.person && <span className="font-sans text-sm font-normal text-faint">{people.unregistered}</span>}
          </span>
        )
      }
      lead={found && <Names {...found} />}
      tools={<Print />}
    >
      <Ask query={query}>{(answer) => <Found found={answer} />}</Ask>
    </Page>
  )
}
