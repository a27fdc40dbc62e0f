import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { attributions } from './attributions.ts'
import { names } from './names.ts'
import { zh } from './pack.ts'

const NO_MARKS = { parties: [], people: [] }
/** Who they are stands in a paragraph of its own before each text. */
const LEAD = '奥鲁斯特总理塔斯会见伊尔瓦尼亚外交部长马伦。'

/** `source | cue | content` of every attribution; paragraphs are apart by `\n`. */
function read(body: string): string[] {
  const text = `${LEAD}\n${body}`
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start += line.length + 1
    return { span, role: 'paragraph' as const }
  })
  const page = pageOf(text, blocks, zh)
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-')
  return attributions(page, NO_MARKS, names(page, NO_MARKS)).map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  )
}

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['马伦表示，贸易在增长。', '马伦 | 表示 | 贸易在增长'],
  ['马伦表示贸易在增长。伊方愿扩大贸易。', '马伦 | 表示 | 贸易在增长'],
  ['会谈中，马伦外长指出，桥已建成。', '马伦外长 | 指出 | 桥已建成'],
  ['马伦还深入阐述了伊方立场。', '马伦 | 阐述了 | 伊方立场'],
  ['马伦祝贺塔斯当选，表示伊方愿同奥方合作。', '马伦 | 祝贺 | 塔斯当选', '- | 表示 | 伊方愿同奥方合作'],
  ['马伦介绍了夏季测量情况并表示，水位正常。', '马伦 | 介绍了 | 夏季测量情况', '- | 表示 | 水位正常'],
  ['马伦欢迎塔斯再次来访，塔斯表示感谢。', '马伦 | 欢迎 | 塔斯再次来访', '塔斯 | 表示 | 感谢'],
  ['马伦对塔斯当选总理表示热烈祝贺。', '马伦 | 表示热烈祝贺 | 塔斯当选总理'],
  ['马伦转达了国王的亲切问候。', '马伦 | 转达了 | 国王的亲切问候'],
  ['马伦和塔斯表示，两国是近邻。', '马伦和塔斯 | 表示 | 两国是近邻'],
  ['“两国是近邻。我们都靠海。”马伦说。', '马伦 | 说 | “两国是近邻。我们都靠海。”'],
  ['马伦说：“两国是近邻。我们都靠海。”', '马伦 | 说 | “两国是近邻。我们都靠海。”'],
  ['马伦表示，塔斯总理提出的倡议很重要。', '马伦 | 表示 | 塔斯总理提出的倡议很重要'],
  ['双方一致同意尽快通航。', '双方 | 一致同意 | 尽快通航'],
  ['两国外长一致认为，对话有益。', '两国外长 | 一致认为 | 对话有益'],
  // In somebody's own words the sides agree on what is said of them, and a side that is ready is the speaker's.
  ['马伦表示，贸易在增长。双方同意的事要办好。奥方支持伊方。', '马伦 | 表示 | 贸易在增长'],
  ['双方同意通航。奥方欢迎马伦来访。', '双方 | 同意 | 通航', '奥方 | - | 奥方欢迎马伦来访'],
  ['联合声明指出，海属于沿岸各国。', '联合声明 | 指出 | 海属于沿岸各国'],
  ['馬倫表示,貿易在增長。', '馬倫 | 表示 | 貿易在增長'],
  ['「兩國是近鄰。我們都靠海。」馬倫說。', '馬倫 | 說 | 「兩國是近鄰。我們都靠海。」'],
  ['馬倫表示，貿易在增長。', '馬倫 | 表示 | 貿易在增長'],
  ['马伦表示，水位正常。她说，船闸已开。', '马伦 | 表示 | 水位正常', '她 | 说 | 船闸已开'],
  [
    '外长们高度评价合作成果，一致同意扩大贸易；一致强调要修好船闸。',
    '外长们 | 高度评价 | 合作成果',
    '- | 一致同意 | 扩大贸易',
    '- | 一致强调 | 要修好船闸',
  ],
  ['两国元首高度评价两国友谊，同意尽快通航。', '两国元首 | 高度评价 | 两国友谊', '- | 同意 | 尽快通航'],
  ['港口、海岛和沿岸各国外长表示，水位正常。', '港口、海岛和沿岸各国外长 | 表示 | 水位正常'],
  ['馬倫又指大橋很重要。', '馬倫 | 指 | 大橋很重要'],
  ['馬倫指導了測量。'],
  ['外交部新聞稿指，馬倫敦促奧方開放口岸。', '馬倫 | 敦促 | 奧方開放口岸'],
  ['電視台引述馬倫表示，水位正常。', '馬倫 | 表示 | 水位正常'],
  ['馬倫強調大橋很重要，敦促奧方動工，她勸漁民等待。', '馬倫 | 強調 | 大橋很重要', '- | 敦促 | 奧方動工', '她 | 勸 | 漁民等待'],
  ['馬倫表示，水位正常。她敦促奧方動工，重申伊方立場。', '馬倫 | 表示 | 水位正常', '她 | 敦促 | 奧方動工', '- | 重申 | 伊方立場'],
  ['马伦表示，伊方反对加税，敦促奥方动工。', '马伦 | 表示 | 伊方反对加税，敦促奥方动工'],
  ['馬倫表示，大橋將建成（the bridge will stand）。', '馬倫 | 表示 | 大橋將建成'],
  [
    '馬倫表示，水位正常。第二是按期建成大橋，她強調漁民等得太久。',
    '馬倫 | 表示 | 水位正常',
    '- | - | 第二是按期建成大橋',
    '她 | 強調 | 漁民等得太久',
  ],
  ['馬倫會見塔斯，介紹測量情況。', '馬倫 | 介紹 | 測量情況'],
  ['两国贸易在增长。'],
]

describe('who says what in Chinese', () => {
  it.each(ROWS)('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
})
