import { freeAttribution } from '../languages/free-attribution.ts'
import type { Attribution } from '../languages/pack.ts'
import type { Span } from '../model/span.ts'
import type { Commitment, Statement } from '../model/statement.ts'
import { tokenAt } from '../text/tokens.ts'
import { commitmentsOf } from './commitments.ts'
import { prepareDue } from './due.ts'
import { freeSpeech } from './free-speech.ts'
import type { Scene } from './scene.ts'
import type { Speech, SpeechSetting } from './speech.ts'
import { statementOf } from './statement.ts'
import { type Voice, Voices } from './voices.ts'

export type Spoken = Readonly<{ statements: readonly Statement[]; commitments: readonly Commitment[]; sentences: ReadonlySet<number> }>

type Out = { statements: Statement[]; commitments: Commitment[]; sentences: Set<number> }

const LONG_AGO = 99

/** Puts a document's attributions in order, finds who speaks in each, and whose words go on between them. */
export function statements(setting: SpeechSetting): Spoken {
  const { sides, discussions, sentences } = setting.account
  const voices = new Voices(setting.scene, sides)
  const bySentence = grouped(setting.attributions)
  const taken = new Set([...discussions.map(({ sentence }) => sentence), ...sentences])
  const dueOf = prepareDue(setting.scene, setting.account.occasions)
  const speech: Speech = { ...setting, sides, taken, voices, dueOf, bySentence, partyAt: partiesByToken(setting.scene) }
  const out: Out = { statements: [], commitments: [], sentences: new Set() }
  let since = LONG_AGO
  let waiting: Span[] = []
  setting.scene.page.sentences.forEach((sentence, index) => {
    const found = bySentence.get(index)
    if (!found) {
      if (taken.has(index)) return
      const free = freeSpeech(speech, index, since)
      if (free === 'next') waiting.push({ start: sentence.start, end: sentence.end })
      else if (free) add(speech, out, freeAttribution(index, free.content), free.voice)
      if (free) out.sentences.add(index)
      else since++
      return
    }
    for (const attribution of found) {
      const goer = since === 0 && attribution.stance ? goingOn(speech, attribution.source) : null
      if (goer) {
        add(speech, out, freeAttribution(index, { start: sentence.start, end: endOf(setting.scene.page.text, sentence) }), goer)
        out.sentences.add(index)
        continue
      }
      const voice = attribution.isJoint
        ? voices.goOnTogether(wordsOf(setting.scene, attribution.source))
        : voices.resolve(attribution.source)
      if (!voice) continue
      const isWhole = waiting.length > 0 && attribution.form === 'trailing'
      add(speech, out, isWhole ? { ...attribution, content: [...waiting, ...attribution.content] } : attribution, voice)
      waiting = []
      out.sentences.add(index)
      since = 0
    }
  })
  return out
}

const wordsOf = ({ page }: Scene, span: Attribution['source']): string => (span ? page.text.slice(span.start, span.end) : '')

function partiesByToken({ page, marks }: Scene): readonly (string | undefined)[] {
  const at: (string | undefined)[] = new Array(page.tokens.count)
  for (const { from, to, party } of marks.parties) at.fill(party, from, to)
  return at
}

/** "Ilvania hopes …" after Maren of Ilvania spoke: Maren, going on. Null where the source is more than the party's name. */
function goingOn({ scene, sides, voices, partyAt }: Speech, source: Span | null): Voice | null {
  const running = voices.running
  const party = running?.actor?.party
  if (!source || !running?.actor || !party || !sides.actors.includes(running.actor)) return null
  const { tokens } = scene.page
  for (let i = tokenAt(tokens, source.start); i < tokens.count && (tokens.start[i] as number) < source.end; i++)
    if (partyAt[i] !== party) return null
  return running
}

const endOf = (text: string, { start, end }: Span): number => start + text.slice(start, end).replace(/[.\s]+$/u, '').length

function grouped(attributions: readonly Attribution[]): ReadonlyMap<number, readonly Attribution[]> {
  const groups = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const group = groups.get(one.sentence)
    if (group) group.push(one)
    else groups.set(one.sentence, [one])
  }
  return groups
}

function add(speech: Speech, out: Out, attribution: Attribution, heard: Voice): void {
  const told = statementOf(speech, attribution, heard, `s${out.statements.length + 1}`, out.statements.at(-1)?.topics)
  if (!told) return
  out.statements.push(told.statement)
  out.commitments.push(...commitmentsOf(speech, attribution, told, out.commitments.length))
}
