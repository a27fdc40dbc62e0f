import type { EngagementListed } from '../../app/engagement-page.ts'
import type { Network } from '../../model/network.ts'
import type { Page } from '../page.ts'

export type NetworkAnswer = Network
export type NetworkEngagementPage = Page<EngagementListed>
