import { Link } from '@tanstack/react-router'
import { toDocument, toEngagement, toPerson } from '../../address/links.ts'
import type { ComparedAccount, ComparedSide } from '../../api/answers.ts'
import { Kind } from '../../parts/kind.tsx'
import { Party } from '../../parts/party.tsx'
import { When } from '../../parts/when.tsx'
import { compare } from '../../strings/compare.ts'
import type { Telling } from './telling.ts'

function Account({ account: { document, file, holder, carrier, tier, language } }: Readonly<{ account: ComparedAccount }>) {
  const told = [
    holder ? `${compare.toldBy} ${holder}` : compare.unknownHolder,
    ...(carrier ? [`${compare.carriedBy} ${carrier}`] : []),
    compare.tiers[tier],
    language,
  ]
  return (
    <li>
      <Link {...toDocument(document)} className="[overflow-wrap:anywhere]">
        {file.split('/').at(-1)}
      </Link>{' '}
      <span className="text-soft">{told.join(', ')}</span>
    </li>
  )
}

function SideCard({ side, name, telling }: Readonly<{ side: ComparedSide; name: string; telling: Telling }>) {
  const { id, engagement, accounts, held } = side
  const { date, kind, channel, place, mechanism, participants, parties } = engagement
  const where = [place.venue, place.city, place.country].filter(Boolean).join(', ')
  return (
    <section aria-label={name} className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-panel p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <strong className="text-sm tracking-wide text-soft uppercase">{name}</strong>
        <Link {...toEngagement(id)} className="text-sm">
          {compare.openEngagement}
        </Link>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3 font-serif text-lg">
        <When date={date} />
        <Kind kind={kind} channel={channel} />
      </p>
      {(where || mechanism) && (
        <p className="text-soft">
          {[where, mechanism && `${mechanism.name}${mechanism.round ? `, round ${mechanism.round}` : ''}`].filter(Boolean).join(' · ')}
        </p>
      )}
      <ul className="flex flex-col gap-0.5">
        {participants.map((who) => (
          <li key={`${who.person ?? who.name} ${who.party}`}>
            {who.party && <Party id={who.party} isShort />} {who.person ? <Link {...toPerson(who.person)}>{who.name}</Link> : who.name}
            {who.officeAsWorded && <span className="text-sm text-soft">, {who.officeAsWorded}</span>}
          </li>
        ))}
        {participants.length === 0 &&
          parties.map((party) => (
            <li key={party}>
              <Party id={party} />
            </li>
          ))}
      </ul>
      <ul className="mt-auto border-t border-line pt-2 text-sm">
        {accounts.map((account) => (
          <Account key={account.document} account={account} />
        ))}
        {telling.comparison.mode === 'engagements' && held > accounts.length && (
          <li className="text-soft">{compare.held(accounts.length, held)}</li>
        )}
      </ul>
    </section>
  )
}

/** The two that are compared, beside each other. */
export function Sides({ telling }: Readonly<{ telling: Telling }>) {
  const [first, second] = telling.comparison.sides
  return (
    <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
      <SideCard side={first} name={telling.sides[0]} telling={telling} />
      <SideCard side={second} name={telling.sides[1]} telling={telling} />
    </div>
  )
}
