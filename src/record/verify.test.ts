import { describe, expect, it } from 'vitest'
import { fictional } from '../../test/fictional-reading.ts'
import { type Cite, type LookUp, verify } from './verify.ts'

const { reading } = fictional()
const { id, text } = reading.document
const lookUp: LookUp = {
  readingOf: (document) => (document === id ? reading : null),
  told: (register, entry, field) => (register === 'forums' && entry === 'council' && field === 'chairs' ? ['2026: XB'] : []),
}
const at = text.indexOf('stands ready')
const words = (quote: string, start = at, document = id): Cite => ({ kind: 'words', document, quote, span: [start, start + quote.length] })
const search = (sought: Extract<Cite, { kind: 'search' }>['sought'], value: string, documents: (string | null)[] = [id]): Cite => ({
  kind: 'search',
  sought,
  value,
  documents,
})
const chair = (value: string): Cite => ({ kind: 'register', register: 'forums', id: 'council', field: 'chairs', value })

const cases: [string, Cite | null, ReturnType<typeof verify>['fault']][] = [
  ['words at their place', words('stands ready'), null],
  ['words that stand elsewhere', words('stands ready', at + 1), 'moved'],
  ['words that were changed', words('stood ready'), 'other words'],
  ['no words', words(''), 'other words'],
  ['a document that is not held', words('stands ready', at, 'sha256:0'), 'not held'],
  ['what the registers tell', chair('2026: XB'), null],
  ['what they do not', chair('2026: XA'), 'other register'],
  ['a topic that is not there', search('topic', 'herring'), null],
  ['a topic that is there', search('topic', 'energy'), 'found'],
  ['a topic of the other side', search('topic-by', 'ORU/energy'), null],
  ['a topic of this side', search('topic-by', 'ILV/energy'), 'found'],
  ['a set phrase that is there', search('formula', 'stands-ready'), 'found'],
  ['an instrument that is not there', search('instrument', 'herring-treaty'), null],
  ['an occasion that is not there', search('occasion', 'herring-day · 30'), null],
  ['an account that is held', search('holder', 'ILV'), 'found'],
  ['a language that is not', search('language', 'ru'), null],
  ['a search in no document', search('topic', 'herring', []), 'not a note'],
  ['a search in a document that is not listed', search('topic', 'herring', [null]), 'not held'],
  ['a line that is no note', null, 'not a note'],
]

describe('verify', () => {
  it.each(cases)('%s', (_name, cite, fault) => expect(verify(cite, lookUp).fault).toBe(fault))
})
