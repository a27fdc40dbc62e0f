import type { DatedQuote } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'

/** A day with the words that stand for it. */
export function Dated({ quote: { date, text, document, span }, lang }: Readonly<{ quote: DatedQuote; lang?: string }>) {
  return (
    <span className="flex flex-col">
      <When date={date} isShort />
      <span className="line-clamp-2 text-xs">
        <Words text={text} lang={lang} document={document} at={span} />
      </span>
    </span>
  )
}
