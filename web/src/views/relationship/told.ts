import type { RibbonItem } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { kinds } from '../../strings/kinds.ts'
import { parts } from '../../strings/parts.ts'
import { states } from '../../strings/states.ts'

/** Who met, where and in which format, in short. */
export const peopleText = ({ people, parties }: Pick<RibbonItem, 'people' | 'parties'>): string =>
  people.length ? people.map(({ name, party }) => (party ? `${name} (${party})` : name)).join(', ') : parties.join(', ')

/** An engagement in one line of plain words. */
export function itemText(item: RibbonItem): string {
  const { when, kind, status, city, country, mechanism } = item
  const date = when.edtf ? edtfText(when.edtf) : parts.unknownDate
  const format = mechanism && `${mechanism.name}${mechanism.round ? `, ${mechanism.round}` : ''}`
  const rest = [format, peopleText(item), city ?? country, status === 'held' ? null : states[status].name]
  return [`${date}: ${kinds.names[kind] ?? kind}`, ...rest].filter(Boolean).join('; ')
}

/** An id as a person reads it: the registers make ids of words. */
export const readable = (id: string): string => (id.split('/').at(-1) ?? id).replaceAll('-', ' ')
