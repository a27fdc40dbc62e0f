import { getConnInfo } from '@hono/node-server/conninfo'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Env } from './desk.ts'
import { problem } from './problem.ts'

const MB = 1024 * 1024
/** What one request may carry: documents, or words. */
export const MOST = { upload: 64 * MB, words: 1 * MB }

const UPLOADS = ['/api/documents', '/api/verifications']

const limitOf = (most: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: most,
    onError: (context) =>
      problem(context, 413, `Unexpected size of the request, expected at most ${most / MB} MB: send the documents in several requests`),
  })

const [large, small] = [limitOf(MOST.upload), limitOf(MOST.words)]

export const sizeLimit: MiddlewareHandler<Env> = (context, next) =>
  (UPLOADS.some((path) => context.req.path === path) ? large : small)(context, next)

/** So many requests a minute of one caller, where the server is reached by others. */
const A_MINUTE = { asked: 1200, changes: 120, refused: 20 }

const perMinute = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: 60 })

const addressOf = (context: Parameters<MiddlewareHandler<Env>>[0]): string => {
  try {
    return getConnInfo(context).remote.address ?? 'unknown'
  } catch {
    // A request that came through no socket (a test) has no address.
    return 'none'
  }
}

/** Limits how often one address may ask, change, and give tokens that are none. */
export function rateLimit(): MiddlewareHandler<Env> {
  const limits = { asked: perMinute(A_MINUTE.asked), changes: perMinute(A_MINUTE.changes), refused: perMinute(A_MINUTE.refused) }
  return async (context, next) => {
    const address = addressOf(context)
    try {
      await limits[context.req.method === 'GET' ? 'asked' : 'changes'].consume(address)
      const refused = await limits.refused.get(address)
      if (refused && refused.remainingPoints <= 0) throw refused
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
      const seconds = Math.ceil(limit.msBeforeNext / 1000)
      context.header('retry-after', String(seconds))
      return problem(context, 429, `More requests than one address may send in a minute: try again in ${seconds} s`)
    }
    await next()
    if (context.res.status === 401) await limits.refused.consume(address).catch(() => {})
    return
  }
}
