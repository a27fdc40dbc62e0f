import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Refusal, type RefusalKind } from '../app/settings.ts'
import type { Problem } from './answers/problem.ts'

const TITLES: Readonly<Record<number, string>> = {
  400: 'The question cannot be understood',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'No such method here',
  409: 'Not possible now',
  413: 'Too large',
  415: 'Not a kind of content that is taken',
  429: 'Too many questions',
  500: 'A fault of Chancery',
}

export const problem = (context: Context, status: ContentfulStatusCode, detail: string, errors?: Problem['errors']): Response => {
  const body: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Not done', status, detail, ...(errors ? { errors } : {}) }
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

const STATUS: Readonly<Record<RefusalKind, ContentfulStatusCode>> = { 'bad-question': 400, 'not-found': 404, conflict: 409 }

/** A refusal tells its sentence; anything else is a bug: its stack goes to the log, never to the caller. */
export function problemOf(error: unknown, context: Context, log: (words: string) => void): Response {
  if (error instanceof Refusal) return problem(context, STATUS[error.kind], error.message)
  const fault = error as { getResponse?: () => Response; status?: number; message?: string; stack?: string }
  if (typeof fault.getResponse === 'function' && fault.status && fault.status < 500) {
    return problem(context, fault.status as ContentfulStatusCode, fault.message || 'The request was refused.')
  }
  log(`${context.req.method} ${context.req.path}: ${fault.stack ?? String(error)}`)
  return problem(context, 500, 'This is a bug, and it was written to the log of the server. Nothing in the record was changed by it.')
}
