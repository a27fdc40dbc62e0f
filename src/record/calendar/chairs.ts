import type { Coming } from '../../model/coming.ts'
import { wordsNote } from '../note-of.ts'
import { type CalendarMatter, type KnownForum, newestWords, registerNote, type ToldSupport, yearsOf } from './matter.ts'

const isMember = ({ members }: KnownForum, party: string, year: number): boolean =>
  members?.some(
    (one) => one.party === party && Number(String(one.from ?? 0).slice(0, 4)) <= year && year <= Number(String(one.to ?? 9999).slice(0, 4)),
  ) ?? false

const concerns = (forum: KnownForum, chair: string, year: number, { between, forums = [] }: CalendarMatter): boolean =>
  between.length === 0 ? forums.includes(forum.id) : between.includes(chair) || between.every((party) => isMember(forum, party, year))

/** The side that supports is not the chair; it speaks in the year of the chair or the one before. */
const isFor = ({ commitment, date, in: { date: published } }: ToldSupport, chair: string, year: number): boolean => {
  const told = Number((commitment.due?.edtf ?? date ?? published ?? '').slice(0, 4))
  return commitment.by.length > 0 && !commitment.by.includes(chair) && (told === year || told === year - 1)
}

/** Who chairs which forum in which year, by the registers, where the parties are members, and the words by which one supports the other in it. */
export function chairmanships(matter: CalendarMatter): Coming[] {
  const { between, from, to, supports, registers } = matter
  const years = yearsOf({ from, to })
  return registers.forums.flatMap((forum) =>
    (forum.chairs ?? [])
      .filter(({ party, year }) => years.includes(year) && concerns(forum, party, year, matter))
      .map(({ party, year }): Coming => {
        // A supporter of a chair two years running is told under the year that fits best.
        const fitting = supports.filter(
          (one) => one.forum === forum.id && (between.length === 0 || between.includes(party)) && isFor(one, party, year),
        )
        const said = fitting.flatMap((one) => one.commitment.content.slice(0, 1).map((quote) => wordsNote(one.in, quote)))
        const by = [...new Set(fitting.flatMap(({ commitment }) => commitment.by))].map(registers.partyName)
        return {
          ...{ id: `${forum.id}/chair/${year}`, kind: 'chairmanship', date: String(year), parties: [party], base: null, ordinal: null },
          ...{ round: false, due: null, engagement: null, session: null },
          title: `${registers.partyName(party)} chairs: ${forum.name}${by.length ? `; supported by ${by.join(', ')}` : ''}`,
          words: newestWords(said),
          registers: [registerNote('forums', forum, 'chairs', `${year}: ${party}`)],
        }
      }),
  )
}
