import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let api: TestedApi
beforeAll(async () => {
  api = await testedApi({ paths: [] })
})
afterAll(() => api?.close())

/** Asks until an intake is over. */
async function done(id: string) {
  for (let tries = 0; tries < 600; tries++) {
    const { body } = await api.ask(`/api/intakes/${id}`)
    if (body.state === 'done' || body.state === 'failed') return body
    await new Promise((again) => setTimeout(again, 50))
  }
  throw new Error(`Intake ${id} is not over after 30 s`)
}

const MEETING =
  'VELM, Feb. 16, 2024 (ILN) -- Foreign Minister Ilva Maren met with Orustian Chancellor Oru Tass in Velm on Friday.\n\nMaren said that Ilvania will keep the northern locks open.\n'

describe('an empty record', () => {
  it('answers, with nothing', async () => {
    const { body } = await api.ask('/api/status')
    expect(body.counts.documents).toBe(0)
    expect((await api.ask('/api/engagements')).body).toEqual({ items: [], next: null, total: 0 })
  })

  it('takes the sample in, with its registers', async () => {
    const { status, body, headers } = await api.send('POST', '/api/documents/sample', {})
    expect([status, headers.get('location')]).toEqual([202, `/api/intakes/${body.id}`])
    const over = await done(body.id)
    expectAnswer('IntakeAnswer', over)
    expect([over.state, over.report.refused]).toEqual(['done', []])
    const { body: parties } = await api.ask('/api/parties')
    expect(parties.items.map(({ name }: { name: string }) => name)).toContain('Ilvania')
    const [unread] = (await api.ask('/api/review?kind=unread')).body.items
    expect(unread.sentence.file).toMatch(/^sample\/mfa-orust\//)
  })
})

describe('documents that are sent', () => {
  it('are taken in as files, what is none is told of', async () => {
    const form = new FormData()
    form.append('files', new File([MEETING], '../../etc/maren-tass.txt'))
    form.append(
      'files',
      new File(
        [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1])],
        'picture.png',
      ),
    )
    const { status, body } = await api.ask('/api/documents', { method: 'POST', body: form })
    expect(status).toBe(202)
    const { report } = await done(body.id)
    expect(report.read.documents).toBe(1)
    expect(report.refused.map(({ file }: { file: string }) => file)).toEqual(['picture.png'])
  })

  it('change what is answered, and its ETag', async () => {
    const before = await api.ask('/api/engagements?limit=1')
    const { body } = await api.send('POST', '/api/documents', { text: MEETING.replace('Friday', 'Thursday').replace('16', '15') })
    const { report } = await done(body.id)
    const after = await api.ask('/api/engagements?limit=1')
    expect(report.read.engagements).toBe(1)
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  })

  it.each([
    ['no files', new FormData(), 400],
    ['no text', JSON.stringify({ name: 'x' }), 400],
  ])('with %s are refused', async (_name, body, status) => {
    const headers: Record<string, string> = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
    expect((await api.ask('/api/documents', { method: 'POST', body, headers })).status).toBe(status)
  })
})

describe('decisions', () => {
  it('are taken, kept with who and why, and undone', async () => {
    const { body: list } = await api.ask('/api/engagements?status=held&limit=1')
    const [{ id }] = list.items
    const taken = await api.send('POST', '/api/decisions', { ruling: { kind: 'date', engagement: id, date: '2020-01-02' }, why: 'a test' })
    expect(taken.status).toBe(201)
    expectAnswer('DecisionsTaken', taken.body)
    const { body: log } = await api.ask('/api/decisions?stands=true')
    expect(log.items[0]).toMatchObject({ who: 'tester', why: 'a test', stands: true })
    expect((await api.ask('/api/engagements?from=2020-01-02&to=2020-01-02')).body.total).toBe(1)
    const undone = await api.send('POST', '/api/decisions', { ruling: { kind: 'undo', decision: log.items[0].id }, why: 'in error' })
    expect(undone.status).toBe(201)
    expect((await api.ask('/api/engagements?from=2020-01-02&to=2020-01-02')).body.total).toBe(0)
  })

  it.each([
    ['without a reason', { ruling: { kind: 'undo', decision: 'x' } }, 400],
    ['of no kind', { ruling: { kind: 'forgive' }, why: 'x' }, 400],
    ['about an engagement that is not there', { ruling: { kind: 'date', engagement: '00000000', date: '2020' }, why: 'x' }, 404],
    ['with a date that is none', { ruling: { kind: 'date', engagement: '00000000', date: 'soon' }, why: 'x' }, 400],
  ])('%s are refused', async (_name, body, status) => {
    expect((await api.send('POST', '/api/decisions', body)).status).toBe(status)
  })
})
