import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken, tokensIn } from '../src/api/tokens.ts'
import { type TestedApi, testedApi } from './api.ts'

const reader = newToken('Reader', 'read')
const desk = newToken('Desk', 'decide')
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

describe('on loopback', () => {
  let api: TestedApi
  beforeAll(async () => {
    api = await testedApi({ paths: [] })
  })
  afterAll(() => api?.close())

  it.each([
    ['a name that another site points here', { host: 'rebound.example' }, 403],
    ['its own name with a port', { host: 'localhost:4321' }, 200],
  ])('answers by the name it is called: %s', async (_name, headers, status) => {
    expect((await api.ask('/api/status', { headers })).status).toBe(status)
  })

  it.each([
    ['a form of another site', { origin: 'https://elsewhere.example' }, 403],
    ['a page of another port', { origin: 'http://localhost:9999', 'sec-fetch-site': 'same-site' }, 403],
    ['a page of another port, in an old browser', { origin: 'http://localhost:9999' }, 403],
    ['a frame without origin', { origin: 'null' }, 403],
    ['its own page', { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, 404],
    ['a program', {}, 404],
  ])('changes nothing for %s', async (_name, headers: Record<string, string>, status) => {
    expect((await api.send('POST', '/api/nothing-to-change', {}, headers)).status).toBe(status)
  })

  it('refuses a request larger than words need', async () => {
    expect((await api.send('POST', '/api/decisions', { why: 'x'.repeat(2_000_000) })).status).toBe(413)
  })

  it('lets a page load and run its own files alone', async () => {
    const { headers } = await api.ask('/api/status')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('with tokens', () => {
  let api: TestedApi
  beforeAll(async () => {
    api = await testedApi({ paths: [], guarding: { tokens: [reader.entry, desk.entry], origins: ['https://desk.example'] } })
  })
  afterAll(() => api?.close())

  it.each([
    ['nobody', 'GET', '/api/status', {}, 401],
    ['a wrong token', 'GET', '/api/status', bearer('chy_wrong'), 401],
    ['a reader', 'GET', '/api/status', bearer(reader.token), 200],
    ['a reader who rules', 'POST', '/api/decisions', bearer(reader.token), 403],
    ['a desk that adds documents', 'POST', '/api/documents', bearer(desk.token), 403],
  ])('%s: %s %s', async (_name, method, path, headers: Record<string, string>, status) => {
    const told = method === 'GET' ? await api.ask(path, { headers }) : await api.send(method, path, {}, headers)
    expect(told.status).toBe(status)
    expect(told.status === 200 || typeof told.body.detail === 'string').toBe(true)
  })

  it('signs a browser in with a cookie that no script and no other site has', async () => {
    const { status, headers } = await api.send('POST', '/api/session', { token: reader.token }, { origin: 'http://localhost' })
    expect(status).toBe(200)
    const cookie = headers.get('set-cookie') as string
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect((await api.ask('/api/status', { headers: { cookie: cookie.split(';')[0] as string } })).status).toBe(200)
    expect((await api.send('POST', '/api/session', { token: 'wrong' })).status).toBe(401)
  })

  it('lets pages of named sites ask, and no others', async () => {
    const asked = (origin: string) => api.ask('/api/status', { headers: { origin, ...bearer(reader.token) } })
    expect((await asked('https://desk.example')).headers.get('access-control-allow-origin')).toBe('https://desk.example')
    expect((await asked('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('limits how often wrong tokens are tried', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, () => api.ask('/api/status', { headers: bearer('chy_wrong') })))
    const last = await api.ask('/api/status', { headers: bearer('chy_wrong') })
    expect(tries.length).toBe(40)
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true])
  })
})

describe('a file of tokens', () => {
  it.each([
    ['no list', 'name: x', /tokens\.yaml at tokens/],
    ['an unknown role', 'tokens: [{name: a, role: king, sha256: x}]', /tokens\.0\.role/],
    ['no YAML', 'tokens: [', /Unexpected YAML in tokens\.yaml/],
  ])('with %s names the fault', (_name, text, message) => {
    expect(() => tokensIn(text, 'tokens.yaml')).toThrow(message)
  })
})
