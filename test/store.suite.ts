import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findCaptures, findMadeBy } from '../src/store/captures.ts'
import { findCommitments } from '../src/store/commitments.ts'
import { findDocumentIds, findReading, findReadings, forgetDocument } from '../src/store/documents.ts'
import { findTellings } from '../src/store/engagements.ts'
import { countFormulas, findFormulaUses } from '../src/store/formulas.ts'
import { recordFiles, recordReadings } from '../src/store/record-readings.ts'
import { changing, findRevision } from '../src/store/revision.ts'
import { countHits, searchDocuments } from '../src/store/search.ts'
import { findStatements, type StatementFilter } from '../src/store/statements.ts'
import { findUnread, takeStatus } from '../src/store/status.ts'
import type { Store } from '../src/store/store.ts'
import type { Tables } from '../src/store/tables.ts'
import { fictional } from './fictional-reading.ts'

const FACTS: readonly (keyof Tables)[] = [
  'captures',
  'files',
  'readings',
  'engagements',
  'participations',
  'statements',
  'commitments',
  'discussed',
]
const MENTIONS: readonly (keyof Tables)[] = ['formula_uses', 'occasions', 'forums', 'instruments', 'unread', 'issues']

const ENGLISH = fictional()
const OTHER = fictional({
  file: 'folder/orust.txt',
  words: 'Chancellor Oru Tass spoke. Nothing else was told of mountains and rivers. Ilva Maren left.',
  holder: 'ORU',
})
const RUSSIAN = fictional({
  file: 'ru.txt',
  language: 'ru',
  words: 'Стороны обсудили сотрудничество в энергетике. Встреча прошла в столице.',
  date: '2023',
})
const CHINESE = fictional({ file: 'zh.txt', language: 'zh', words: '双方讨论了能源合作。会谈在首都举行。', date: null })

/** What every store must do, whatever database is behind it. */
export function storeSuite(name: string, open: () => Promise<Store>): void {
  describe(`the record in ${name}`, () => {
    let store: Store
    const sizeOf = async (table: keyof Tables): Promise<number> => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(store.db)
      return rows[0]?.n ?? -1
    }
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())
    beforeEach(async () => {
      await store.db.deleteFrom('documents').execute()
    })

    it('keeps a reading whole and gives it back as it was', async () => {
      await recordReadings(store.db, [ENGLISH])
      expect(await findReading(store.db, ENGLISH.captured.id)).toEqual(ENGLISH.reading)
      for (const table of [...FACTS, ...MENTIONS, 'documents'] as const)
        expect(await sizeOf(table), table).toBe(table === 'participations' ? 2 : 1)
    })

    it('replaces a document whole when it is kept again', async () => {
      await recordReadings(store.db, [ENGLISH, OTHER])
      const changed = { ...ENGLISH, reading: { ...ENGLISH.reading, statements: [], madeBy: { rules: '2', knowledge: 'k2' } } }
      await recordReadings(store.db, [changed])
      await recordReadings(store.db, [changed])
      expect(await sizeOf('documents')).toBe(2)
      expect(await sizeOf('statements')).toBe(1)
      expect((await findMadeBy(store.db, [ENGLISH.captured.id])).get(ENGLISH.captured.id)).toEqual({ rules: '2', knowledge: 'k2' })
    })

    it('keeps the same bytes once, under every name, whatever the order', async () => {
      const again = fictional({ file: 'a-copy.txt' })
      await recordReadings(store.db, [ENGLISH])
      await recordFiles(store.db, [again.captured])
      expect(await sizeOf('documents')).toBe(1)
      expect((await findReading(store.db, ENGLISH.captured.id))?.document.file).toBe('a-copy.txt')
      await recordReadings(store.db, [ENGLISH])
      expect((await findReading(store.db, ENGLISH.captured.id))?.document.file).toBe('a-copy.txt')
      expect(await findDocumentIds(store.db, 'velm.txt')).toEqual([ENGLISH.captured.id])
    })

    it('keeps all of a batch or nothing', async () => {
      const broken = { ...OTHER, reading: { ...OTHER.reading, engagements: [...OTHER.reading.engagements, ...OTHER.reading.engagements] } }
      await expect(recordReadings(store.db, [ENGLISH, broken])).rejects.toThrow()
      expect(await sizeOf('documents')).toBe(0)
      await recordReadings(store.db, [ENGLISH])
      expect(await sizeOf('statements')).toBe(1)
    })

    it('takes text that the database could not hold, every offset kept', async () => {
      const odd = fictional({ words: 'A\u0000B \ud800 \\u0000 Maren said nothing. End of it.' })
      await recordReadings(store.db, [odd])
      const kept = await findReading(store.db, odd.captured.id)
      expect(kept?.document.text).toBe('A\ufffdB \ufffd \\u0000 Maren said nothing. End of it.')
    })

    it('forgets a document and all that rests on it', async () => {
      await recordReadings(store.db, [ENGLISH, OTHER])
      await forgetDocument(store.db, ENGLISH.captured.id)
      for (const table of [...FACTS, ...MENTIONS]) expect(await sizeOf(table), table).toBe(table === 'participations' ? 2 : 1)
    })

    const changes: [string, boolean, () => Promise<unknown>][] = [
      ['a reading kept', true, () => recordReadings(store.db, [OTHER])],
      ['no reading', false, () => recordReadings(store.db, [])],
      ['another name of the same bytes', true, () => recordFiles(store.db, [fictional({ file: 'a-copy.txt' }).captured])],
      ['a name known already', false, () => recordFiles(store.db, [ENGLISH.captured])],
      ['a document forgotten', true, () => changing(store.db, (transaction) => forgetDocument(transaction, ENGLISH.captured.id))],
      ['work that changed nothing', false, () => changing(store.db, async () => 0, Boolean)],
      ['what failed', false, () => changing(store.db, () => Promise.reject(new Error('no'))).catch(() => {})],
      ['a question', false, () => findStatements(store.db, {})],
    ]
    it.each(changes)('grows its revision with what it holds: %s', async (_what, grows, change) => {
      await recordReadings(store.db, [ENGLISH])
      const before = Number(await findRevision(store.db))
      await change()
      const after = Number(await findRevision(store.db))
      expect(Math.sign(after - before)).toBe(grows ? 1 : 0)
      await changing(store.db, async () => {})
      expect(Number(await findRevision(store.db))).toBeGreaterThan(after)
    })

    it('finds documents by hash, by the beginning of it, by path and by file name', async () => {
      await recordReadings(store.db, [ENGLISH, OTHER])
      const { id } = OTHER.captured
      for (const wanted of [id, id.slice(0, 15), id.slice(7, 15), 'folder/orust.txt', 'orust.txt'])
        expect(await findDocumentIds(store.db, wanted), wanted).toEqual([id])
      expect(await findDocumentIds(store.db, '%')).toEqual([])
    })

    const filters: [string, StatementFilter, number][] = [
      ['all', {}, 2],
      ['a speaker by part of a name', { speaker: 'maren' }, 2],
      ['a speaker by id', { speaker: 'ilv/ilva-maren' }, 2],
      ['a speaker not there', { speaker: 'Tass' }, 0],
      ['a party', { party: 'ILV' }, 2],
      ['a topic and an act', { topic: 'energy', act: 'commissive' }, 2],
      ['a formula not used', { formula: 'law-of-the-jungle' }, 0],
      ['a phrase', { text: '"deepen cooperation"' }, 1],
      ['a stem', { text: 'deepening' }, 1],
      ['wildcards mean themselves', { speaker: '%' }, 0],
      ['a limit', { limit: 1 }, 1],
    ]
    it.each(filters)('finds statements: %s', async (_what, filter, expected) => {
      await recordReadings(store.db, [ENGLISH, OTHER])
      expect(await findStatements(store.db, filter)).toHaveLength(expected)
    })

    it('gives a statement back with its document and its day', async () => {
      await recordReadings(store.db, [ENGLISH])
      const [found] = await findStatements(store.db, {})
      expect(found).toEqual({
        document: ENGLISH.captured.id,
        file: 'velm.txt',
        sourceName: 'Velm Gazette',
        published: '2024-02-16',
        date: '2024-02-16',
        ...ENGLISH.reading.statements[0],
      })
    })

    it('finds commitments, and those without a due time', async () => {
      await recordReadings(store.db, [ENGLISH])
      expect(await findCommitments(store.db, { by: 'ILV', openDue: true, act: 'pledge', topic: 'energy' })).toHaveLength(1)
      expect(await findCommitments(store.db, { by: 'ORU' })).toEqual([])
    })

    it('counts set phrases and tells their life', async () => {
      await recordReadings(store.db, [ENGLISH, RUSSIAN])
      expect(await countFormulas(store.db, {})).toMatchObject([
        { formula: 'stands-ready', uses: 2, documents: 2, parties: ['ILV'], first: '2023-01-01', last: '2024-02-16' },
      ])
      const uses = await findFormulaUses(store.db, { formula: 'stands-ready', speaker: 'Maren' })
      expect(uses.map(({ date, speakers }) => [date, ...speakers])).toEqual([
        ['2023', 'Ilva Maren'],
        ['2024-02-16', 'Ilva Maren'],
      ])
    })

    it('tells every engagement with its account', async () => {
      await recordReadings(store.db, [ENGLISH, OTHER])
      expect(await findTellings(store.db, { party: 'ORU', status: 'held' })).toHaveLength(2)
      expect(await findTellings(store.db, { status: 'planned' })).toEqual([])
    })

    const queries: [string, string, number][] = [
      ['words of any form', 'deepening cooperations', 1],
      ['a phrase', '"mountains and rivers"', 1],
      ['words in another order are no phrase', '"rivers and mountains"', 0],
      ['or', 'mountains or weather', 2],
      ['not', 'minister -mountains', 1],
      ['Russian by its stems', 'сотрудничества', 1],
      ['Chinese within a sentence', '能源合作', 1],
      ['Chinese not there', '合作能源', 0],
      ['odd input', `"'):*&|!`, 0],
    ]
    it.each(queries)('searches: %s', async (_what, query, expected) => {
      await recordReadings(store.db, [ENGLISH, OTHER, RUSSIAN, CHINESE])
      const hits = await searchDocuments(store.db, query, 10)
      expect(hits).toHaveLength(expected)
      expect(await countHits(store.db, query)).toBe(expected)
      for (const { snippet } of hits) expect(snippet).toContain('\u0001')
    })

    it('reports what it holds and what was not read', async () => {
      await recordReadings(store.db, [ENGLISH, RUSSIAN])
      expect(await takeStatus(store.db)).toMatchObject({
        counts: { documents: 2, engagements: 2, statements: 2, unread: 2 },
        ...{ sentences: 6, sentencesRead: 4, from: '2023-01-01', to: '2024-02-16' },
        issues: [{ code: 'ambiguous-person', issues: 2, documents: 2 }],
      })
      expect(await findUnread(store.db, 1)).toMatchObject([{ file: 'ru.txt', text: 'Встреча прошла в столице.' }])
    })

    it('pages through readings and through what must be read again', async () => {
      await recordReadings(store.db, [ENGLISH, OTHER, RUSSIAN])
      const ids = [ENGLISH, OTHER, RUSSIAN].map(({ captured }) => captured.id).sort()
      const [first] = await findReadings(store.db, '', 1)
      const rest = await findReadings(store.db, first?.document.id ?? '', 10)
      expect([first, ...rest].map((reading) => reading?.document.id)).toEqual(ids)
      expect(await findCaptures(store.db, { madeBy: { rules: '1', knowledge: 'k1' }, after: '', limit: 10 })).toEqual([])
      expect(await findCaptures(store.db, { madeBy: { rules: '2', knowledge: 'k1' }, after: '', limit: 10 })).toHaveLength(3)
      expect((await findCaptures(store.db, { madeBy: null, after: '', limit: 10 })).find(({ id }) => id === ENGLISH.captured.id)).toEqual(
        ENGLISH.captured,
      )
    })
  })
}
