import { writeFile } from 'node:fs/promises'
import { candidatesYaml } from '../exporters/candidates-yaml.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Names } from '../knowledge/registers.ts'
import type { RecurringPhrase } from '../model/set-phrase.ts'
import { discover } from '../record/discover.ts'
import type { PhraseLanguage } from '../record/discover-words.ts'
import { phraseCorpus } from '../record/phrase-corpus.ts'
import type { KnownWords } from '../record/phrase-masks.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import { findTexts } from '../store/documents.ts'
import { findJoined } from '../store/joined.ts'
import { eachReading } from './each-reading.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type DiscoverQuestion = Readonly<{ language: PhraseLanguage; minDocuments: number; limit?: number | undefined }>

/** What the registers know in one language, so that it is not found anew. */
function knownWords({ registers }: KnowledgeBase, language: PhraseLanguage): KnownWords {
  const of = (...lists: readonly (Names | undefined)[]): string[] => lists.flatMap((names) => names?.[language] ?? [])
  const { parties, people, places, offices, publishers, formulas, forums, mechanisms, instruments, occasions } = registers
  const shorts = people.flatMap(({ names, short }) => {
    const own = of(short)
    const last = language === 'zh' ? [] : of(names).flatMap((name) => name.split(' ').at(-1) ?? [])
    return own.length ? own : last
  })
  return {
    parties: parties.flatMap(({ names, adjectives, demonyms, metonyms }) => of(names, adjectives, demonyms, metonyms)),
    names: [
      ...people.flatMap(({ names }) => of(names)),
      ...shorts,
      ...places.flatMap(({ names }) => of(names)),
      ...publishers.flatMap(({ names }) => of(names)),
      ...offices.flatMap(({ names, aliases }) => of(...names, aliases)),
    ],
    patterns: [...forums, ...mechanisms, ...instruments, ...occasions].flatMap(({ names }) => of(names)),
    phrases: formulas.flatMap(({ variants }) => of(variants)),
  }
}

/** Recurring phrases that are in no register, the most telling first. Documents that repeat another count once. */
export async function askNewFormulas(question: DiscoverQuestion, settings: Settings): Promise<RecurringPhrase[]> {
  const { language, minDocuments, limit = 1000 } = question
  const knowledge = await loadKnowledge(settings)
  return withRecord(
    settings,
    async ({ db }) => {
      const accounts = (await findJoined(db, {})).flatMap((joined) => joined.accounts.map((account) => ({ account, joined })))
      const copies = new Set(accounts.flatMap(({ account }) => (account.copyOf === null ? [] : [account.document])))
      const dates = new Map(
        accounts.flatMap(({ account, joined: { engagement } }) =>
          engagement.status === 'held' && engagement.date.edtf ? [[account.document, engagement.date.edtf] as const] : [],
        ),
      )
      const words = phraseCorpus(language, knownWords(knowledge, language))
      for await (const reading of eachReading(db, knowledge)) {
        const { id, language: tongue, published } = reading.document
        if (tongue.split('-')[0] === language && !copies.has(id)) words.add(reading, dates.get(id) ?? published?.edtf ?? null)
      }
      return discover(words.corpus(), {
        decisions: standing(await findDecisions(db)),
        topics: knowledge.registers.topics.flatMap(({ names, terms, weak }) =>
          [names, terms, weak ?? {}].flatMap((one) => one[language] ?? []),
        ),
        ids: knowledge.registers.formulas.map(({ id }) => id),
        ...{ minDocuments, limit },
        textsOf: (documents) => findTexts(db, documents),
      })
    },
    'work',
  )
}

/** Writes candidates for a person to accept into registers of their own. */
export const writeCandidates = (file: string, found: readonly RecurringPhrase[]): Promise<void> =>
  writeFile(file, candidatesYaml(found.filter(({ state }) => state === 'new')))
