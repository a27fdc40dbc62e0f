import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { contacts } from './contacts.ts'
import { dates } from './dates.ts'
import { names } from './names.ts'
import { zh } from './pack.ts'

const NO_MARKS = { parties: [], people: [] }
const pageFor = (text: string) => pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], zh)

/** `status kind channel: left > right` of every contact. */
function read(text: string): string[] {
  const page = pageFor(text)
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-')
  return contacts(page, names(page, NO_MARKS)).map(
    ({ status, kind, channel, left, right }) => `${status} ${kind} ${channel}: ${words(left)} > ${words(right)}`,
  )
}

const CONTACTS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['外交部长马伦应约同奥鲁斯特外长雷尔通电话。', 'held call phone: 外交部长马伦应约 > 奥鲁斯特外长雷尔'],
  ['外交部长马伦在维尔姆会见来访的奥鲁斯特外长雷尔。', 'held meeting in-person: 外交部长马伦在维尔姆 > 来访的奥鲁斯特外长雷尔'],
  ['外交部长马伦同奥鲁斯特外长雷尔举行视频会晤。', 'held meeting video: 外交部长马伦 > 奥鲁斯特外长雷尔'],
  ['总理布拉斯克以视频方式同凯尔马首相伊韦洛举行会谈。', 'held meeting video: 总理布拉斯克以视频方式 > 凯尔马首相伊韦洛'],
  ['外交部长马伦和奥鲁斯特外长雷尔共同主持第六轮战略对话。', 'held dialogue in-person: 外交部长马伦 > 奥鲁斯特外长雷尔'],
  ['外交部长马伦将会见奥鲁斯特外长雷尔。', 'planned meeting in-person: 外交部长马伦将 > 奥鲁斯特外长雷尔'],
  ['外交部长马伦表示，期待同奥鲁斯特外长雷尔举行会谈。', 'planned meeting in-person: 期待 > 奥鲁斯特外长雷尔'],
  // What qualifies a guest is no contact of its own.
  ['总统德拉温同来华出席海洋峰会的霍兰总统哈兰举行会谈。', 'held meeting in-person: 总统德拉温 > 来华出席海洋峰会的霍兰总统哈兰'],
  ['会谈后，双方见证签署合作文件。'],
]

describe('contacts in Chinese', () => {
  it.each(CONTACTS)('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
})

const DATES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['2025年2月28日，', '2025-2-28'],
  ['2月24日下午，', '--2-24'],
  ['当地时间14日，', '----14'],
  ['去年10月，两国', 'last-year -10-'],
  ['今年5月8日，', 'this-year -5-8'],
  ['3月20日至22日，', '--3-20/3-22'],
  ['上个月我们', 'last-month --'],
  ['两国合作10年来，有3个月'],
]

describe('dates in Chinese', () => {
  it.each(DATES)('%s', (text, ...expected) => {
    const found = dates(pageFor(text)).map(({ year, month, day, endMonth, endDay, relative }) => {
      const end = endDay === null ? '' : `/${endMonth}-${endDay}`
      return relative ? `${relative} -${month ?? ''}-${day ?? ''}` : `${year ?? '-'}-${month ?? '-'}-${day ?? ''}${end}`
    })
    expect(found).toEqual(expected)
  })
})

const NAMES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['俄方欢迎奥鲁斯特外交部长雷尔来访', '雷尔 / 奥鲁斯特外交部长'],
  ['伊尔瓦尼亚外交部长、海洋委员会主席伊尔娃·马伦表示', '伊尔娃·马伦 / 伊尔瓦尼亚外交部长、海洋委员会主席'],
  ['同来访的奥鲁斯特副总理兼经济部长温特举行会谈', '温特 / 奥鲁斯特副总理兼经济部长'],
  ['外交与安全政策高级代表韦恩说', '韦恩 / 外交与安全政策高级代表'],
  ['总统选举临近，总统先生很忙'],
]

describe('names in Chinese', () => {
  it.each(NAMES)('%s', (text, ...expected) => {
    const page = pageFor(text)
    const words = ({ from, to }: { from: number; to: number }) => text.slice(page.tokens.start[from], page.tokens.end[to - 1])
    expect(names(page, NO_MARKS).map((name) => `${words(name)} / ${name.office ? words(name.office) : '-'}`)).toEqual(expected)
  })
})
