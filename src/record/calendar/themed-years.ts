import type { Coming } from '../../model/coming.ts'
import { wordsNote } from '../note-of.ts'
import { type CalendarMatter, isTheirs, newestWords, registerNote, yearsOf } from './matter.ts'

/** Years that two or more parties gave a theme: in the year that the registers or the text tell, and without a date where neither does. */
export function themedYears(matter: CalendarMatter): Coming[] {
  const years = yearsOf(matter)
  return matter.registers.occasions.flatMap((one): Coming[] => {
    const { id, name, kind, base, parties = [] } = one
    if (kind !== 'themed-year') return []
    const told = matter.occasions.filter(({ mention }) => mention.occasion === id && isTheirs(parties, matter.between))
    const stated = told.flatMap(({ mention }) => mention.year ?? [])
    const year = base ?? stated.at(-1) ?? null
    if (
      year === null
        ? !isRecent(told, matter)
        : !years.includes(year) || !(told.length || (matter.between.length && isTheirs(parties, matter.between)))
    )
      return []
    return [
      {
        ...{
          id: `${id}/${year ?? 'undated'}`,
          kind: 'themed-year',
          date: year === null ? null : String(year),
          parties,
          base: null,
          ordinal: null,
        },
        ...{
          round: false,
          due: null,
          engagement: null,
          session: null,
          title: `${name} (${parties.map(matter.registers.partyName).join(', ')})`,
        },
        words: newestWords(told.map((two) => wordsNote(two.in, two.mention))),
        registers:
          base === undefined
            ? [registerNote('occasions', one, 'parties', parties.join(', '))]
            : [registerNote('occasions', one, 'base', String(base))],
      },
    ]
  })
}

/** Told in the year before or within. */
const isRecent = (told: CalendarMatter['occasions'], { from, to }: CalendarMatter): boolean =>
  told.some(({ in: { date } }) => date !== null && Number(date.slice(0, 4)) >= Number(from.slice(0, 4)) - 1 && date <= to)
