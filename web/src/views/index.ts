import {
  BookOpenText,
  CalendarDays,
  FilePlus2,
  Files,
  GitCompareArrows,
  Globe2,
  Handshake,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  Quote,
  Search,
  ServerCog,
  Share2,
  SquareCheckBig,
  Users,
} from 'lucide-react'
import type { ComponentType } from 'react'
import type { Search as Behind } from '../address/search.ts'
import { titles } from '../strings/views.ts'
// The first screen comes with the app itself.
import * as relationship from './relationship/view.tsx'

export type ViewEntry = Readonly<{
  /** `$id` takes one part of the path, `$` the rest with its slashes; `useId` gives either. */
  path: string
  title: string
  load: () => Promise<{ View: ComponentType }>
  /** Asks for what the view will need as soon as its address is known; `search`: what stands behind `?`. */
  ahead?: (search: Behind) => void
  /** Only views of the navigation have one. */
  icon?: LucideIcon
  group?: 'relation' | 'record' | 'work'
}>

const page = (path: string, title: string, load: ViewEntry['load']): ViewEntry => ({ path, title, load })
const inNavigation = (group: NonNullable<ViewEntry['group']>, icon: LucideIcon, entry: ViewEntry): ViewEntry => ({ ...entry, group, icon })

/** Every view, in the order of the navigation. What a view keeps behind `?` it declares itself (`useAddress`). */
export const VIEWS: readonly ViewEntry[] = [
  inNavigation('relation', Handshake, { ...page('/', titles.relationship, async () => relationship), ahead: relationship.ahead }),
  inNavigation(
    'relation',
    Files,
    page('/engagements', titles.engagements, () => import('./engagements/view.tsx')),
  ),
  page('/engagements/$id', titles.engagement, () => import('./engagement/view.tsx')),
  page('/documents/$id', titles.document, () => import('./document/view.tsx')),
  inNavigation(
    'relation',
    GitCompareArrows,
    page('/compare', titles.compare, () => import('./compare/view.tsx')),
  ),
  inNavigation(
    'relation',
    Quote,
    page('/formulas', titles.formulas, () => import('./formulas/view.tsx')),
  ),
  page('/formulas/$id', titles.formula, () => import('./formulas/formula.tsx')),
  inNavigation(
    'relation',
    ListChecks,
    page('/commitments', titles.commitments, () => import('./commitments/view.tsx')),
  ),
  inNavigation(
    'relation',
    MessageSquareText,
    page('/positions', titles.positions, () => import('./positions/view.tsx')),
  ),
  inNavigation(
    'record',
    Users,
    page('/people', titles.people, () => import('./people/view.tsx')),
  ),
  page('/people/$', titles.person, () => import('./people/person.tsx')),
  page('/offices/$', titles.office, () => import('./people/office.tsx')),
  inNavigation(
    'record',
    Share2,
    page('/network', titles.network, () => import('./network/view.tsx')),
  ),
  inNavigation(
    'record',
    Globe2,
    page('/map', titles.map, () => import('./map/view.tsx')),
  ),
  inNavigation(
    'record',
    CalendarDays,
    page('/calendar', titles.calendar, () => import('./calendar/view.tsx')),
  ),
  inNavigation(
    'record',
    Search,
    page('/search', titles.search, () => import('./search/view.tsx')),
  ),
  inNavigation(
    'work',
    SquareCheckBig,
    page('/review', titles.review, () => import('./review/view.tsx')),
  ),
  inNavigation(
    'work',
    BookOpenText,
    page('/brief', titles.brief, () => import('./brief/view.tsx')),
  ),
  inNavigation(
    'work',
    FilePlus2,
    page('/add', titles.add, () => import('./add/view.tsx')),
  ),
  inNavigation(
    'work',
    ServerCog,
    page('/status', titles.status, () => import('./status/view.tsx')),
  ),
]
