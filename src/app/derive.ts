import type { Kysely } from 'kysely'
import type { Telling } from '../model/account.ts'
import type { Decision } from '../model/decision.ts'
import { comparedDocuments, DERIVED, derived, joinRuled, linkedDocuments } from '../record/derive.ts'
import { bucketOf } from '../record/same-engagement.ts'
import { findDecisions } from '../store/decisions.ts'
import { findTexts } from '../store/documents.ts'
import { findTellings } from '../store/engagements.ts'
import { findBuckets, lockJoined, putBuckets, replaceJoined } from '../store/joined.ts'
import { findMeta, putMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

const DERIVED_BY = 'derived'

const notesOf = (tellings: readonly Telling[]) =>
  tellings.map(({ document, engagement }) => ({ document, engagement: engagement.id, bucket: bucketOf(engagement) }))

async function put(
  db: Kysely<Tables>,
  buckets: readonly string[] | null,
  tellings: readonly Telling[],
  decisions: readonly Decision[],
): Promise<number> {
  await putBuckets(db, notesOf(tellings))
  const joined = joinRuled(tellings, decisions)
  const texts = await findTexts(db, comparedDocuments(joined))
  await replaceJoined(
    db,
    buckets,
    joined.map((one) => derived(one, (document) => texts.get(document) ?? '')),
  )
  return joined.length
}

type Affected = Readonly<{ tellings: readonly Telling[]; buckets: readonly string[] }>

/** The tellings that can change when these documents do: theirs, those of the buckets they are and were in, and what was ruled to be one with those. */
async function affectedBy(db: Kysely<Tables>, changed: readonly string[], decisions: readonly Decision[]): Promise<Affected> {
  const documents = new Set(linkedDocuments(changed, decisions))
  const buckets = new Set(await findBuckets(db, [...documents]))
  for (;;) {
    const tellings = await findTellings(db, { documents: [...documents], buckets: [...buckets] })
    const known = documents.size + buckets.size
    for (const { document, engagement } of tellings) if (documents.has(document)) buckets.add(bucketOf(engagement))
    const linked = linkedDocuments(
      tellings.map(({ document }) => document),
      decisions,
    ).filter((document) => isLinked(document, decisions))
    for (const document of linked) documents.add(document)
    if (documents.size + buckets.size === known) return { tellings, buckets: [...buckets] }
    for (const bucket of await findBuckets(db, linked)) buckets.add(bucket)
  }
}

const isLinked = (document: string, decisions: readonly Decision[]): boolean =>
  decisions.some(({ ruling }) => ruling.kind === 'same-engagement' && ruling.engagements.some((one) => one.document === document))

/**
 * Works out anew the engagements that these documents tell, or told, and those that share a bucket with them: nothing else can change.
 * To be done in the transaction that changes the documents.
 */
export async function deriveFor(db: Kysely<Tables>, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return
  await lockJoined(db)
  const decisions = await findDecisions(db)
  const { tellings, buckets } = await affectedBy(db, documents, decisions)
  await put(db, buckets, tellings, decisions)
}

/** Works out everything across documents anew from readings and decisions. Returns how many engagements there are. */
export async function rebuild({ db }: Pick<Store, 'db'>): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await lockJoined(transaction)
    const decisions = await findDecisions(transaction)
    const tellings = await findTellings(transaction, {})
    await putMeta(transaction, DERIVED_BY, DERIVED)
    return put(transaction, null, tellings, decisions)
  })
}

/** Brings a record that an older Chancery derived, or none, up to date. */
export async function ensureDerived(store: Store): Promise<void> {
  if ((await findMeta(store.db, DERIVED_BY)) !== DERIVED) await rebuild(store)
}
