import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReader } from '../../test/expected.ts'
import type { Captured } from '../model/captured.ts'
import type { Reading } from '../model/reading.ts'

/** Without a date: nothing is due. */
type Row = readonly [words: string, edtf?: string | null]

const PUBLISHED = '2025-09-23'
const EN =
  'Foreign Minister Ilva Maren met with Dagna Rehl, foreign minister of Orust, in Velm today. Maren said Ilvania will open the ferry line'
const ZH = '2025年9月23日，伊尔瓦尼亚外长玛伦在维尔姆同奥鲁斯特外长蕾尔举行会谈。'
const RU = '23 сентября 2025 года министры иностранных дел Ильвании и Оруста Ильва Марен и Дагна Рель провели в Велме переговоры.'

const rows: Readonly<Record<'en' | 'zh' | 'ru', readonly Row[]>> = {
  en: [
    ['by February 5', '2026-02-05'],
    ['by February 5, 2027', '2027-02-05'],
    ['by 2028', '2028'],
    ['before 2028', '2028'],
    ['by the end of the year', '2025'],
    ['by the end of this month', '2025-09'],
    ['before the end of 2026', '2026'],
    ['by the end of next year', '2026'],
    ['next year', '2026'],
    ['later this year', '2025'],
    ['next week', '2025-09-29/2025-10-05'],
    ['next month', '2025-10'],
    ['in March 2026', '2026-03'],
    ['in the first half of 2026', '2026-06'],
    ['in the second half of next year', '2026'],
    ['at an appropriate time', null],
    ['in November', '2025-11'],
    ['on July 15'],
    ['earlier this year'],
    ['this autumn', '2025-23'],
    ['in April 2024'],
    ['in the coming weeks', null],
    ['as soon as possible', null],
  ],
  zh: [
    ['年底前', '2025'],
    ['年内', '2025'],
    ['明年', '2026'],
    ['明年上半年', '2026-06'],
    ['下半年', '2025'],
    ['2026年', '2026'],
    ['2026年5月', '2026-05'],
    ['2026年上半年', '2026-06'],
    ['后年', '2027'],
    ['下月', '2025-10'],
    ['下周', '2025-09-29/2025-10-05'],
    ['适当时候', null],
    ['尽早', null],
  ],
  ru: [
    ['до конца года', '2025'],
    ['до конца следующего года', '2026'],
    ['до конца 2026 года', '2026'],
    ['в следующем году', '2026'],
    ['в ноябре', '2025-11'],
    ['до мая', '2026-05'],
    ['в июне прошлого года'],
    ['в мае'],
    ['в мае 2027 года', '2027-05'],
    ['5 февраля', '2026-02-05'],
    ['в первой половине следующего года', '2026-06'],
    ['к 2030 году', '2030'],
    ['на следующей неделе', '2025-09-29/2025-10-05'],
    ['в ближайшее время', null],
    ['как можно скорее', null],
  ],
}

const TEXTS = {
  en: (due: string) => `${EN} ${due}.`,
  zh: (due: string) => `${ZH}\n\n玛伦表示，伊方愿${due}同奥方举行新一轮对话。`,
  ru: (due: string) => `${RU}\n\nСтороны договорились провести ${due} новый раунд диалога.`,
}

describe('due dates', () => {
  let read: (captured: Captured) => Reading
  beforeAll(() => {
    read = sampleReader()
  })
  const cases = (['en', 'zh', 'ru'] as const).flatMap((language) => rows[language].map(([due, edtf]) => ({ language, due, edtf })))
  it.each(cases)('$language: $due', ({ language, due, edtf }) => {
    const text = TEXTS[language](due)
    const { commitments } = read({ id: 'sha256:', file: 'row.txt', text, metadata: { published: PUBLISHED }, raw: false })
    expect(commitments.flatMap((one) => (one.due ? [one.due.edtf] : []))).toEqual(edtf === undefined ? [] : [edtf])
  })
})
