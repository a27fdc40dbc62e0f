import { afterEach, expect, it, vi } from 'vitest'
import { addressOf, get, type Params } from './client.ts'

afterEach(() => vi.unstubAllGlobals())

it.each<[path: string, params: Params, expected: string]>([
  ['/parties', {}, '/api/parties'],
  ['/engagements', { between: 'XA,XB', kind: undefined, q: '', cursor: null, page: 0 }, '/api/engagements?between=XA%2CXB&page=0'],
  ['/search', { q: 'water & fish', in: ['en', 'ru'] }, '/api/search?q=water+%26+fish&in=en%2Cru'],
])('%s %j', (path, params, expected) => {
  expect(addressOf(path, params)).toBe(expected)
})

const problem = { type: 'about:blank', title: 'No such engagement', status: 404, detail: 'xa-1', found: 'xa-1' }

it.each<[name: string, answer: () => Promise<Response>, expected: object]>([
  [
    'a problem told',
    async () => Response.json(problem, { status: 404 }),
    { title: 'No such engagement', status: 404, detail: 'xa-1', more: { found: 'xa-1' } },
  ],
  [
    'a failure that tells nothing',
    async () => new Response('oops', { status: 502, statusText: 'Bad Gateway' }),
    { title: 'Bad Gateway', status: 502 },
  ],
  ['no answer', () => Promise.reject(new TypeError('refused')), { title: 'The server did not answer', status: 0, detail: 'refused' }],
])('%s', async (_, answer, expected) => {
  vi.stubGlobal('fetch', answer)
  await expect(get('/engagements/xa-1')).rejects.toMatchObject(expected)
})
