import type { EngagementListed } from '../../app/engagement-page.ts'
import type { PartiesListed } from '../../app/parties.ts'
import type { Page } from '../page.ts'

export type PartiesAnswer = PartiesListed
export type EngagementPage = Page<EngagementListed>
