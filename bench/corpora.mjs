import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const SAMPLE = join(ROOT, 'sample')
const SHARED = join(ROOT, '../shared/corpus')

/** What is read beside winkNLP, which knows English: the sample always; the others where they are beside the repository. */
const ENGLISH = [
  ['sample', [SAMPLE]],
  ['seeds', [join(SHARED, 'seeds')]],
  ['whitehouse', [join(SHARED, 'whitehouse')]],
]

/** Whether more than a third of a text is in a script. */
const isIn = (script) => {
  const sign = new RegExp(`\\p{Script=${script}}`, 'gu')
  return ({ text }) => (text.match(sign)?.length ?? 0) > text.length / 3
}

/** Texts of one kind in each language, to be read side by side. */
const LANGUAGES = [
  ['English', isIn('Latin'), ['dev-en', 'whitehouse']],
  ['Chinese', isIn('Han'), ['dev-zh', 'xwlb']],
  ['Russian', isIn('Cyrillic'), ['dev-ru', 'kremlin']],
]

const isReadout = (path) => /\.(txt|md|html)$/.test(path) && !/(^|\/)(knowledge|README)/.test(path)

/** A corpus: its name, the files of one language and their captured texts. */
async function corpusOf({ capture }, name, folders, isWanted) {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter(isReadout)
        .sort()
        .map((path) => join(folder, path)),
    )
  const outcomes = await Promise.all(files.map((file) => capture({ file, bytes: readFileSync(file) }, { raw: false })))
  const documents = outcomes.flatMap((outcome) => (outcome.captured && isWanted(outcome.captured) ? [outcome.captured] : []))
  return { name, files: documents.map(({ file }) => file), documents }
}

const held = ({ documents }) => documents.length > 0

/** Documents in English: the reading of other languages is not what is compared with winkNLP. */
export const findCorpora = async (bundle) =>
  (await Promise.all(ENGLISH.map(([name, folders]) => corpusOf(bundle, name, folders, isIn('Latin'))))).filter(held)

/** For each language the sample in it, and real readouts where they are beside the repository. */
export const findLanguages = (bundle) =>
  Promise.all(
    LANGUAGES.map(async ([name, isIt, folders]) => ({
      name,
      sample: await corpusOf(bundle, 'sample', [SAMPLE], isIt),
      real: await corpusOf(
        bundle,
        'real',
        folders.map((folder) => join(SHARED, folder)),
        isIt,
      ),
    })),
  )

export const lengthOf = (documents) => documents.reduce((sum, { text }) => sum + text.length, 0)

/** The same documents again and again, about so many characters in all. */
export const repeated = (documents, characters) =>
  Array.from({ length: Math.max(1, Math.round(characters / lengthOf(documents))) }).flatMap(() => documents)
