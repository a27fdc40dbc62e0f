import type { EngagementKind } from '../../model/engagement.ts'
import type { Network, NetworkLink, NetworkNode } from '../../model/network.ts'
import type { Column } from './column.ts'

/** A link with its ends. */
type Row = NetworkLink & Readonly<{ ends: readonly [NetworkNode | undefined, NetworkNode | undefined] }>

const KINDS: readonly EngagementKind[] = [
  ...(['meeting', 'call', 'dialogue', 'consultation', 'visit', 'summit', 'correspondence', 'interview', 'ceremony'] as const),
]

export function networkRows({ nodes, links }: Network): Row[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return links.map((link) => ({ ...link, ends: [byId.get(link.a), byId.get(link.b)] }))
}

/** One row a link. */
export const networkColumns: readonly Column<Row>[] = [
  { name: 'a', means: 'Id of one: of the registers, else PARTY:name', of: ({ a }) => a },
  { name: 'a_name', means: 'Name', of: ({ ends: [a] }) => a?.name },
  { name: 'a_party', means: 'Party', of: ({ ends: [a] }) => a?.party },
  { name: 'b', means: 'Id of the other', of: ({ b }) => b },
  { name: 'b_name', means: 'Name', of: ({ ends: [, b] }) => b?.name },
  { name: 'b_party', means: 'Party', of: ({ ends: [, b] }) => b?.party },
  { name: 'engagements', means: 'In how many engagements both took part', of: ({ engagements }) => engagements },
  { name: 'first', means: 'Date of the first (EDTF)', of: ({ first }) => first },
  { name: 'last', means: 'Date of the last (EDTF)', of: ({ last }) => last },
  { name: 'newest', means: 'Id of the latest engagement', of: ({ newest }) => newest },
  ...KINDS.map((kind): Column<Row> => ({ name: kind, means: `Of these: ${kind}`, of: ({ kinds }) => kinds[kind] ?? 0 })),
]
