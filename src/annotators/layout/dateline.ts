import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { layout } from '../../languages/layout.ts'
import { dayAfter, findDays } from '../../model/days.ts'
import { type Edtf, edtfOf } from '../../model/edtf.ts'
import { fold } from '../../text/fold.ts'
import { findPrintedDate, monthOf } from './printed-date.ts'

/** What stands at the head of a report: `end` is where the report itself begins. */
export type Head = Readonly<{ place: string; edtf: Edtf | null; agency: string | null; end: number }>

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:[ /-](?:(?:de|la|al|el|es|of|do|da|en|the)[ -])?\\p{Lu}[\\p{L}.'’-]*){0,3}"
const PLACE = `(?<place>${NAME})(?:,\\s+(?:${NAME})){0,2}?`
const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)
const MONTHS = [...layout.months.map(capital), ...layout.calendars.slice(1).flat()]
  .flatMap((month) => [month, month.slice(0, 4), month.slice(0, 3)])
  .flatMap((month) => [month, month.toUpperCase()])
  .join('|')
const DATE = `(?:(?<month>${MONTHS})\\.?\\s+(?<day>\\d{1,2})|(?<dayFirst>\\d{1,2})\\s+(?<monthSecond>${MONTHS})\\.?)(?:,?\\s+(?<year>(?:19|20)\\d\\d))?`
const AGENCY = '(?:\\((?<agency>[^()]{2,40})\\)|/(?<slashed>[^/()]{2,40})/)'
const DASH = '\\s*(?:--+|[—–-]|:)\\s+'

const FORMS = [
  // VELM, Feb. 28 (Ilnews) -- · VELM, February 16. /ILN/. · VELM (ILN) —
  `^${PLACE}(?:,?\\s+${DATE})?[.,]?\\s*${AGENCY}(?:${DASH}|\\.\\s+)`,
  // (Ilnews) VELM, Feb. 28 --
  `^${AGENCY}\\s*(?:${DASH})?${PLACE}(?:,\\s+${DATE})?${DASH}`,
  // VELM, 16 February 2024 – · VELM —
  `^${PLACE}(?:,\\s+${DATE})?${DASH}`,
].map((form) => new RegExp(form, 'u'))

/** 伊通社维尔姆2月16日电（记者…） */
const HAN_FORM =
  /^(?:据)?(?<agency>\p{Script=Han}{1,6}?(?:社|网|报|台))\s*(?<place>\p{Script=Han}{2,8}?)(?<month>\d{1,2})月(?<day>\d{1,2})日(?:专|專)?(?:[电電讯訊]|消息|报道|報道|報導)\s*(?:[（(][^（）()]{0,60}[）)])?\s*/u

/** Figures as wide as Chinese signs. */
const WIDE = /[０-９]/g
const WIDE_BY = 0xfee0

/** Cheap to see, and no dateline is without it. */
const HINT = /^[\p{Lu}(/].{2,120}?(?:--|[—–:)/]|\s-\s)/u

const isShouted = (place: string): boolean => !/\p{Ll}/u.test(place) && place.length > 2

/** A day without its year is the last such day before the publication. */
function findDay(month: number, day: number, year: number | null, published: Edtf | null): Edtf | null {
  const print = (inYear: number): string => edtfOf(inYear, month, day)
  if (year) return findDays(print(year)) ? print(year) : null
  const until = findDays(published)?.to
  if (!until) return null
  const latest = Number(until.slice(0, 4))
  // A report may carry the next day's date when it is published across the date line.
  const slack = dayAfter(until)
  const found = [latest + 1, latest, latest - 1].map(print).find((date) => date <= slack)
  return found && findDays(found) ? found : null
}

/** The usual name of a place printed in capitals. */
export function placeName(knowledge: KnowledgeBase, printed: string): string {
  const known = findPlaceNamed(knowledge, printed)
  if (known) return known
  return isShouted(printed) ? printed.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : printed
}

type Known = Readonly<{ name: string; isCity: boolean }>
const lists = new WeakMap<KnowledgeBase, ReadonlyMap<string, Known>>()

function findKnown(knowledge: KnowledgeBase, printed: string): Known | null {
  let names = lists.get(knowledge)
  if (!names) {
    names = new Map(
      knowledge.registers.places.flatMap((place) =>
        Object.values(place.names).flatMap((of) =>
          of.map((name) => [fold(name), { name: of[0] as string, isCity: place.kind === 'city' }] as const),
        ),
      ),
    )
    lists.set(knowledge, names)
  }
  return names.get(fold(printed)) ?? null
}

/** The usual name of a registered city, venue or region in the language in which it is printed. */
export const findPlaceNamed = (knowledge: KnowledgeBase, printed: string): string | null => findKnown(knowledge, printed)?.name ?? null

/** Of a venue and its city, in either order, the city: "The Old Chancery, Velm", "Велм, Старая канцелярия". */
export function findCityAmong(knowledge: KnowledgeBase, parts: readonly string[]): string | null {
  const known = parts.map((part) => findKnown(knowledge, part)).filter((one): one is Known => one !== null)
  return (known.findLast(({ isCity }) => isCity) ?? known.at(-1))?.name ?? null
}

/** "本报" and "本台" name nobody. */
function headOf(match: RegExpExecArray, published: Edtf | null): Head {
  const { agency = '', place = '', month, day } = match.groups ?? {}
  const edtf = findDay(Number(month), Number(day), null, published)
  return { place, edtf, agency: agency.startsWith('本') ? null : agency, end: match[0].length }
}

/** The head of a report that a paragraph begins with; the year is worked out from the publication. */
export function findHead(knowledge: KnowledgeBase, paragraph: string, published: Edtf | null): Head | null {
  const start = paragraph.slice(0, 200).replace(WIDE, (figure) => String.fromCharCode(figure.charCodeAt(0) - WIDE_BY))
  const han = HAN_FORM.exec(start)
  if (han?.groups) return headOf(han, published)
  if (!HINT.test(start)) return null
  for (const [i, form] of FORMS.entries()) {
    const match = form.exec(start)
    const groups = match?.groups
    if (!match || !groups?.place || !/^\p{Lu}/u.test(groups.place)) continue
    const day = groups.day ?? groups.dayFirst
    const month = groups.month ?? groups.monthSecond
    // Without an agency only capitals, or a known city with a date, make a dateline: "Velm - the old port - lies…"
    if (i === 2 && !(isShouted(groups.place) || (day && findPlaceNamed(knowledge, groups.place)))) continue
    if (i < 2 && !isShouted(groups.place) && !day && !findPlaceNamed(knowledge, groups.place)) continue
    const edtf = day && month ? findDay(monthOf(month), Number(day), groups.year ? Number(groups.year) : null, published) : null
    return { place: placeName(knowledge, groups.place), edtf, agency: groups.agency ?? groups.slashed ?? null, end: match[0].length }
  }
  return null
}

/** The full date in a dateline, where one is printed: it dates the publication as well. */
export const findDateOf = (paragraph: string, head: Head) => findPrintedDate(paragraph.slice(0, head.end))
