import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askCommitmentLives } from '../src/app/commitment-lives.ts'
import { expectAnswer, type TestedApi, testedApi } from './api.ts'

let tested: TestedApi
beforeAll(async () => {
  tested = await testedApi()
})
afterAll(() => tested.close())

type Listed = { document: string; id: string; life: { state: string; decided: { id: string } | null } }

/** Every commitment of the ledger, page by page. */
async function all(query: string): Promise<Listed[]> {
  const found: Listed[] = []
  for (let next: string | null = ''; next !== null; ) {
    const { body } = await tested.ask(`/api/commitments?limit=7${query}${next && `&cursor=${next}`}`)
    expectAnswer('CommitmentPage', body)
    found.push(...body.items)
    next = body.next
  }
  return found
}

const keyOf = ({ document, id }: { document: string; id: string }): string => `${document} ${id}`

describe('commitments', () => {
  it('tells page by page the lives that are told when all are worked out at once', async () => {
    const whole = await askCommitmentLives({}, tested.settings)
    const paged = await all('')
    expect(paged.map(keyOf)).toEqual(whole.map(keyOf))
    expect(paged.map(({ life }) => life)).toEqual(JSON.parse(JSON.stringify(whole.map(({ life }) => life))))
  })

  it.each(['open', 'repeated', 'kept', 'lapsed'])('looks for those that are %s', async (state) => {
    const whole = await askCommitmentLives({ state: state as 'open' }, tested.settings)
    expect((await all(`&state=${state}`)).map(keyOf)).toEqual(whole.map(keyOf))
  })

  it('orders them by due date', async () => {
    const { items } = (await tested.ask('/api/commitments?due=named&sort=due')).body
    const dues = items.map(({ due }: { due: { edtf: string } }) => due.edtf)
    expect(dues).toEqual([...dues].sort())
    expect(dues.length).toBeGreaterThan(0)
  })

  it('has a page for each, and tells what a person ruled until it is taken back', async () => {
    const [one] = (await all('&state=open')) as [Listed]
    const path = `/api/commitments/${encodeURIComponent(one.document)}/${one.id}`
    const ruling = { kind: 'commitment', document: one.document, commitment: one.id, state: 'kept' }
    const { body } = await tested.send('POST', '/api/decisions', { ruling, why: 'seen elsewhere' })
    const ruled = (await tested.ask(path)).body
    expectAnswer('CommitmentAnswer', ruled)
    expect([ruled.life.state, ruled.life.decided?.id]).toEqual(['kept', body.items[0].id])
    expect((await all('&state=decided')).map(keyOf)).toEqual([keyOf(one)])
    await tested.send('POST', '/api/decisions', { ruling: { kind: 'undo', decision: body.items[0].id }, why: 'in error' })
    expect((await tested.ask(path)).body.life.state).toBe('open')
  })

  it('knows nothing of one that is not there', async () => {
    expect((await tested.ask('/api/commitments/sha256:0000/c1')).status).toBe(404)
  })
})
