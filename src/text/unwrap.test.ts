import { describe, expect, it } from 'vitest'
import { unwrap } from './unwrap.ts'

const HAN = [
  '马伦指出，奥鲁斯特和伊尔瓦尼亚是海峡两岸的近邻，渔民世代往来，港口之间的航线从未中断，两国应当把大桥按期建成并且投入使用，让',
  '两岸居民早日受益。双方要继续维护航道安全，妥善处理渔业问题，扩大粮食贸易，开展水文测量和海上救助方面的各项务实合作，并就新的',
  '码头建设问题保持密切沟通，共同办好明年春天在维尔姆举行的沿岸各国会议，为本地区的稳定和繁荣作出更大的努力，造福两国人民，并为',
  '航运开辟更加广阔的前景，使两国渔民和沿岸居民都能从中得到实实在在的利益。',
]

const WRAPPED = [
  'Foreign Minister Maren met with Chancellor Hallan in Velm to follow up',
  'on the talks of last spring. The two sides spoke of the river, of trade',
  'and of the bridge, which both want to see finished before the winter of',
  '2025. Hallan invited Maren to Hask.',
]

describe('unwrap', () => {
  it.each([
    ['a paragraph at a fixed width', WRAPPED.join('\n'), WRAPPED.join(' ')],
    ['two of them', `${WRAPPED.join('\n')}\n\n${WRAPPED.join('\n')}`, `${WRAPPED.join(' ')}\n\n${WRAPPED.join(' ')}`],
    ['Chinese, without spaces', HAN.join('\n'), HAN.join('')],
    ['items of a list', `${WRAPPED.join('\n')}\n- the river\n- the bridge`, `${WRAPPED.join(' ')}\n- the river\n- the bridge`],
    ['paragraphs that are lines', 'Maren met Hallan.\nThey spoke of the river.', 'Maren met Hallan.\nThey spoke of the river.'],
    [
      'lines above a text',
      'Ministry of River Affairs of Orust\nMinister holds talks with Maren\n16 February 2024',
      'Ministry of River Affairs of Orust\nMinister holds talks with Maren\n16 February 2024',
    ],
    [
      'a sentence broken once',
      'The two ministers spoke of the river and the bridge that\nboth want.',
      'The two ministers spoke of the river and the bridge that both want.',
    ],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => expect(unwrap(text)).toBe(expected))
})
