import type { ReviewItem } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { Words } from '../../parts/words.tsx'
import { DocumentLink } from './doubt.tsx'

type Props = Pick<Extract<ReviewItem, { kind: 'unread' }>, 'sentence'>

/** A sentence that no rule read, and where it stands. */
export function Sentence({ sentence: { document, file, title, language, quote } }: Props) {
  return (
    <section className="flex min-w-0 flex-col gap-3 rounded-md border border-line bg-panel p-4">
      <h2 className="text-base">
        <bdi lang={language}>
          <Plain text={title ?? file} />
        </bdi>
      </h2>
      <Words text={quote.text} lang={language} document={document} at={quote.span} isBlock />
      <DocumentLink document={document} file={file} />
    </section>
  )
}
