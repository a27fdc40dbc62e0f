import { Link } from '@tanstack/react-router'
import { toDocument } from '../../address/links.ts'
import type { Brief, Note } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { Words } from '../../parts/words.tsx'
import { brief } from '../../strings/brief.ts'

type Props<N extends Note = Note> = Readonly<{ note: N; documents: Brief['documents'] }>

function CitedWords({ note: { document, publisher, date, file, quote, span }, documents }: Props<Extract<Note, { kind: 'words' }>>) {
  const language = documents.find((one) => one.document === document)?.language
  return (
    <>
      <bdi>{publisher ?? brief.unknownPublisher}</bdi>, {date ?? brief.undated},{' '}
      <bdi className="break-all">
        <Plain text={file} />
      </bdi>
      : <Words text={quote} lang={language} document={document} at={span} />
    </>
  )
}

function CitedRegister({ note: { register, id, field, value, source, checked } }: Props<Extract<Note, { kind: 'register' }>>) {
  return (
    <>
      {brief.register(register)}, {id}, {field}: <bdi>{value}</bdi> ({source ?? brief.noSource}, {checked ? brief.checked : brief.unchecked}
      )
    </>
  )
}

function CitedSearch({ note: { sought, value, documents: searched }, documents }: Props<Extract<Note, { kind: 'search' }>>) {
  return (
    <>
      {brief.notFound}: {brief.sought[sought] ?? sought} <bdi>{value}</bdi> {brief.inDocuments}{' '}
      {searched.map((id, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <Link {...toDocument(id)}>D{documents.findIndex((one) => one.document === id) + 1}</Link>
        </span>
      ))}
    </>
  )
}

/** What a sentence rests on. */
export function Cites({ note, documents }: Props) {
  if (note.kind === 'words') return <CitedWords note={note} documents={documents} />
  return note.kind === 'register' ? <CitedRegister note={note} documents={documents} /> : <CitedSearch note={note} documents={documents} />
}
