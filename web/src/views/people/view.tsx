import { Link } from '@tanstack/react-router'
import { oneOf } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import { buttonLook } from '../../parts/button.tsx'
import { Export } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { offices, people } from '../../strings/people.ts'
import { titles } from '../../strings/views.ts'
import { PeopleList, usePeopleAsked } from './list.tsx'
import { OfficesList } from './offices.tsx'

const SHAPE = { list: oneOf('offices') }

function Lists({ isOffices }: Readonly<{ isOffices: boolean }>) {
  const lists = [
    { list: undefined, name: people.toPeople, isCurrent: !isOffices },
    { list: 'offices', name: people.toOffices, isCurrent: isOffices },
  ]
  return (
    <nav aria-label={people.lists} className="flex gap-2">
      {lists.map(({ list, name, isCurrent }) => (
        <Link
          key={name}
          to="/people"
          search={{ list } as never}
          aria-current={isCurrent ? 'page' : undefined}
          className={buttonLook(isCurrent ? 'main' : 'plain')}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}

export function View() {
  const [{ list }] = useAddress(SHAPE)
  const asked = usePeopleAsked()
  const isOffices = list === 'offices'
  return (
    <Page
      title={isOffices ? people.toOffices : titles.people}
      lead={isOffices ? offices.lead : people.lead}
      tools={
        <>
          <Lists isOffices={isOffices} />
          {!isOffices && <Export path="/people" params={{ ...asked, limit: 1000 }} what={people.label} />}
        </>
      }
    >
      {isOffices ? <OfficesList /> : <PeopleList />}
    </Page>
  )
}
