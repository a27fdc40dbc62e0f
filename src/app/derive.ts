import type { Kysely } from 'kysely'
import type { Telling } from '../model/account.ts'
import type { Decision } from '../model/decision.ts'
import { comparedDocuments, DERIVED, derived, joinRuled, linkedDocuments } from '../record/derive.ts'
import { tellingKey } from '../record/join-accounts.ts'
import { bucketDays, bucketOf, daysOf } from '../record/same-engagement.ts'
import { findDecisions } from '../store/decisions.ts'
import { findTexts } from '../store/documents.ts'
import { findTellings, findTellingsJoinedWith, findTellingsOn } from '../store/engagements.ts'
import { findDaysJoined, lockJoined, putBuckets, replaceJoined, type Scope } from '../store/joined.ts'
import { findMeta, putMeta } from '../store/meta.ts'
import { changing } from '../store/revision.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

const DERIVED_BY = 'derived'

const notesOf = (tellings: readonly Telling[]) =>
  tellings.map((telling) => {
    const days = daysOf(telling)
    const { document, engagement } = telling
    return { document, engagement: engagement.id, bucket: bucketOf(engagement), from: days?.from ?? null, to: days?.to ?? null }
  })

async function put(db: Kysely<Tables>, scope: Scope, tellings: readonly Telling[], decisions: readonly Decision[]): Promise<number> {
  const notes = notesOf(tellings)
  await putBuckets(db, notes)
  const joined = joinRuled(tellings, decisions)
  const texts = await findTexts(db, comparedDocuments(joined))
  await replaceJoined(
    db,
    scope,
    joined.map((one) => derived(one, (document) => texts.get(document) ?? '')),
    notes,
  )
  return joined.length
}

/**
 * The tellings that can change when these documents do: theirs, those they were joined with, those of the same buckets on the same or
 * neighboring days, and so on from each of these; and what was ruled to be one with any of them.
 */
async function affectedBy(db: Kysely<Tables>, documents: readonly string[], decisions: readonly Decision[]): Promise<Telling[]> {
  const found = new Map<string, Telling>()
  const whole = new Set(documents)
  const before = [...(await findTellingsJoinedWith(db, documents)), ...(await findTellingsOn(db, await findDaysJoined(db, documents)))]
  let next = [...before, ...(await findTellings(db, { documents }))]
  while (next.length > 0) {
    const fresh = next.filter((telling) => !found.has(tellingKey(telling)))
    for (const telling of fresh) found.set(tellingKey(telling), telling)
    const linked = linkedDocuments(
      fresh.map(({ document }) => document),
      decisions,
    ).filter((document) => !whole.has(document) && isLinked(document, decisions))
    for (const document of linked) whole.add(document)
    next = [
      ...(linked.length ? await findTellings(db, { documents: linked }) : []),
      ...(await findTellingsOn(
        db,
        fresh.flatMap((telling) => bucketDays(telling) ?? []),
      )),
    ]
  }
  return [...found.values()]
}

const isLinked = (document: string, decisions: readonly Decision[]): boolean =>
  decisions.some(({ ruling }) => ruling.kind === 'same-engagement' && ruling.engagements.some((one) => one.document === document))

/** Works out anew the engagements that can change when these documents do. To be done in the transaction that changes them. */
export async function deriveFor(db: Kysely<Tables>, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return
  await lockJoined(db)
  const decisions = await findDecisions(db)
  const tellings = await affectedBy(db, documents, decisions)
  const scope = { documents, tellings: tellings.map(({ document, engagement }) => ({ document, engagement: engagement.id })) }
  await put(db, scope, tellings, decisions)
}

/** Works out everything across documents anew from readings and decisions. Returns how many engagements there are. */
export async function rebuild({ db }: Pick<Store, 'db'>): Promise<number> {
  return changing(db, async (transaction) => {
    await lockJoined(transaction)
    const decisions = await findDecisions(transaction)
    const tellings = await findTellings(transaction, {})
    await putMeta(transaction, DERIVED_BY, DERIVED)
    return put(transaction, 'all', tellings, decisions)
  })
}

/** Brings a record that an older Chancery derived, or none, up to date. */
export async function ensureDerived(store: Store): Promise<void> {
  if ((await findMeta(store.db, DERIVED_BY)) !== DERIVED) await rebuild(store)
}
