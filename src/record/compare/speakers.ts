import type { Speaker, Statement } from '../../model/statement.ts'
import { fold } from '../../text/fold.ts'
import type { Told } from '../dossier.ts'

type Voice = Pick<Statement, 'speakers' | 'joint' | 'official'>

export const BOTH = 'both sides'

const keyOf = ({ person, name, party }: Speaker): string => person ?? (party && name === party ? party : fold(name))

/** Everyone who speaks on a side. */
export const voicesOf = (side: readonly Told[]): ReadonlySet<string> =>
  new Set(side.flatMap(({ statements }) => statements.flatMap(({ speakers }) => speakers.filter(({ person }) => person).map(keyOf))))

export const speakerName = ({ joint, speakers }: Voice): string => {
  if (joint) return BOTH
  return [...new Set(speakers.map(({ name }) => name))].join(', ') || 'speaker unknown'
}

/** same: one voice, or a successor's in its place; part: one of both sides where the other account has both; other: nothing in common. */
export type SameVoice = 'same' | 'part' | 'other'

/**
 * Tells whether two statements are by the same voice. Where nobody of the one side speaks on the other, a person of the same party does: a
 * successor, or the party named without the person.
 */
export function voicesCompared(first: ReadonlySet<string>, second: ReadonlySet<string>): (a: Voice, b: Voice) => SameVoice {
  const isOne = (a: Speaker, b: Speaker): boolean => {
    if (keyOf(a) === keyOf(b)) return true
    if (a.party === null || a.party !== b.party) return false
    return a.person === null || b.person === null || (!second.has(keyOf(a)) && !first.has(keyOf(b)))
  }
  return (a, b) => {
    if (a.official !== b.official) return 'other'
    if (a.joint && b.joint) return 'same'
    if (a.speakers.length === 0 && b.speakers.length === 0) return 'same'
    if (!a.speakers.some((one) => b.speakers.some((other) => isOne(one, other)))) return 'other'
    return a.joint === b.joint ? 'same' : 'part'
  }
}
