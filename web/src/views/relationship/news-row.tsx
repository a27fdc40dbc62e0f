import { Link } from '@tanstack/react-router'
import { toFormula } from '../../address/links.ts'
import { State } from '../../parts/state.tsx'
import { Words } from '../../parts/words.tsx'
import { relationship } from '../../strings/relationship.ts'
import type { NewsLine } from './news-lines.ts'

/** One line of what is new. */
export function NewsRow({ line: { what, state, formula, name, words, lang, absence } }: Readonly<{ line: NewsLine }>) {
  return (
    <li className="flex flex-col gap-0.5 py-2">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <State state={state} />
        <span className="text-sm text-faint">{relationship.what[what]}</span>
        {formula ? <Link {...toFormula(formula)}>{name}</Link> : <span className="font-medium">{name}</span>}
      </span>
      {words && <Words text={words.text} lang={lang} document={words.document} at={words.span} />}
      {absence && (
        <span className="text-sm text-soft">
          {[relationship.absences[state === 'gone' ? 'gone' : 'new'][absence.reason], ...absence.because].join(': ')}
        </span>
      )}
    </li>
  )
}
