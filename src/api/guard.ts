import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Env, ROLES, type Role } from './desk.ts'
import { problem } from './problem.ts'
import { callerOf, type Tokens } from './tokens.ts'

export const SESSION = 'chancery'

/** How the server is guarded. `tokens` null: whoever reaches it is the one at the machine. */
export type Guarding = Readonly<{
  tokens: Tokens | null
  /** The name that decisions are kept under where there are no tokens. */
  owner: string
  /** Names of hosts under which it may be called, without ports. */
  hosts: readonly string[]
  /** Origins of other sites whose pages may ask with a token. */
  origins: readonly string[]
}>

const hostIn = (header: string | undefined): string => (header ?? '').replace(/:\d+$/, '').toLowerCase()

/** Refuses calls under a foreign name: a page elsewhere may have its name point to this machine (DNS rebinding). */
export const knownHost =
  ({ hosts }: Guarding): MiddlewareHandler<Env> =>
  async (context, next) => {
    const host = hostIn(context.req.header('host'))
    if (!hosts.includes('*') && !hosts.includes(host))
      return problem(
        context,
        403,
        `Unexpected host \`${host.slice(0, 100)}\`, expected ${hosts.join(' or ')}: --host and --name say under which it is served`,
      )
    await next()
  }

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what changes something when the browser says that another site's page asks for it (CSRF). Programs send neither header; a form of
 * another site always sends `Origin`.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export const sameSite =
  ({ origins }: Guarding): MiddlewareHandler<Env> =>
  async (context, next) => {
    if (READING.has(context.req.method)) return next()
    const [site, origin] = [context.req.header('sec-fetch-site'), context.req.header('origin')]
    if (origin && origins.includes(origin) && context.req.header('authorization')) return next()
    const isOwn = origin === undefined || origin.replace(/^https?:\/\//, '').toLowerCase() === context.req.header('host')?.toLowerCase()
    if ((site && site !== 'same-origin' && site !== 'none') || !isOwn)
      return problem(
        context,
        403,
        `Unexpected origin \`${(origin ?? site ?? '').slice(0, 100)}\`, expected this server's own pages, or one that --origin names together with a token`,
      )
    return next()
  }

const roleFor = (method: string, path: string): Role => {
  if (READING.has(method)) return 'read'
  if (path.startsWith('/api/decisions') || path.startsWith('/api/reviews')) return 'decide'
  if (path.startsWith('/api/briefs') || path.startsWith('/api/session') || path.startsWith('/api/verifications')) return 'read'
  return 'admin'
}

const OPEN = new Set(['/api/session', '/api/health'])

/** Finds out who asks and whether they may. */
export const mayAsk = ({ tokens, owner }: Guarding): MiddlewareHandler<Env> => {
  return async (context, next) => {
    if (!tokens) {
      context.set('caller', { name: owner, role: 'admin' })
      return next()
    }
    const [, bearer] = /^Bearer (\S{1,200})$/i.exec(context.req.header('authorization') ?? '') ?? []
    const caller = callerOf(tokens, bearer ?? getCookie(context, SESSION) ?? '')
    if (caller) context.set('caller', caller)
    if (OPEN.has(context.req.path)) return next()
    if (!caller) {
      context.header('www-authenticate', 'Bearer realm="chancery"')
      return problem(context, 401, 'This server asks for a token: send `Authorization: Bearer TOKEN`, or sign in with it on the first page')
    }
    const needed = roleFor(context.req.method, context.req.path)
    if (ROLES.indexOf(caller.role) < ROLES.indexOf(needed))
      return problem(context, 403, `The token of ${caller.name} has the role \`${caller.role}\`, and this asks for \`${needed}\``)
    return next()
  }
}
