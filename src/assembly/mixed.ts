import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'

/** A document cut by language: each part has the blocks of one. A text in one language is one part. */
export function partsByLanguage(document: Document): readonly [Document, ...Document[]] {
  const languages = new Set(document.blocks.map(({ language }) => language ?? document.language))
  if (languages.size < 2) {
    const [language = document.language] = languages
    return [{ ...document, language }]
  }
  languages.delete(document.language)
  const part = (language: string): Document => ({
    ...document,
    language,
    title: language === document.language ? document.title : null,
    blocks: document.blocks.filter((block) => (block.language ?? document.language) === language),
  })
  return [part(document.language), ...[...languages].sort().map(part)]
}

/** The readings of a document's parts as one; ids go on counting, and everything stands in the order of the text. */
export function joined(document: Document, parts: readonly Reading[]): Reading {
  const [first, ...more] = parts
  if (!first) throw new Error('Unexpected empty list of readings, expected one for each language')
  return { ...more.reduce(added, first), document }
}

const later = (id: string, by: number): string => id[0] + String(Number(id.slice(1)) + by)

function added(all: Reading, part: Reading): Reading {
  const engagement = (id: string | null): string | null => (id === null ? null : later(id, all.engagements.length))
  const statement = (id: string | null): string | null => (id === null ? null : later(id, all.statements.length))
  return {
    ...all,
    engagements: [...all.engagements, ...part.engagements.map((one) => ({ ...one, id: later(one.id, all.engagements.length) }))],
    statements: [
      ...all.statements,
      ...part.statements.map((one) => ({ ...one, id: later(one.id, all.statements.length), engagement: engagement(one.engagement) })),
    ],
    commitments: [
      ...all.commitments,
      ...part.commitments.map((one) => ({
        ...one,
        id: later(one.id, all.commitments.length),
        statement: statement(one.statement),
        engagement: engagement(one.engagement),
      })),
    ],
    discussed: [...all.discussed, ...part.discussed.map((one) => ({ ...one, engagement: engagement(one.engagement) }))],
    formulas: [...all.formulas, ...part.formulas.map((one) => ({ ...one, statement: statement(one.statement) }))],
    occasions: [...all.occasions, ...part.occasions],
    forums: [...all.forums, ...part.forums],
    instruments: [...all.instruments, ...part.instruments],
    coverage: {
      sentences: all.coverage.sentences + part.coverage.sentences,
      read: all.coverage.read + part.coverage.read,
      ignored: [...all.coverage.ignored, ...part.coverage.ignored],
      unread: [...all.coverage.unread, ...part.coverage.unread],
    },
    issues: [...all.issues, ...part.issues],
  }
}
