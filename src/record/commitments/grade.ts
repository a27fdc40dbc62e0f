import type { CommitmentGrade } from '../../model/commitment-life.ts'
import type { Commitment, Statement } from '../../model/statement.ts'
import { marksIn } from '../words/life.ts'

const OF_ACT: Readonly<Record<Commitment['act'], CommitmentGrade>> = {
  agree: 'agreed',
  accept: 'agreed',
  support: 'supports',
  pledge: 'stands ready',
  invite: 'stands ready',
}

const textOf = ({ content }: Pick<Statement, 'content'>): string => content.map(({ text }) => text).join(' ')

/** How much a commitment undertakes. "Looks forward to" is a hope, whoever says it. */
export const gradeOf = (commitment: Commitment): CommitmentGrade =>
  commitment.act === 'pledge' && marksIn(textOf(commitment)).has('hopes') ? 'hopes' : OF_ACT[commitment.act]

/** How much a statement that undertakes nothing comes near to it; null: not at all. */
export function findGrade(statement: Statement): CommitmentGrade | null {
  if (statement.act === 'commissive' || statement.act === 'assertive') return null
  if (marksIn(`${statement.cue?.text ?? ''} ${textOf(statement)}`).has('hopes')) return 'hopes'
  return statement.act === 'directive' ? 'calls for' : null
}
