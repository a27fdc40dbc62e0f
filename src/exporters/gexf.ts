import type { Network, NetworkLink, NetworkNode } from '../model/network.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
/** What no XML 1.0 document may hold, not even escaped: control characters and halves of surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] as string)

type Value = string | number | null
type Attribute<Of> = Readonly<{ title: string; type: 'string' | 'integer'; of(one: Of): Value }>

const NODES: readonly Attribute<NetworkNode>[] = [
  { title: 'person', type: 'string', of: ({ person }) => person },
  { title: 'party', type: 'string', of: ({ party }) => party },
  { title: 'engagements', type: 'integer', of: ({ engagements }) => engagements },
  { title: 'level', type: 'string', of: ({ level }) => level },
]

const LINKS: readonly Attribute<NetworkLink>[] = [
  { title: 'engagements', type: 'integer', of: ({ engagements }) => engagements },
  {
    title: 'kinds',
    type: 'string',
    of: ({ kinds }) =>
      Object.entries(kinds)
        .map(([kind, n]) => `${kind} ${n}`)
        .join('; '),
  },
  { title: 'first', type: 'string', of: ({ first }) => first },
  { title: 'last', type: 'string', of: ({ last }) => last },
  { title: 'newest', type: 'string', of: ({ newest }) => newest },
]

const declared = <Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[]): string[] => [
  `    <attributes class="${of}">`,
  ...attributes.map(({ title, type }, id) => `      <attribute id="${id}" title="${title}" type="${type}"/>`),
  '    </attributes>',
]

const valued = <Of>(one: Of, attributes: readonly Attribute<Of>[]): string =>
  attributes
    .map(({ of }, id) => [id, of(one)] as const)
    .filter(([, value]) => value !== null)
    .map(([id, value]) => `<attvalue for="${id}" value="${xmlText(String(value))}"/>`)
    .join('')

/**
 * Who meets whom, for Gephi and other programs for networks.
 * @see https://gexf.net/schema.html
 */
export const gexf = ({ nodes, links, leftOut }: Network): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <meta>',
    '    <creator>Chancery</creator>',
    `    <description>Who meets whom${leftOut.links ? `; the strongest links only, ${leftOut.links} left out` : ''}</description>`,
    '  </meta>',
    '  <graph mode="static" defaultedgetype="undirected">',
    ...declared('node', NODES),
    ...declared('edge', LINKS),
    '    <nodes>',
    ...nodes.map(
      (one) => `      <node id="${xmlText(one.id)}" label="${xmlText(one.name)}"><attvalues>${valued(one, NODES)}</attvalues></node>`,
    ),
    '    </nodes>',
    '    <edges>',
    ...links.map(
      (one, id) =>
        `      <edge id="${id}" source="${xmlText(one.a)}" target="${xmlText(one.b)}" weight="${one.engagements}"><attvalues>${valued(one, LINKS)}</attvalues></edge>`,
    ),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n')
