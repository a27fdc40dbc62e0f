import { useMemo } from 'react'
import type { NetworkAnswer, NetworkLink, NetworkNode } from '../../api/answers.ts'
import { Party } from '../../parts/party.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { network as words } from '../../strings/network.ts'
import { kindsText } from './kinds-text.ts'
import type { Chosen } from './picture.tsx'

function End({ node, id }: Readonly<{ node: NetworkNode | undefined; id: string }>) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      <bdi>{node?.name ?? id}</bdi>
      {node?.party && <Party id={node.party} isShort />}
    </span>
  )
}

function columnsOf(nodes: ReadonlyMap<string, NetworkNode>, onChoose: (chosen: Chosen) => void): readonly Column<NetworkLink>[] {
  const nameOf = (id: string) => nodes.get(id)?.name ?? id
  return [
    { id: 'a', title: words.table.a, value: ({ a }) => nameOf(a), cell: ({ a }) => <End id={a} node={nodes.get(a)} /> },
    { id: 'b', title: words.table.b, value: ({ b }) => nameOf(b), cell: ({ b }) => <End id={b} node={nodes.get(b)} /> },
    {
      id: 'engagements',
      title: words.table.engagements,
      value: ({ engagements }) => engagements,
      align: 'end',
      width: '8rem',
      cell: ({ a, b, engagements }) => (
        <button
          type="button"
          onClick={() => onChoose({ a, b })}
          aria-label={`${words.metWith(nameOf(a), nameOf(b))}: ${engagements}`}
          className="text-link underline"
        >
          {engagements.toLocaleString('en')}
        </button>
      ),
    },
    { id: 'kinds', title: words.table.kinds, cell: ({ kinds }) => <span className="text-soft">{kindsText(kinds)}</span> },
    {
      id: 'first',
      title: words.table.first,
      value: ({ first }) => first,
      width: '8rem',
      cell: ({ first }) => <When date={first} isShort />,
    },
    { id: 'last', title: words.table.last, value: ({ last }) => last, width: '8rem', cell: ({ last }) => <When date={last} isShort /> },
  ]
}

/** The same links as rows. */
export function LinksTable({ network, onChoose }: Readonly<{ network: NetworkAnswer; onChoose: (chosen: Chosen) => void }>) {
  const columns = useMemo(() => columnsOf(new Map(network.nodes.map((node) => [node.id, node])), onChoose), [network.nodes, onChoose])
  return (
    <Rows
      label={words.what}
      rows={network.links}
      columns={columns}
      idOf={({ a, b }) => `${a}\n${b}`}
      onOpen={({ a, b }) => onChoose({ a, b })}
      minWidth="48rem"
      empty={words.none}
    />
  )
}
