import type { SearchNote } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import { occasionId } from './compare/occasion-id.ts'

/** What a note cites. `documents` of a search are ids, null where the brief names none. */
export type Cite =
  | Readonly<{ kind: 'words'; document: string; quote: string; span: readonly [number, number] }>
  | Readonly<{ kind: 'register'; register: string; id: string; field: string; value: string }>
  | Readonly<{ kind: 'search'; sought: SearchNote['sought']; value: string; documents: readonly (string | null)[] }>

/** What notes are looked up in. */
export type LookUp = Readonly<{
  readingOf(document: string): Reading | null
  /** What the registers tell in a field of an entry, each as a note writes it. */
  told(register: string, id: string, field: string): readonly string[]
}>

/** Why a note does not hold; null when it does. */
export type Fault = 'not a note' | 'not held' | 'moved' | 'other words' | 'other register' | 'found' | null

export type Verdict = Readonly<{ fault: Fault; says: string }>

const HOLDS: Verdict = { fault: null, says: '' }
const SHOWN = 60

function verifyWords({ document, quote, span: [start, end] }: Extract<Cite, { kind: 'words' }>, { readingOf }: LookUp): Verdict {
  const reading = readingOf(document)
  if (!reading) return { fault: 'not held', says: `the record holds no document ${document.slice(0, 19)}…` }
  const { text } = reading.document
  if (quote !== '' && text.slice(start, end) === quote) return HOLDS
  const at = quote === '' ? -1 : text.indexOf(quote)
  if (at >= 0) return { fault: 'moved', says: `the words now stand at ${at}–${at + quote.length}` }
  const there = text.slice(start, Math.min(end, start + SHOWN))
  return { fault: 'other words', says: there ? `there stands “${there}${end - start > SHOWN ? '…' : ''}”` : 'nothing stands there' }
}

function verifyRegister({ register, id, field, value }: Extract<Cite, { kind: 'register' }>, { told }: LookUp): Verdict {
  const values = told(register, id, field)
  if (values.includes(value)) return HOLDS
  return {
    fault: 'other register',
    says: values.length ? `the registers tell ${values.slice(0, 5).join('; ')}` : 'the registers have no such entry',
  }
}

/** Whether a reading has what a note says that it has not. */
export function isIn(
  { document, statements, discussed, formulas, instruments, occasions }: Reading,
  sought: SearchNote['sought'],
  value: string,
): boolean {
  if (sought === 'topic') return statements.some(({ topics }) => topics.includes(value)) || discussed.some(({ topic }) => topic === value)
  if (sought === 'formula') return formulas.some(({ formula }) => formula === value)
  if (sought === 'instrument') return instruments.some(({ instrument }) => instrument === value)
  if (sought === 'occasion') return occasions.some((one) => occasionId(one) === value)
  if (sought === 'holder') return document.holder === value
  if (sought === 'language') return document.language === value
  const at = value.indexOf('/')
  const [party, topic] = [value.slice(0, at), value.slice(at + 1)]
  return statements.some(({ topics, speakers }) => topics.includes(topic) && speakers.some((one) => one.party === party))
}

function verifySearch({ sought, value, documents }: Extract<Cite, { kind: 'search' }>, { readingOf }: LookUp): Verdict {
  for (const id of documents) {
    const reading = id === null ? null : readingOf(id)
    if (!reading)
      return {
        fault: 'not held',
        says: id === null ? 'the brief lists no such document' : `the record holds no document ${id.slice(0, 19)}…`,
      }
    if (isIn(reading, sought, value)) return { fault: 'found', says: `${reading.document.file} has it` }
  }
  return documents.length ? HOLDS : { fault: 'not a note', says: 'it names no document' }
}

/** Looks a note up again. */
export function verify(cite: Cite | null, lookUp: LookUp): Verdict {
  if (!cite) return { fault: 'not a note', says: 'it is no note of Chancery, or was changed' }
  if (cite.kind === 'words') return verifyWords(cite, lookUp)
  return cite.kind === 'register' ? verifyRegister(cite, lookUp) : verifySearch(cite, lookUp)
}
