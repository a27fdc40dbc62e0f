import type { Logged } from '../../app/decide/log.ts'
import type { Decision } from '../../model/decision.ts'
import type { Page } from '../page.ts'

/** `says`: the ruling in words. */
export type DecisionListed = Logged & Readonly<{ says: string }>
export type DecisionPage = Page<DecisionListed>
export type DecisionsTaken = Readonly<{ items: readonly Decision[] }>
