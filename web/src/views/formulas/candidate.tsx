import { Check, Undo2, X } from 'lucide-react'
import type { RecurringPhrase } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Party } from '../../parts/party.tsx'
import { phraseName } from '../../parts/phrase-name.ts'
import { State } from '../../parts/state.tsx'
import { Words } from '../../parts/words.tsx'
import { candidates as words } from '../../strings/candidates.ts'
import type { Ruled } from './use-rulings.ts'

const MOST = 4

type Props = Readonly<{
  phrase: RecurringPhrase
  /** What was decided just now. */
  ruled: Ruled | undefined
  isPending: boolean
  onAsk: (verdict: Ruled['verdict']) => void
  onUndo: () => void
}>

const yearsOf = (years: readonly number[]): string => (years.length > 1 ? `${years[0]}–${years.at(-1)}` : String(years[0] ?? ''))

function Actions({ phrase, ruled, isPending, onAsk, onUndo }: Props) {
  if (ruled)
    return (
      <>
        <State state={ruled.verdict === 'accepted' ? 'accepted' : 'rejected'}>
          {ruled.verdict === 'accepted' ? words.accepted(phraseName(ruled.formula)) : words.refused}
        </State>
        <Button disabled={isPending} onClick={onUndo}>
          <Undo2 aria-hidden className="size-4" />
          {words.undo}
        </Button>
      </>
    )
  return (
    <>
      <Button disabled={isPending} onClick={() => onAsk('accepted')}>
        <Check aria-hidden className="size-4" />
        {words.accept}
      </Button>
      <Button disabled={isPending} onClick={() => onAsk('refused')}>
        <X aria-hidden className="size-4" />
        {words.refuse}
      </Button>
      {phrase.formula && <State state="accepted">{words.accepted(phraseName(phrase.formula))}</State>}
    </>
  )
}

/** A phrase that recurs: its usual words, where it stands, wordings like it, and what to do with it. */
export function Candidate(props: Props) {
  const { phrase, ruled } = props
  const { text, language, document, span, uses, documents, parties, years, likelihood, variants, file } = phrase
  return (
    <li className={`flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-panel p-3 text-sm ${ruled ? 'border-dashed' : ''}`}>
      <span className="text-base">
        <Words text={text} lang={language} document={document} at={span} />
      </span>
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-soft">
        <span>{words.uses(uses, documents)}</span>
        {years.length > 0 && <span>{words.years(yearsOf(years))}</span>}
        <span title={words.likelihoodMeans}>{words.likelihood(likelihood)}</span>
        <span className="flex flex-wrap gap-1">
          {parties.slice(0, MOST * 2).map((party) => (
            <Party key={party} id={party} isShort />
          ))}
        </span>
      </span>
      {variants.length > 0 && (
        <div className="text-xs text-soft">
          {words.like}:
          <ul className="flex flex-col leading-6">
            {variants.slice(0, MOST).map((one) => (
              <li key={one.pattern} className="min-h-[24px]">
                <Words text={one.text} lang={language} document={one.document} at={one.span} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <span className="text-xs break-all text-faint">
        {words.example}: {file}
      </span>
      <span data-screen-only className="mt-auto flex flex-wrap items-center gap-2">
        <Actions {...props} />
      </span>
    </li>
  )
}
