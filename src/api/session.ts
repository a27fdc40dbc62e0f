import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Api } from './desk.ts'
import { type Guarding, SESSION } from './guard.ts'
import { problem } from './problem.ts'
import { callerOf } from './tokens.ts'

const Given = z.object({ token: z.string().min(1).max(200) })

/** Who is asking, and signing in with a token: browsers then send it as a cookie that no script sees. */
export function addSession(api: Api, { tokens }: Guarding): void {
  api.get('/api/session', (context) => {
    const caller = context.get('caller') ?? null
    return context.json({ caller, needsToken: tokens !== null && caller === null })
  })
  api.post('/api/session', async (context) => {
    const given = Given.safeParse(await context.req.json().catch(() => null))
    const caller = tokens && given.success ? callerOf(tokens, given.data.token) : null
    if (!given.success || !caller) return problem(context, 401, 'This is no token of this server: `chancery token` makes one')
    const secure = context.req.header('x-forwarded-proto') === 'https' || context.req.url.startsWith('https:')
    setCookie(context, SESSION, given.data.token, { httpOnly: true, sameSite: 'Strict', path: '/api', secure, maxAge: 30 * 86_400 })
    return context.json({ caller, needsToken: false })
  })
  api.delete('/api/session', (context) => {
    deleteCookie(context, SESSION, { path: '/api' })
    return context.json({ caller: null, needsToken: tokens !== null })
  })
}
