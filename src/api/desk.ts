import type { OpenAPIHono } from '@hono/zod-openapi'
import type { HeldRecord } from '../app/held-record.ts'
import type { Intakes } from '../app/intakes.ts'
import type { AnswerCache } from './answer-cache.ts'

/** What a caller may do: ask; rule; take documents in and drop them. Each may do all before it. */
export const ROLES = ['read', 'decide', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who asks. `name` is kept with decisions. */
export type Caller = Readonly<{ name: string; role: Role }>

export type Env = { Variables: { caller: Caller } }
export type Api = OpenAPIHono<Env>

/** What resources work with. */
export type Desk = Readonly<{
  record: HeldRecord
  settings: HeldRecord['settings']
  cache: AnswerCache
  intakes: Intakes
  log(words: string): void
}>

/** A resource of the API: it adds its routes. */
export type Resource = (api: Api, desk: Desk) => void
