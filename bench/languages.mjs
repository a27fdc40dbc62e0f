import { lengthOf, repeated } from './corpora.mjs'
import { knowledgeOf } from './reading-bundle.mjs'
import { median } from './table.mjs'

const CHARACTERS = 400_000
const ROUNDS = 7
/** Rounds that are not counted: the engine is still compiling. */
const WARMING = 3

/** Characters and documents a second in each language, in turns, and the rate in characters beside that of the first. */
export function timeLanguages(bundle, languages) {
  const read = bundle.prepareReader({ knowledge: knowledgeOf(bundle) })
  const kinds = ['sample', 'real'].filter((kind) => languages.every((language) => language[kind].documents.length > 0))
  const rows = languages.map(({ name }) => [name])
  for (const kind of kinds) {
    const work = languages.map((language) => repeated(language[kind].documents, CHARACTERS))
    const seconds = work.map(() => [])
    for (let round = 0; round < WARMING + ROUNDS; round++)
      work.forEach((documents, i) => {
        const begun = performance.now()
        for (const document of documents) read(document)
        if (round >= WARMING) seconds[i].push((performance.now() - begun) / 1000)
      })
    const rates = work.map((documents, i) => lengthOf(documents) / median(seconds[i]))
    rates.forEach((rate, i) => {
      const documents = work[i]
      rows[i].push(
        Math.round(lengthOf(documents) / documents.length),
        Math.round(documents.length / median(seconds[i])),
        (rate / 1e6).toFixed(2),
        (rate / rates[0]).toFixed(2),
      )
    })
  }
  return [
    ['', ...kinds.flatMap((kind) => [`${kind}: characters a document`, 'documents/s', 'million characters/s', 'of English'])],
    ...rows,
  ]
}
