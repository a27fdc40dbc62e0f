import { OpenAPIHono } from '@hono/zod-openapi'
import { cors } from 'hono/cors'
import type { HeldRecord } from '../app/held-record.ts'
import { intakes } from '../app/intakes.ts'
import { answerCache } from './answer-cache.ts'
import type { Api, Desk, Env } from './desk.ts'
import { type Guarding, knownHost, mayAsk, sameSite } from './guard.ts'
import { rateLimit, sizeLimit } from './limits.ts'
import { openApiDocument } from './openapi.ts'
import { addDocs, addPages, headers } from './pages.ts'
import { problem, problemOf } from './problem.ts'
import { RESOURCES } from './resources/index.ts'
import { addSession } from './session.ts'

export type ApiOptions = Readonly<{
  record: HeldRecord
  guarding: Guarding
  /** Folder of the built web app. */
  pages: string
  log(words: string): void
}>

const faultOf = ({ path, message }: { path: readonly PropertyKey[]; message: string }) => ({
  pointer: path.map(String).join('/'),
  detail: message,
})

function emptyApi(): Api {
  return new OpenAPIHono<Env>({
    defaultHook: (result, context) => {
      if (result.success) return
      const errors = result.error.issues.map(faultOf)
      const told = errors.slice(0, 3).map(({ pointer, detail }) => `\`${pointer}\`: ${detail}`)
      return problem(context, 400, `Unexpected ${result.target}: ${told.join('; ')}. /api/docs tells what is expected`, errors)
    },
  })
}

function addGuards(api: Api, guarding: Guarding): void {
  api.use('*', headers, knownHost(guarding))
  if (guarding.tokens) api.use('/api/*', rateLimit())
  if (guarding.origins.length)
    api.use(
      '/api/*',
      cors({ origin: [...guarding.origins], allowHeaders: ['authorization', 'content-type', 'if-none-match'], exposeHeaders: ['etag'] }),
    )
  api.use('/api/*', sizeLimit, sameSite(guarding), mayAsk(guarding))
}

/** The whole API with the app's pages: a function of requests, which any server can serve. */
export function makeApi({ record, guarding, pages, log }: ApiOptions): Api {
  const api = emptyApi()
  const desk: Desk = { record, settings: record.settings, cache: answerCache(), intakes: intakes(log), log }
  addGuards(api, guarding)
  addSession(api, guarding)
  for (const add of RESOURCES) add(api, desk)
  let document: string | null = null
  api.get('/api/openapi.json', (context) => {
    document ??= JSON.stringify(openApiDocument(api))
    return context.body(document, 200, { 'content-type': 'application/vnd.oai.openapi+json;version=3.1' })
  })
  addDocs(api, pages)
  api.all('/api/*', (context) =>
    problem(context, 404, `Nothing has the address ${context.req.path.slice(0, 200)}: /api/docs lists all that have`),
  )
  addPages(api, pages)
  api.onError((error, context) => problemOf(error, context, log))
  api.notFound((context) => problem(context, 404, `Nothing has the address ${context.req.path.slice(0, 200)}`))
  return api
}
