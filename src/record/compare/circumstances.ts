import type { CircumstanceRow, Cited, Pair, Valued } from '../../model/comparison.ts'
import { findDays, meets } from '../../model/days.ts'
import type { Engagement } from '../../model/engagement.ts'
import { fold } from '../../text/fold.ts'
import type { Told } from '../dossier.ts'
import { familyOf, isOneCity } from '../same-engagement.ts'
import { cite, citeEvidence } from './cited.ts'

type What = CircumstanceRow['what']

const placeName = ({ place: { venue, city, country } }: Engagement): string | null =>
  [venue, city, country].filter(Boolean).join(', ') || null

function mechanismName({ mechanism }: Engagement): string | null {
  if (!mechanism) return null
  return mechanism.round === null ? mechanism.name : `${mechanism.name}, round ${mechanism.round}`
}

const VALUES: Readonly<Record<What, (engagement: Engagement) => string | null>> = {
  date: ({ date }) => date.edtf,
  place: placeName,
  kind: ({ kind }) => kind,
  channel: ({ channel }) => channel,
  mechanism: mechanismName,
  initiator: ({ initiator }) => initiator?.name ?? null,
}

function wordsOf(told: Told, what: What): Cited[] {
  const { date, place, initiator, evidence } = told.engagement
  if (what === 'date') return date.evidence.map((one) => citeEvidence(told, one))
  if (what === 'place') return place.evidence.map((quote) => cite(told, quote))
  if (what === 'initiator') return (initiator?.evidence ?? []).map((quote) => cite(told, quote))
  return evidence.map((quote) => cite(told, quote))
}

const isOneWord = (a: string | null | undefined, b: string | null | undefined): boolean => !a || !b || fold(a) === fold(b)

/** Whether two accounts of one engagement can both be right. */
const AGREE: Readonly<Record<What, (a: Engagement, b: Engagement) => boolean>> = {
  date: (a, b) => {
    const [one, other] = [findDays(a.date.edtf), findDays(b.date.edtf)]
    return !one || !other || meets(one, other)
  },
  place: (a, b) => isOneWord(a.place.country, b.place.country) && isOneCity(a.place, b.place),
  kind: (a, b) => familyOf(a) === familyOf(b),
  channel: (a, b) => isOneWord(a.channel, b.channel),
  mechanism: (a, b) =>
    isOneWord(a.mechanism?.id, b.mechanism?.id) && (!a.mechanism?.round || !b.mechanism?.round || a.mechanism.round === b.mechanism.round),
  initiator: (a, b) => isOneWord(a.initiator?.party ?? a.initiator?.name, b.initiator?.party ?? b.initiator?.name),
}

function isSame(what: What, a: Engagement, b: Engagement): boolean {
  if (what === 'place' && a.place.id !== null && a.place.id === b.place.id) return true
  if (what === 'mechanism')
    return (a.mechanism?.id ?? a.mechanism?.name) === (b.mechanism?.id ?? b.mechanism?.name) && a.mechanism?.round === b.mechanism?.round
  if (what === 'initiator') return a.initiator?.person === b.initiator?.person && a.initiator?.party === b.initiator?.party
  return VALUES[what](a) === VALUES[what](b)
}

const isRemote = ({ engagement }: Told): boolean => ['remote', 'written'].includes(familyOf(engagement))

/** The first account that tells a value. */
function valueIn(side: readonly Told[], what: What): Readonly<{ told: Told; shown: Valued }> | null {
  for (const told of side) {
    const value = VALUES[what](told.engagement)
    if (value !== null) return { told, shown: { value, words: wordsOf(told, what) } }
  }
  return null
}

function rowOf(what: What, sides: Pair<readonly Told[]>, isOneEngagement: boolean): CircumstanceRow[] {
  // A call has no place.
  if (what === 'place' && sides.some((side) => side[0] && isRemote(side[0]))) return []
  const [a, b] = [valueIn(sides[0], what), valueIn(sides[1], what)]
  if (!a && !b) return []
  const shown: CircumstanceRow['sides'] = [a?.shown ?? null, b?.shown ?? null]
  if (!a || !b) return [{ what, change: a ? 'gone' : 'new', sides: shown }]
  const [one, other] = [a.told.engagement, b.told.engagement]
  if (isSame(what, one, other)) return [{ what, change: 'kept', sides: shown }]
  return [{ what, change: isOneEngagement && !AGREE[what](one, other) ? 'contradicted' : 'changed', sides: shown }]
}

/** When, where and how, as each side tells it. */
export const compareCircumstances = (sides: Pair<readonly Told[]>, isOneEngagement: boolean): CircumstanceRow[] =>
  (Object.keys(VALUES) as What[]).flatMap((what) => rowOf(what, sides, isOneEngagement))
