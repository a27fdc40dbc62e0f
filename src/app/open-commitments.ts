import type { OpenCommitment } from '../model/open-commitment.ts'
import { whenDated } from '../record/when.ts'
import { findLanguages } from '../store/languages.ts'
import type { CommitmentWithLife } from './commitment-lives.ts'
import { listCommitments } from './commitment-page.ts'
import { todayOf } from './dossier.ts'
import { partiesBetween } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type OpenCommitmentsQuestion = Readonly<{ between: readonly string[]; order: 'newest' | 'oldest'; limit: number }>

/** `isAll`: there are no others. */
export type OpenCommitments = Readonly<{ between: readonly string[]; today: string; items: readonly OpenCommitment[]; isAll: boolean }>

/** Accounts of one engagement in other words tell one commitment: the same sides, act and topics, in another document. */
const isToldBy = (one: CommitmentWithLife, other: CommitmentWithLife): boolean =>
  one.document !== other.document &&
  one.life.engagement !== null &&
  one.life.engagement === other.life.engagement &&
  one.act === other.act &&
  one.by.join() === other.by.join() &&
  one.topics.join() === other.topics.join()

const openOf = (
  { document, file, id, by, act, topics, content, published, life }: CommitmentWithLife,
  language: string,
): OpenCommitment => ({
  ...{ document, file, language, commitment: id, engagement: life.engagement, by, between: life.between, act, topics, words: content },
  ...{ grade: life.grade, state: life.state, elapsed: life.elapsed, due: life.due, decided: life.decided },
  made: life.made ?? whenDated({ edtf: published, certainty: 'inferred', rule: 'publication' }),
})

/** What was undertaken between some parties and is open, the newest or the oldest, each once. */
export async function askOpenCommitments(
  { order, limit, ...asked }: OpenCommitmentsQuestion,
  settings: Settings,
): Promise<OpenCommitments> {
  const between = await partiesBetween(asked.between, settings)
  const found: CommitmentWithLife[] = []
  for (let offset = 0; ; ) {
    const { items: more, looked, of } = await listCommitments({ between, state: 'open' }, { offset, limit, order }, settings)
    for (const one of more) if (one.content.length > 0 && !found.some((other) => isToldBy(one, other))) found.push(one)
    offset = looked
    if (found.length < limit && looked < of) continue
    const shown = found.slice(0, limit)
    const languages = await withRecord(settings, ({ db }) =>
      findLanguages(
        db,
        shown.map(({ document }) => document),
      ),
    )
    const items = shown.map((one) => openOf(one, languages.get(one.document) ?? 'und'))
    return { between, today: todayOf(), items, isAll: looked >= of && found.length <= limit }
  }
}
