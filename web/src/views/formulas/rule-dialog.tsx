import { type FormEvent, useId, useState } from 'react'
import type { FormulaListed, RecurringPhrase } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { Combobox } from '../../parts/combobox.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { phraseName } from '../../parts/phrase-name.ts'
import { Words } from '../../parts/words.tsx'
import { candidates as words } from '../../strings/candidates.ts'
import type { Ruled } from './use-rulings.ts'

export type Ruling = Readonly<{ phrase: RecurringPhrase; verdict: Ruled['verdict'] }>

type Props = Readonly<{
  asked: Ruling | null
  onClose: () => void
  onRule: (ruling: Ruling, formula: string, why: string) => void
}>

/** An entry for registers of one's own. A phrase that is no wording of any known one begins there. */
const entryOf = ({ id, language, pattern }: RecurringPhrase): string =>
  `- id: ${id}\n  gloss: ""\n  variants:\n    ${language}: [${JSON.stringify(pattern)}]\n  source: ""\n  checked: false\n`

function CopyEntry({ phrase }: Readonly<{ phrase: RecurringPhrase }>) {
  const [isCopied, setCopied] = useState(false)
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3 text-sm text-soft">
      <p>{words.newOne}</p>
      <pre className="overflow-x-auto rounded bg-sunken p-2 text-xs">{entryOf(phrase)}</pre>
      <Button className="self-start" onClick={() => void navigator.clipboard.writeText(entryOf(phrase)).then(() => setCopied(true))}>
        {isCopied ? words.copied : words.copy}
      </Button>
    </div>
  )
}

/** A dialog gives focus to what bears `autofocus` when it opens: here the first field, before the button that closes. */
const beginAtFirstField = (form: HTMLFormElement | null) => form?.querySelector('input')?.setAttribute('autofocus', '')

function Form({ asked, onClose, onRule }: Props & Readonly<{ asked: Ruling }>) {
  const [formula, setFormula] = useState<string>()
  const [why, setWhy] = useState('')
  const [fault, setFault] = useState('')
  const field = useId()
  const isAccepted = asked.verdict === 'accepted'
  const { items } = usePages<FormulaListed>('/formulas', { sort: 'id', limit: 1000 }, { enabled: isAccepted })
  const options = items.map(({ id, gloss }) => ({ id, name: phraseName(id), ...(gloss ? { remark: gloss.slice(0, 60) } : {}) }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isAccepted && !formula) return setFault(words.formulaNeeded)
    if (!why.trim()) return setFault(words.whyNeeded)
    // Refused words are refused for whatever set phrase: they are kept under the candidate's own id.
    onRule(asked, formula ?? asked.phrase.id, why.trim())
  }
  return (
    <form ref={beginAtFirstField} onSubmit={send} className="flex flex-col gap-4">
      <Words text={asked.phrase.text} lang={asked.phrase.language} isBlock />
      {isAccepted && <Combobox label={words.of} options={options} value={formula} onChange={setFormula} none={words.noFormula} />}
      <label htmlFor={field} className="flex flex-col gap-1 text-sm font-medium">
        {words.why}
        <input
          id={field}
          value={why}
          onChange={(event) => setWhy(event.target.value)}
          aria-describedby={`${field}-fault`}
          className="h-9 rounded-md border border-line-strong/70 bg-panel px-2"
        />
      </label>
      <p id={`${field}-fault`} role="alert" className="min-h-5 text-sm text-bad">
        {fault}
      </p>
      <div className="flex gap-2">
        <Button type="submit" look="main">
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </div>
      {isAccepted && <CopyEntry phrase={asked.phrase} />}
    </form>
  )
}

/** Asks for the set phrase and the reason. */
export function RuleDialog(props: Props) {
  const { asked, onClose } = props
  return (
    <Dialog title={asked?.verdict === 'refused' ? words.refuseTitle : words.acceptTitle} isOpen={asked !== null} onClose={onClose}>
      {asked && <Form key={asked.phrase.id + asked.verdict} {...props} asked={asked} />}
    </Dialog>
  )
}
