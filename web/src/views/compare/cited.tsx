import { Link } from '@tanstack/react-router'
import { toDocument } from '../../address/links.ts'
import type { Cited } from '../../api/answers.ts'
import { Words } from '../../parts/words.tsx'
import { compare } from '../../strings/compare.ts'
import type { Side, Telling } from './telling.ts'

const MOST = 3

type Props = Readonly<{ words: readonly Cited[]; telling: Telling; most?: number }>

/** Words of an account, each linked to where it stands. */
export function CitedWords({ words, telling, most = MOST }: Props) {
  const left = words.length - most
  return (
    <>
      {words.slice(0, most).map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; their order is kept.
        <span key={index}>
          <Words text={one.text} lang={telling.langOf(one)} document={one.document} at={one.span} />
          {one.span === null && one.where && <span className="text-sm text-faint"> ({one.where})</span>}{' '}
        </span>
      ))}
      {left > 0 && <span className="text-sm text-soft">{compare.moreWords(left)}</span>}
    </>
  )
}

/** Where the two wordings stand whose difference is shown. */
export function Places({ sides, telling }: Readonly<{ sides: readonly [readonly Cited[], readonly Cited[]]; telling: Telling }>) {
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-soft">
      {sides.map((words, side) => {
        const [first] = words
        if (!first) return null
        return (
          <span key={telling.sides[side]}>
            {telling.sides[side as Side]}:{' '}
            <Link {...toDocument(first.document, first.span)} className="[overflow-wrap:anywhere]">
              {first.file.split('/').at(-1)}
            </Link>
          </span>
        )
      })}
    </p>
  )
}

/** What each side has, under its name; a side with nothing is left out. */
export function BySide({ telling, children }: Readonly<{ telling: Telling; children: (side: Side) => React.ReactNode }>) {
  return (
    <dl className="grid grid-cols-1 gap-x-3 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      {([0, 1] as const).map((side) => {
        const told = children(side)
        if (told === null) return null
        return (
          <div key={side} className="contents">
            <dt className="text-sm text-soft">{telling.sides[side]}</dt>
            <dd className="min-w-0">{told}</dd>
          </div>
        )
      })}
    </dl>
  )
}
