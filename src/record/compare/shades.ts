import type { Cited } from '../../model/comparison.ts'
import { overlaps, type Quote } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { Phrases } from '../../text/phrases.ts'
import { spanOf } from '../../text/range.ts'
import { type Tokens, tokenize } from '../../text/tokens.ts'
import type { Told } from '../dossier.ts'
import { belongsByPlace } from './belongs.ts'
import { cite } from './cited.ts'

/** Words that shade what is told, by language: how a contact went, or that something is no more than hoped. */
export type Shade = Readonly<{
  id: string
  kind: 'atmosphere' | 'hope'
  names: Readonly<Partial<Record<string, readonly string[]>>>
}>

export type Shades = Readonly<{
  /** Whether the reporting words, or the head of what is said, tell a hope. */
  isHope(statement: Statement): boolean
  /** The words of atmosphere in what nobody said, or both said together. */
  atmosphereOf(told: Told): readonly Readonly<{ id: string; words: Cited }>[]
}>

const HEAD = 4
const STOPS = new Set(['.', '!', '?', '。', '！', '？', '；', ';', '，'])

const isWithin = (inner: readonly [number, number], outer: readonly [number, number]): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1]

const crossesStop = ({ mark }: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (STOPS.has(mark[i] as string)) return true
  return false
}

/** The words made ready; they are looked for in every language, since each has letters of its own. */
export function prepareShades(shades: readonly Shade[]): Shades {
  const phrasesOf = (kind: Shade['kind']): Phrases<string> => {
    const phrases = new Phrases<string>()
    for (const { id, kind: own, names } of shades)
      if (own === kind) for (const list of Object.values(names)) for (const pattern of list ?? []) phrases.add(pattern, id)
    return phrases
  }
  const [hopes, atmosphere] = [phrasesOf('hope'), phrasesOf('atmosphere')]
  const tells = (text: string | undefined, head = Number.POSITIVE_INFINITY): boolean => {
    const tokens = tokenize(text ?? '')
    return hopes.find(tokens, 0, Math.min(head, tokens.count)).length > 0
  }
  return {
    isHope: ({ cue, content }) => tells(cue?.text) || tells(content[0]?.text, HEAD),
    atmosphereOf: (told) => {
      const { text } = told.reading.document
      const tokens = tokenize(text)
      const own = belongsByPlace(told)
      const said = told.reading.statements.filter(({ joint }) => !joint).flatMap(({ content }) => content.map(({ span }) => span))
      const found = atmosphere
        .find(tokens)
        .filter(({ from, to }) => !crossesStop(tokens, from, to))
        .map(({ from, to, value }) => {
          const { start, end } = spanOf(tokens, { from, to })
          return { id: value, quote: { text: text.slice(start, end), span: [start, end] } satisfies Quote as Quote }
        })
        .filter(({ quote }) => !said.some((span) => isWithin(quote.span, span)) && own(quote))
      return longest(found).map(({ id, quote }) => ({ id, words: cite(told, quote) }))
    },
  }
}

type Shaded = Readonly<{ id: string; quote: Quote }>

/** Of what one shade finds at one place, the longest. */
function longest(found: readonly Shaded[]): Shaded[] {
  const length = ({ quote: { span } }: Shaded): number => span[1] - span[0]
  const kept: Shaded[] = []
  for (const one of [...found].sort((a, b) => length(b) - length(a)))
    if (!kept.some(({ id, quote }) => id === one.id && overlaps(rangeOf(quote), rangeOf(one.quote)))) kept.push(one)
  return kept.sort((a, b) => a.quote.span[0] - b.quote.span[0])
}

const rangeOf = ({ span: [start, end] }: Quote) => ({ start, end })
