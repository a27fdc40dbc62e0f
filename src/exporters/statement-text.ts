import type { Commitment, Speaker, Statement } from '../model/statement.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'

export const speakersOf = ({ speakers, joint }: Pick<Statement, 'speakers' | 'joint'>): string => {
  const names = speakers.map(({ name, party }: Speaker) => (party && party !== name ? `${name} (${party})` : name)).join(', ')
  return joint ? `${names || 'both sides'}, jointly` : names || 'speaker unknown'
}

const wordsOf = (content: Statement['content']): string => content.map(({ text }) => onOneLine(text)).join(' … ')

/** Speaker, cue and words of a statement. `where` says where it stands. */
export const statementText = (statement: Statement, paint: Paint, where = statement.id): string => {
  const { cue, content, mode, attributedBy, act, topics, formulas } = statement
  const how = [mode === 'free' ? `free (by ${attributedBy})` : mode, act, ...topics, ...formulas.map((formula) => `“${formula}”`)]
  const said = cue ? ` ${paint.cue(onOneLine(cue.text))}` : ''
  return [
    `${paint.name(onOneLine(speakersOf(statement)))}${said}: ${wordsOf(content)}`,
    `    ${paint.dim(`${how.join(' · ')} · ${where}`)}`,
  ].join('\n')
}

/** Who undertakes what, by when. */
export const commitmentText = ({ id, by, act, content, due, topics }: Commitment, paint: Paint, where = id): string => {
  const when = due ? ` ${paint.warn(`due “${onOneLine(due.text)}”${due.edtf ? ` (${due.edtf})` : ''}`)}` : ''
  return [
    `${paint.name(by.join(', ') || 'party unknown')} ${paint.cue(act)}: ${wordsOf(content)}${when}`,
    `    ${paint.dim([...topics, where].join(' · '))}`,
  ].join('\n')
}
