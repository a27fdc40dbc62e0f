import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The sample always; the others where they are beside the repository. */
const FOLDERS = [
  ['sample', join(ROOT, 'sample')],
  ['seeds', join(ROOT, '../shared/corpus/seeds')],
  ['whitehouse', join(ROOT, '../shared/corpus/whitehouse')],
]

/** Documents in English: the reading of other languages is not what is compared here. */
const isReadout = (path) => /\.(txt|md|html)$/.test(path) && !/(^|\/)(knowledge|zh|ru)\//.test(path)
const isEnglish = ({ text }) => !/[\p{Script=Han}\p{Script=Cyrillic}]{20}/u.test(text)

/** Each corpus: its name, the files and their captured texts. */
export async function findCorpora({ capture }) {
  const corpora = []
  for (const [name, folder] of FOLDERS.filter(([, path]) => existsSync(path))) {
    const files = readdirSync(folder, { recursive: true })
      .filter(isReadout)
      .sort()
      .map((path) => join(folder, path))
    const outcomes = await Promise.all(files.map((file) => capture({ file, bytes: readFileSync(file) }, { raw: false })))
    const documents = outcomes.flatMap((outcome) => (outcome.captured && isEnglish(outcome.captured) ? [outcome.captured] : []))
    corpora.push({ name, files: documents.map(({ file }) => file), documents })
  }
  return corpora
}

export const lengthOf = (documents) => documents.reduce((sum, { text }) => sum + text.length, 0)

/** The same documents again and again, about so many characters in all. */
export const repeated = (documents, characters) =>
  Array.from({ length: Math.max(1, Math.round(characters / lengthOf(documents))) }).flatMap(() => documents)
