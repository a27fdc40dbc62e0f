import { type CommitmentLife, GRADES, type Retold, type Shown } from '../model/commitment-life.ts'
import { elapsedText } from '../model/elapsed-text.ts'
import type { Quote } from '../model/span.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'
import { dayText, whenText } from './when-text.ts'

type Elapsed = CommitmentLife['elapsed']

const daysText = (elapsed: Elapsed): string | null => (elapsed ? elapsedText(elapsed) : null)

const quoted = (words: readonly Quote[]): string => words.map(({ text }) => `“${onOneLine(text)}”`).join(' ')

const at = ({ file, words }: Shown): string => `${onOneLine(file)} ${words.map(({ span }) => span.join('-')).join(', ')}`

/** Whether a later telling undertakes more, less or as much as the first. */
const movedTo = ({ grade }: Pick<Retold, 'grade'>, from: CommitmentLife['grade']): string => {
  const step = GRADES.indexOf(grade) - GRADES.indexOf(from)
  return step === 0 ? grade : `${grade}, ${step > 0 ? 'more' : 'less'} than “${from}”`
}

const retoldText = (word: string, one: Retold, grade: CommitmentLife['grade'], paint: Paint): string =>
  `${word} ${whenText(one.when)} (${movedTo(one, grade)}; ${one.rule}): ${quoted(one.words)} ${paint.dim(`${one.engagement ?? 'no engagement'} · ${at(one)}`)}`

function stateText(
  { state, decided, made, elapsed, elapsedToKept, keptBy, lapsedBy, late, repeated }: CommitmentLife,
  paint: Paint,
): string {
  const days = daysText(elapsed)
  const since = made ? `${days ? `${days} since ` : 'made '}${whenText(made)}` : 'day not told'
  if (decided)
    return `${paint.bold(state)} by decision of ${onOneLine(decided.who)}, ${decided.at.slice(0, 10)}: ${onOneLine(decided.why)} (${decided.id})`
  if (state === 'kept' && keptBy) {
    const after = daysText(elapsedToKept)
    return `${paint.bold('kept')}${after ? ` after ${after}` : ''}${late ? ', late' : ''}, ${whenText(keptBy.when)} (${keptBy.rule}): ${quoted(keptBy.words)} ${paint.dim(`${keptBy.engagement ?? 'no engagement'} · ${at(keptBy)}`)}`
  }
  if (state === 'lapsed' && lapsedBy) {
    return `${paint.bold('lapsed')}: ${lapsedBy.rule} (${dayText(lapsedBy.last)}, ${quoted(lapsedBy.words)}), nothing in the record shows it kept; ${since}`
  }
  return `${paint.bold(state)}${state === 'repeated' ? ` ${repeated.length} ${repeated.length === 1 ? 'time' : 'times'}` : ''}: ${since}`
}

const chairText = ({ chair }: CommitmentLife): string[] =>
  chair
    ? [
        `chairmanship of ${chair.forum}, ${chair.year ? `year ${chair.year}${chair.party ? ` (${chair.party})` : ''}` : 'year in no register'}`,
      ]
    : []

/** What became of a commitment: the state first, then each later telling of it. */
export const commitmentLifeText = (life: CommitmentLife, paint: Paint): string =>
  [
    stateText(life, paint),
    ...chairText(life),
    ...life.repeated.map((one) => retoldText('repeated', one, life.grade, paint)),
    ...life.softened.map((one) => retoldText('then only', one, life.grade, paint)),
  ]
    .map((line) => `    ${line}`)
    .join('\n')
