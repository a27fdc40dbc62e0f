import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error a plain script without types
import { answerSchemas, answerTypes } from '../scripts/api-schema.mjs'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let api: TestedApi
beforeAll(async () => {
  api = await testedApi()
})
afterAll(() => api?.close())

type Operation = {
  parameters?: { in: string; required?: boolean }[]
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>
}
const nameOf = ($ref: string): string => $ref.split('/').at(-1) as string

describe('the OpenAPI document', () => {
  it('is one of OpenAPI 3.1', async () => {
    const { body } = await api.ask('/api/openapi.json')
    const { valid, errors } = await new Validator().validate(body)
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined })
  })

  it('has a schema for every reference', async () => {
    const { text, body } = await api.ask('/api/openapi.json')
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name as string)
    expect(named.filter((name) => !(name in body.components.schemas))).toEqual([])
  })

  it('is kept with the answers it is made of', async () => {
    const schemas = answerSchemas()
    expect(readFileSync(join(import.meta.dirname, '../src/api/answers.json'), 'utf8')).toBe(`${JSON.stringify(schemas, null, 1)}\n`)
    expect(readFileSync(join(import.meta.dirname, '../web/src/api/answers.ts'), 'utf8')).toBe(await answerTypes(schemas))
  })

  it('tells what every question without parameters answers', async () => {
    const { body } = await api.ask('/api/openapi.json')
    const paths = Object.entries<{ get?: Operation }>(body.paths)
    for (const [path, { get }] of paths) {
      const ref = get?.responses['200']?.content?.['application/json']?.schema.$ref
      if (!ref || get?.parameters?.some(({ required }) => required)) continue
      const told = await api.ask(path)
      expect([path, told.status, told.status === 200 ? '' : told.text]).toEqual([path, 200, ''])
      expectAnswer(nameOf(ref), told.body)
    }
  })
})

describe('every answer', () => {
  it('has an ETag by which it is not sent twice', async () => {
    const first = await api.ask('/api/engagements')
    const again = await api.ask('/api/engagements', { headers: { 'if-none-match': first.headers.get('etag') as string } })
    expect([first.status, again.status, again.text]).toEqual([200, 304, ''])
  })

  it('comes in pages that follow each other', async () => {
    const all: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await api.ask(`/api/engagements?limit=5${next ? `&cursor=${next}` : ''}`)
      all.push(...body.items.map(({ id }: { id: string }) => id))
      next = body.next
    }
    const { body } = await api.ask('/api/engagements?limit=1000')
    expect(all).toEqual(body.items.map(({ id }: { id: string }) => id))
    expect(new Set(all).size).toBe(body.total)
  })

  it('is CSV on request', async () => {
    const asked = await api.ask('/api/engagements?format=csv&limit=1')
    const accepted = await api.ask('/api/engagements?limit=1', { headers: { accept: 'text/csv' } })
    expect(asked.text.split('\n')[0]).toMatch(/^engagement,status,kind/)
    expect(accepted.text).toBe(asked.text)
  })
})

describe('what is wrong with a question', () => {
  it.each([
    ['an unknown address', '/api/nothing', 404, /Nothing has the address/],
    ['a limit of none', '/api/engagements?limit=0', 400, /limit/],
    ['a foreign cursor', '/api/engagements?cursor=abc', 400, /cursor/],
    ['a date that is none', '/api/engagements?from=yesterday', 400, /yesterday.*2025-02-28/],
    ['a party of no register', '/api/engagements?between=Atlantis%20the%20Lost', 400, /Atlantis/],
  ])('is told of %s', async (_name, path, status, detail) => {
    const { body, headers, ...told } = await api.ask(path)
    expect(told.status).toBe(status)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body.detail).toMatch(detail)
    expectAnswer('Problem', body)
  })
})
