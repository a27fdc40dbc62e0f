import type { AccountsJoined } from '../../app/account-rows.ts'
import type { EngagementFound } from '../../app/engagement-found.ts'

export type EngagementAnswer = EngagementFound
export type AccountsAnswer = AccountsJoined
