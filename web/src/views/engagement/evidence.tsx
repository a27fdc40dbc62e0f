import type { Cited, Evidence as Told } from '../../api/answers.ts'
import { Words } from '../../parts/words.tsx'
import { engagement as words } from '../../strings/engagement.ts'

type Props = Readonly<{ evidence: readonly Told[]; document: string | undefined; lang?: string | undefined }>

/** The words that a value rests on; of those outside the clean text it is told where they stand. */
export function Evidence({ evidence, document, lang }: Props) {
  if (evidence.length === 0) return <span className="text-faint">{words.noWords}</span>
  return (
    <span className="inline-flex flex-wrap gap-x-2 text-sm text-soft">
      {evidence.map(({ text, span, where }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the evidence of one value never changes.
        <span key={at}>
          <Words text={text} lang={lang} document={document} at={span ?? null} />
          {!span && where && <span className="text-faint"> {words.where[where] ?? where}</span>}
        </span>
      ))}
    </span>
  )
}

/** Words of one account, each linked to its place. */
export function CitedWords({ cited, lang }: Readonly<{ cited: readonly Cited[]; lang?: string | undefined }>) {
  return cited.map(({ text, span, document, where }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of one row never change.
    <span key={at} className="block">
      <Words text={text} lang={lang} document={document} at={span} />
      {!span && where && <span className="text-faint"> {words.where[where] ?? where}</span>}
    </span>
  ))
}
