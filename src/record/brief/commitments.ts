import type { CommitmentLife, Retold } from '../../model/commitment-life.ts'
import { elapsedText } from '../../model/elapsed-text.ts'
import type { Note } from '../../model/note.ts'
import type { Quote } from '../../model/span.ts'
import { noteIn } from '../note-of.ts'
import { type BriefMatter, contactsOf, type Draft, type DraftSection, FEW } from './matter.ts'
import { contact as called, list, quoted, SAY, TITLES, when } from './sentences.ts'
import { type Matter, notKept, overlap, type Undertaken } from './undertaken.ts'

const SHOWN = 15
const LAPSED = 5

function notesOf({ told, commitment, life }: Undertaken): Note[] {
  const words: Quote[] = [...commitment.content]
  for (const one of [...(life.due ? [life.due] : []), ...(life.chair?.words ?? [])])
    if (!words.some(({ span }) => overlap(span, one.span))) words.push({ text: one.text, span: one.span })
  return words.map((quote) => noteIn(told.reading.document, quote))
}

/** Until when it is or was to be kept, or who ruled what became of it. */
function timeOf({ due, chair, lapsedBy, decided, state }: CommitmentLife): string {
  if (decided) return SAY.decided(state, decided.who, decided.at.slice(0, 10), decided.why)
  if (chair) return chair.year === null ? '' : SAY.chair(chair.year, lapsedBy !== null)
  if (!due) return ''
  if (due.edtf === null) return SAY.noTime(due.text)
  if (lapsedBy) return SAY.overdue(due.edtf)
  return due.certainty === 'inferred' && !due.text.includes(due.edtf) ? SAY.dueBy(due.text, due.edtf) : ''
}

/** Where it was undertaken again, or came back as less. */
function laterOf({ repeated, softened, decided }: CommitmentLife, matter: BriefMatter): Draft {
  const at = ({ engagement, when: { edtf } }: Retold): string => {
    const found = contactsOf(matter).find(({ joined }) => joined.id === engagement)
    return found ? called(found) : (edtf ?? 'an unknown day')
  }
  const less = softened.at(-1)
  const shown = decided ? [] : [...repeated.slice(-FEW), ...(less ? [less] : [])]
  const again = repeated.length && !decided ? SAY.repeated(list([...new Set(repeated.slice(-FEW).map(at))])) : ''
  const notes = shown.flatMap(({ document, words }) => {
    const reading = matter.dossier.readings.get(document)
    return reading ? words.map((quote) => noteIn(reading.document, quote)) : []
  })
  return { text: again + (less && !decided ? SAY.softened(at(less), less.grade) : ''), notes }
}

function draftOf({ tellings, first, life, state }: Matter, matter: BriefMatter): Draft {
  const { contact, commitment } = first
  const said = SAY.commitment(
    list(commitment.by.map(matter.names.party)) || 'A side that is not told',
    first.life.grade,
    quoted(commitment.content),
    when(contact),
    life.elapsed ? elapsedText(life.elapsed) : null,
  )
  const later = laterOf(life, matter)
  return {
    text: (state === 'lapsed' ? SAY.lapsed(said) : said) + timeOf(life) + later.text,
    notes: [...tellings.slice(0, FEW).flatMap(notesOf), ...later.notes],
  }
}

/** What was undertaken and is not seen kept; what has lapsed is told apart. */
export function commitments(matter: BriefMatter): DraftSection {
  const all = notKept(matter)
  const [open, lapsed] = [all.filter(({ state }) => state !== 'lapsed'), all.filter(({ state }) => state === 'lapsed')]
  const shown = [...open.slice(0, SHOWN), ...lapsed.slice(0, LAPSED)]
  const rest = all.filter((one) => !shown.includes(one))
  const more = rest.length ? [{ text: SAY.more(rest.length), notes: rest.slice(0, 1).flatMap((one) => draftOf(one, matter).notes) }] : []
  return { title: TITLES.commitments, drafts: [...shown.map((one) => draftOf(one, matter)), ...more] }
}
