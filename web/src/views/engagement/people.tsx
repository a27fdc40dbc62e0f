import { Link } from '@tanstack/react-router'
import { toOffice, toPerson } from '../../address/links.ts'
import type { EngagementAnswer, PersonFound } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Section } from '../../parts/section.tsx'
import { Words } from '../../parts/words.tsx'
import { engagement as words } from '../../strings/engagement.ts'
import { languageOf, namesOfAccounts } from './named.ts'

type Props = Readonly<{ who: PersonFound; answer: EngagementAnswer }>

/** Wordings of the office, each with the accounts that have it. */
function Worded({ who, answer }: Props) {
  const wordings = new Map<string, PersonFound['worded']>()
  for (const one of who.worded) {
    if (one.officeAsWorded) wordings.set(one.officeAsWorded, [...(wordings.get(one.officeAsWorded) ?? []), one])
  }
  if (wordings.size === 0) return <span className="text-faint">{words.notWorded}</span>
  const nameOf = namesOfAccounts(answer)
  return (
    <ul className="flex flex-col gap-1">
      {[...wordings].map(([office, by]) => (
        <li key={office}>
          <Words text={office} lang={languageOf(answer, by[0]?.document ?? '')} document={by[0]?.document} at={by[0]?.evidence[0]?.span} />
          <span className="ml-2 text-xs text-faint">
            <bdi>{by.map(({ document }) => nameOf(document)).join(', ')}</bdi>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Held({ who }: Readonly<{ who: PersonFound }>) {
  if (who.person === null) return <span className="text-faint">{words.inNoRegister}</span>
  if (who.held.length === 0) return <span className="text-faint">{words.notHeld}</span>
  return (
    <ul>
      {who.held.map(({ office, name }) => (
        <li key={office}>
          <Link {...toOffice(office)}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}

function Person({ who, answer }: Props) {
  const [first] = who.worded
  const all = new Set(who.worded.map(({ document }) => document))
  const isOfSome = answer.accounts.length > 1 && all.size === 1
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line bg-panel p-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-serif text-lg font-semibold">
          {who.person ? <Link {...toPerson(who.person)}>{who.name}</Link> : <Plain text={who.name} />}
        </span>
        <span className="text-sm text-soft">{who.isPrincipal ? who.role : words.among}</span>
        {isOfSome && first && <span className="text-xs text-faint">{words.onlyIn(namesOfAccounts(answer)(first.document))}</span>}
      </p>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1.5 text-sm">
        <dt className="text-faint">{words.worded}</dt>
        <dd className="min-w-0">
          <Worded who={who} answer={answer} />
        </dd>
        <dt className="text-faint">{words.held}</dt>
        <dd className="min-w-0">
          <Held who={who} />
        </dd>
      </dl>
    </li>
  )
}

/** Participants as cards, a column to a party. */
export function People({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const { people, joined, names } = answer
  const parties = [...new Set(people.map(({ party }) => party))]
  const between = joined.engagement.parties.map((id) => names.parties[id] ?? id).join(', ')
  return (
    <Section
      title={words.people}
      count={people.length}
      lead={people.length ? words.peopleLead : words.noPeople(between || words.noParties)}
    >
      {people.length > 0 && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(20rem,100%),1fr))] gap-4">
          {parties.map((party) => (
            <div key={party} className="flex min-w-0 flex-col gap-2">
              <h3 className="font-sans text-base">
                {party ? <Party id={party} name={names.parties[party] ?? null} /> : words.otherPeople}
              </h3>
              <ul className="flex flex-col gap-2">
                {people
                  .filter((who) => who.party === party)
                  .map((who) => (
                    <Person key={`${who.person}${who.name}`} who={who} answer={answer} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
