import { type BriefMatter, type Contact, contactsOf, contactsWith, type DraftSection, FEW, wordsOf } from './matter.ts'
import { SAY, TITLES } from './sentences.ts'

const SHOWN = 8

/** The office of the counterpart in the words of the newest account that gives one. */
function officeOf({ counterpart }: BriefMatter, contacts: readonly Contact[]) {
  if (!counterpart) return []
  for (const { told } of contacts)
    for (const one of told)
      for (const { person, name, officeAsWorded } of one.engagement.participants)
        if (officeAsWorded && (counterpart.person ? person === counterpart.person : name === counterpart.name)) {
          const start = one.reading.document.text.indexOf(officeAsWorded)
          if (start < 0) continue
          const quote = { text: officeAsWorded, span: [start, start + officeAsWorded.length] as const }
          return [{ text: SAY.office(counterpart.name, officeAsWorded), notes: [{ ...wordsOf(one), quote: quote.text, span: quote.span }] }]
        }
  return []
}

/** The newest contacts, those with the counterpart before others. */
export function contacts(matter: BriefMatter): DraftSection {
  const own = contactsWith(matter)
  const others = matter.counterpart ? contactsOf(matter).filter(({ joined }) => !own.some((one) => one.joined.id === joined.id)) : []
  const shown = [...own.slice(0, SHOWN), ...others.slice(0, SHOWN / 2)]
  return {
    title: TITLES.contacts,
    drafts: [
      ...officeOf(matter, own),
      ...shown.map((one) => ({ text: SAY.contact(one, matter.names), notes: one.told.slice(0, FEW).map(wordsOf) })),
    ],
  }
}
