import { describe, expect, it } from 'vitest'
import type { Network } from '../model/network.ts'
import { gexf, xmlText } from './gexf.ts'

describe('text in XML', () => {
  it.each([
    ['markup', `<a href="x">&'`, '&lt;a href=&quot;x&quot;&gt;&amp;&apos;'],
    ['line ends, which an attribute would lose', 'a\nb\tc\r', 'a&#10;b&#9;c&#13;'],
    ['what no XML may hold', 'a\u0000b\u0008c\ufffe', 'a\ufffdb\ufffdc\ufffd'],
    ['half a pair', '\ud800 and \udc00', '\ufffd and \ufffd'],
    ['whole pairs and other scripts', '伊尔娃 😀', '伊尔娃 😀'],
  ])('stands for %s', (_name, text, expected) => {
    expect(xmlText(text)).toBe(expected)
  })
})

describe('a network for Gephi', () => {
  const network: Network = {
    by: 'person',
    nodes: [
      { id: 'xa/ilva-maren', person: 'xa/ilva-maren', name: 'Ilva Maren', party: 'XA', engagements: 2, level: 'minister' },
      { id: 'XB:"tass" & <son>', person: null, name: '"Tass" & <son>', party: null, engagements: 1, level: null },
    ],
    links: [{ a: 'XB:"tass" & <son>', b: 'xa/ilva-maren', engagements: 1, kinds: { call: 1 }, first: '2025', last: '2025', newest: 'e1' }],
    leftOut: { links: 7, nodes: 2 },
    ...{ engagements: 1, undated: 0, byMonth: [], coarse: 1 },
  }

  it('names its nodes and links, and what is left out', () => {
    const text = gexf(network)
    expect(text).toContain('label="&quot;Tass&quot; &amp; &lt;son&gt;"')
    expect(text).toContain('source="XB:&quot;tass&quot; &amp; &lt;son&gt;" target="xa/ilva-maren" weight="1"')
    expect(text).toContain('7 left out')
  })

  it('leaves out what is not known', () => {
    const [, unknown] = gexf(network).split('</nodes>')[0]?.split('<node ').slice(1) ?? []
    expect(unknown).not.toContain('attvalue for="1"')
  })
})
