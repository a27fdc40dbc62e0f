import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { todayOf } from '../app/dossier.ts'
import { revisionOf } from '../app/held-record.ts'
import { csv } from '../exporters/csv.ts'
import { type Column, flatten } from '../exporters/tables/column.ts'
import type { Written } from './answer-cache.ts'
import type { Desk, Env, Resource } from './desk.ts'

type Shape = z.ZodObject

/** How an answer is written as a table. */
type Table<Answered> = Readonly<{
  columns: readonly Column<never>[]
  rows(answered: Answered): readonly object[]
}>

/** A form of an answer. `file`: what it is called when it is saved. */
type Form<Answered> = Readonly<{
  type: string
  file?(answered: Answered): string
  write(answered: Answered, desk: Desk): Written | Promise<Written>
}>

/** A question that the API answers under an address of its own. */
export type Question<Params extends Shape, Query extends Shape, Answered> = Readonly<{
  /** `/api/engagements/{id}` */
  path: string
  tag: string
  summary: string
  description?: string
  params?: Params
  query?: Query
  /** Name of the answer's type in `answers/`. */
  answer: string
  table?: Table<Answered>
  /** Other forms that `?format=` gives. */
  forms?: Readonly<Record<string, Form<Answered>>>
  /** It changes without the record: never kept. */
  isLive?: boolean
  ask(asked: z.output<Params> & z.output<Query>, desk: Desk, context: Context<Env>): Promise<Answered>
}>

const EMPTY = z.object({})

const csvOf = <Answered>({ columns, rows }: Table<Answered>, answered: Answered): string =>
  csv(
    rows(answered).map((row) => flatten(row as never, columns)),
    columns.map(({ name }) => name),
  )

/** What every address may answer in place of what was asked for. */
export const PROBLEM = { description: 'What went wrong (RFC 9457)', content: { 'application/problem+json': { schema: ref('Problem') } } }

/** A schema of `answers.json`, which is made of the types in `answers/`. */
export function ref(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

function routeOf(question: Question<Shape, Shape, unknown>, forms: readonly string[]) {
  const { path, tag, summary, description, params, query = EMPTY, answer, table } = question
  const format = z.enum(['json', ...forms]).default('json')
  const content = {
    'application/json': { schema: ref(answer) },
    ...(table ? { 'text/csv': { schema: { type: 'string' as const } } } : {}),
    ...Object.fromEntries(Object.values(question.forms ?? {}).map(({ type }) => [type, { schema: { type: 'string' as const } }])),
  }
  return createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    request: { ...(params ? { params } : {}), query: forms.length ? query.extend({ format }) : query },
    responses: { 200: { description: summary, content }, 400: PROBLEM, 404: PROBLEM },
  })
}

/** Whether the caller has this very answer already. */
export const isHeld = (etag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*') ?? false

/** A resource that answers a question: checks what is asked, answers from the cache while the record stays the same, in the form that is asked for. */
export function question<Params extends Shape = typeof EMPTY, Query extends Shape = typeof EMPTY, Answered = unknown>(
  asking: Question<Params, Query, Answered>,
): Resource {
  const forms = [...(asking.table ? ['csv'] : []), ...Object.keys(asking.forms ?? {})]
  const route = routeOf(asking as unknown as Question<Shape, Shape, unknown>, forms)
  return (api, desk) => {
    api.openapi(route, async (context) => {
      const { format: asked, ...query } = context.req.valid('query') as { format?: string }
      const given = { ...query, ...(asking.params ? (context.req.valid('param' as never) as object) : {}) }
      const format = forms.includes('csv') && context.req.header('accept') === 'text/csv' ? 'csv' : (asked ?? 'json')
      const key = [await revisionOf(desk.settings), todayOf(), format, context.req.path, JSON.stringify(given)].join('\n')
      const make = async () => {
        const answered = await asking.ask(given as never, desk, context)
        const form = asking.forms?.[format]
        if (form)
          return {
            ...{ type: form.type, body: await form.write(answered, desk) },
            ...(form.file ? { headers: { 'content-disposition': `attachment; filename="${form.file(answered)}"` } } : {}),
          }
        if (format === 'csv' && asking.table)
          return { type: 'text/csv; charset=utf-8; header=present', body: csvOf(asking.table, answered) }
        return { type: 'application/json; charset=utf-8', body: JSON.stringify(answered) }
      }
      const answer = await (asking.isLive ? desk.cache.make(make) : desk.cache.find(key, make))
      const headers = { etag: answer.etag, 'cache-control': 'private, no-cache', vary: 'Accept, Authorization, Cookie' }
      if (isHeld(answer.etag, context.req.header('if-none-match'))) return context.body(null, 304, headers) as never
      return context.body(answer.body, 200, { ...headers, ...answer.headers, 'content-type': answer.type }) as never
    })
  }
}
