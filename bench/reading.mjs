import { createRequire } from 'node:module'
import { lengthOf, repeated } from './corpora.mjs'
import { knowledgeOf } from './reading-bundle.mjs'
import { median } from './table.mjs'

const require = createRequire(import.meta.url)
const CHARACTERS = 500_000
const ROUNDS = 9
/** Rounds that are not counted: the engine is still compiling. */
const WARMING = 5

/** winkNLP's pipeline as it comes: tokens, sentences, parts of speech, entities. */
function winkPipeline() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner'])
  return ({ text }) => nlp.readDoc(text)
}

/** Documents and megabytes a second of each, in turns over the same documents. */
export async function timeReading(bundle, corpora) {
  const contenders = [
    ['winkNLP, bare pipeline', winkPipeline()],
    ['chancery, full reading', bundle.prepareReader({ knowledge: knowledgeOf(bundle) })],
  ]
  const rows = [['', ...corpora.flatMap(({ name }) => [`${name}: documents/s`, 'MB/s'])], ...contenders.map(([name]) => [name])]
  for (const corpus of corpora) {
    const documents = repeated(corpus.documents, CHARACTERS)
    const seconds = contenders.map(() => [])
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      contenders.forEach(([, run], i) => {
        const begun = performance.now()
        for (const document of documents) run(document)
        if (round >= WARMING) seconds[i].push((performance.now() - begun) / 1000)
      })
    }
    seconds.forEach((list, i) => {
      rows[i + 1].push(Math.round(documents.length / median(list)), (lengthOf(documents) / median(list) / 1e6).toFixed(2))
    })
  }
  return rows
}
