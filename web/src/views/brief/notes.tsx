import { Link } from '@tanstack/react-router'
import { toDocument } from '../../address/links.ts'
import type { Brief } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { brief as strings } from '../../strings/brief.ts'
import { Cites } from './cites.tsx'
import { marksOf } from './text.tsx'

function aboutOf({ tier, language, holder, carrier }: Brief['documents'][number]) {
  const told = [holder ? `${strings.told.by} ${holder}` : null, carrier ? `${strings.told.carried} ${carrier}` : null]
  return [tier, language, ...told].filter(Boolean).join(', ')
}

const goTo = (id: string) => {
  const mark = document.getElementById(id)
  mark?.scrollIntoView({ block: 'center' })
  mark?.focus({ preventScroll: true })
}

/** All footnotes with their ways back, and the documents that they cite. */
export function Notes({ brief }: Readonly<{ brief: Brief }>) {
  const marks = marksOf(brief)
  return (
    <>
      <section aria-labelledby="brief-notes" className="border-t border-line pt-4">
        <h2 id="brief-notes" className="mb-2 text-lg">
          {strings.notes}
        </h2>
        <ol className="flex list-decimal flex-col gap-1.5 pl-9 text-sm marker:text-faint marker:tabular-nums">
          {brief.notes.map((note, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: footnotes have numbers for names.
            <li key={index} id={`note-${index + 1}`} className="break-words">
              <Cites note={note} documents={brief.documents} />{' '}
              {marks.get(index + 1)?.map((id, n) => (
                <button
                  key={id}
                  type="button"
                  data-screen-only
                  aria-label={strings.back(n + 1)}
                  onClick={() => goTo(id)}
                  className="min-w-6 rounded text-link hover:bg-sunken"
                >
                  ↩{n ? n + 1 : ''}
                </button>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="brief-documents">
        <h2 id="brief-documents" className="mb-2 text-lg">
          {strings.documents}
        </h2>
        <ul className="flex flex-col gap-1.5 text-sm">
          {brief.documents.map((one, index) => (
            <li key={one.document} className="flex gap-2">
              <span className="w-8 shrink-0 text-right text-faint tabular-nums">D{index + 1}.</span>
              <span className="min-w-0 break-words">
                <bdi>{one.publisher ?? strings.unknownPublisher}</bdi>, {one.date ?? strings.undated},{' '}
                <Link {...toDocument(one.document)} className="break-all">
                  <Plain text={one.file} />
                </Link>{' '}
                <span className="text-soft">({aboutOf(one)})</span>
                <code className="hidden text-[0.8em] break-all print:inline"> {one.document}</code>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
