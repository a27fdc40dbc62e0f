import type { Brief } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { brief as strings } from '../../strings/brief.ts'

/** Where a mark stands: footnote, section, sentence. One footnote has several. */
export const markId = (note: number, section: number, sentence: number) => `mark-${note}-${section}-${sentence}`

/** The marks of each footnote, in the order of the text. */
export function marksOf({ sections }: Brief): ReadonlyMap<number, readonly string[]> {
  const marks = new Map<number, string[]>()
  sections.forEach(({ sentences }, section) => {
    sentences.forEach(({ notes }, sentence) => {
      for (const note of notes) marks.set(note, [...(marks.get(note) ?? []), markId(note, section, sentence)])
    })
  })
  return marks
}

/** Captured words are set apart, so that letters of another direction turn nothing round them. */
function Prose({ text }: Readonly<{ text: string }>) {
  return text.split(/(“[^”]*”)/).map((part, index) => {
    const key = index
    return index % 2 ? (
      <bdi key={key}>
        <Plain text={part} />
      </bdi>
    ) : (
      <span key={key}>
        <Plain text={part} />
      </span>
    )
  })
}

type MarkProps = Readonly<{ id: string; note: number; isOpen: boolean; onOpen: (note: number, mark: string) => void }>

function Mark({ id, note, isOpen, onOpen }: MarkProps) {
  return (
    <sup className="ml-0.5 text-xs leading-none">
      {/* Never at the beginning of a line. */}
      {'\u2060'}
      <a
        id={id}
        href={`#note-${note}`}
        aria-label={strings.footnote(note)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'footnote' : undefined}
        onClick={(event) => {
          event.preventDefault()
          onOpen(note, id)
        }}
        className={`rounded px-1 py-0.5 font-sans font-medium no-underline hover:bg-sunken hover:underline print:px-px ${isOpen ? 'bg-mark text-ink underline' : ''}`}
      >
        {note}
      </a>
    </sup>
  )
}

type Props = Readonly<{ brief: Brief; open: string | null; onOpen: (note: number, mark: string) => void }>

/** The brief as it is read: sections of sentences, each with the marks of its footnotes. */
export function BriefText({ brief, open, onOpen }: Props) {
  return brief.sections.map(({ title, sentences }, section) => (
    <section key={title} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`} className="mb-2 text-xl">
        {title}
      </h2>
      {sentences.length === 0 && <p className="text-soft">{strings.nothing}</p>}
      <ul className="flex list-disc flex-col gap-2 pl-5 font-serif text-[1.0625rem] leading-relaxed marker:text-faint">
        {sentences.map(({ text, notes }, sentence) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sentences of a brief may be the same.
          <li key={sentence} className="break-words">
            <Prose text={text} />
            {notes.map((note) => {
              const id = markId(note, section, sentence)
              return <Mark key={note} id={id} note={note} isOpen={open === id} onOpen={onOpen} />
            })}
          </li>
        ))}
      </ul>
    </section>
  ))
}
