import type { Span } from '../../model/span.ts'
import { ABOUT, BETWEEN, CUES, type Cue, findCue } from './cues.ts'

/** A reporting word where a subject ends: the words of the cue, and where what it reports begins. */
export type CueMark = Readonly<{ cue: Cue; span: Span; content: number; contentEnd: number | null }>

const CUE = new RegExp(`(?:${BETWEEN}){0,3}?(?<cue>${CUES})(?<done>了)?`, 'uy')
const TOWARD = new RegExp(`(?:[也还并再次首先]*)(?:对|就|向)(?<about>[^，。；]{1,70}?)(?<cue>表示(?:[^，。；]{0,8}?的?)?${ABOUT})`, 'uy')
const RELAY = /(?:并|还|也)?请(?<who>[^，。；]{1,20}?)(?<cue>转达)(?<what>[^。；]{2,})/uy
/** "指导", "指责": not a word for saying. */
const POINTED = /[导定挥责示控向数标引南令派甲头望]/u
const NOT_CUE = /^(?:的|仪式|宴会|晚宴|午宴|招待|辞|词|信|人|书|函|力|性|者|权|率|明确的|出|法|会|议)/u

/** The cue that follows a subject, adverbs and circumstances passed over. */
export function cueAt(plain: string, at: number, limit: number): CueMark | null {
  const relay = matchAt(RELAY, plain, at, limit)
  if (relay) return marked(plain, relay, findCue('转达'), 'what')
  const toward = matchAt(TOWARD, plain, at, limit)
  if (toward) {
    const about = toward.index + toward[0].indexOf(toward.groups?.about as string)
    const end = toward.index + toward[0].length
    const words = toward.groups?.cue as string
    const cue: Cue = { word: words, kind: 'thing', act: /支持/.test(words) ? 'commissive' : 'expressive', commit: null, agrees: false }
    return { cue, span: { start: end - words.length, end }, content: about, contentEnd: about + (toward.groups?.about as string).length }
  }
  const match = matchAt(CUE, plain, at, limit)
  return match ? marked(plain, match, findCue(match.groups?.cue as string), null) : null
}

function matchAt(form: RegExp, plain: string, at: number, limit: number): RegExpExecArray | null {
  form.lastIndex = at
  const match = form.exec(plain)
  return match && match.index + match[0].length <= limit ? match : null
}

function marked(plain: string, match: RegExpExecArray, cue: Cue | null, content: string | null): CueMark | null {
  if (!cue) return null
  const word = match.groups?.cue as string
  const start = match.index + match[0].lastIndexOf(word + (match.groups?.done ?? ''))
  const end = start + word.length + (match.groups?.done?.length ?? 0)
  const after = content ? match.index + match[0].length - (match.groups?.[content] as string).length : end
  if (NOT_CUE.test(plain.slice(after, after + 3)) || (word === '指' && POINTED.test(plain.slice(after, after + 1)))) return null
  return { cue, span: { start, end }, content: skipped(plain, after), contentEnd: content ? match.index + match[0].length : null }
}

const SIGNS = new Set('，：:, 、　')

/** Past the signs between a cue and its content. */
export function skipped(plain: string, at: number): number {
  let i = at
  while (SIGNS.has(plain[i] ?? '')) i++
  return i
}
