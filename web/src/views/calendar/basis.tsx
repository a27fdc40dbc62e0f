import type { Coming } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { calendar } from '../../strings/calendar.ts'

/** What an entry rests on: words of documents, entries of registers. */
export function Basis({ words, registers }: Pick<Coming, 'words' | 'registers'>) {
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {words.map(({ document, span, quote, publisher, date }) => (
        <li key={`${document} ${span.join('-')}`}>
          <Words text={quote} document={document} at={span} />{' '}
          <span className="text-xs text-soft">
            <bdi>{publisher ?? calendar.publisherUnknown}</bdi>, <When date={date} isShort />
          </span>
        </li>
      ))}
      {registers.map(({ register, id, field, value, source, checked }) => (
        <li key={`${register} ${id} ${field}`} className="text-xs text-soft">
          {calendar.register(register)}: <code className="break-words">{id}</code>, {field} <bdi>{value}</bdi> ({calendar.source(source)},{' '}
          {checked ? calendar.checked : <strong className="text-warn">{calendar.unchecked}</strong>})
        </li>
      ))}
    </ul>
  )
}
