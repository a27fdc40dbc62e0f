import type { OfficeFound } from '../../app/office.ts'
import type { OfficeInList } from '../../app/offices-page.ts'
import type { PersonListed } from '../../app/people-page.ts'
import type { PersonPortrait } from '../../app/person.ts'
import type { Page } from '../page.ts'

export type PeoplePage = Page<PersonListed>
export type PersonAnswer = PersonPortrait
export type OfficesPage = Page<OfficeInList>
export type OfficeAnswer = OfficeFound
