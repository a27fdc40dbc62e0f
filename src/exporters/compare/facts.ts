import type { Cited, Comparison, PersonTold, Valued } from '../../model/comparison.ts'
import { type Names, toneOf } from './names.ts'
import type { Line, Piece } from './parts.ts'

export const text = (words: string): Piece => ({ kind: 'text', text: words })
export const quotes = (cited: readonly Cited[]): Piece[] => cited.map((one) => ({ kind: 'quote', cited: one }))

const valued = (name: string, value: Valued | null): Piece[][] =>
  value ? [[text(`${name}: ${value.value}`), ...quotes(value.words.slice(0, 2))]] : [[text(`${name}: not told`)]]

/** Day, place and form, where they differ. Two engagements are of two days: that is in the heading. */
export const circumstanceLines = ({ circumstances, mode }: Comparison, { sideNames, labelOf }: Names): Line[] =>
  circumstances
    .filter(({ what, change }) => change !== 'kept' && !(mode === 'engagements' && what === 'date'))
    .map(({ what, change, sides }) => ({
      tone: toneOf(change),
      label: labelOf(change),
      head: what,
      below: [...valued(sideNames[0], sides[0]), ...valued(sideNames[1], sides[1])],
      note: null,
    }))

const personName = ({ name, party }: PersonTold): string => (party ? `${name} (${party})` : name)

function describe(who: PersonTold): string {
  const { officeAsWorded, officeHeld, rank, role, isPrincipal } = who
  const parts = [isPrincipal ? role : 'also present', officeAsWorded ? `“${officeAsWorded}”` : null, officeHeld.join(', ') || null, rank]
  return parts.filter(Boolean).join(' · ')
}

const personWords = (name: string, who: PersonTold | null): Piece[][] =>
  who ? [[text(`${name}: ${personName(who)}, ${describe(who)}`), ...quotes(who.words.slice(0, 1))]] : []

/** Who took part, where it differs. */
export const peopleLines = ({ people }: Comparison, { sideNames, labelOf }: Names): Line[] =>
  people
    .filter(({ change }) => change !== 'kept')
    .map(({ change, differs, sides: [was, is] }) => ({
      tone: toneOf(change),
      label: labelOf(change),
      head: [personName((was ?? is) as PersonTold), change === 'succeeded' && is ? `by ${personName(is)}` : null, differs.join(', ')]
        .filter(Boolean)
        .join(' · '),
      below: [...personWords(sideNames[0], was), ...personWords(sideNames[1], is)],
      note: null,
    }))
