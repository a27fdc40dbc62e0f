import type { OfficeFound } from '../../app/office.ts'
import type { OfficeInList } from '../../app/offices-page.ts'
import type { PersonListed } from '../../app/people-page.ts'
import type { PersonFound } from '../../app/person.ts'
import type { Page } from '../page.ts'

export type PeoplePage = Page<PersonListed>
export type PersonAnswer = PersonFound
export type OfficesPage = Page<OfficeInList>
export type OfficeAnswer = OfficeFound
