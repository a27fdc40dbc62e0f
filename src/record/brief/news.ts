import type { MentionRow } from '../../model/comparison.ts'
import { noteIn } from '../note-of.ts'
import { type ComparedPair, citedNotes, comparedPair, turned } from './changes.ts'
import type { Pair } from './comparable.ts'
import { type BriefMatter, type Contact, contactsWith, type Draft, type DraftSection, FEW, isDated, wordsOf } from './matter.ts'
import { by, list, quoted, SAY, TITLES } from './sentences.ts'

const cuts = (contact: Contact): Draft[] =>
  contact.told
    .filter(({ reading }) => reading.issues.some(({ code }) => code === 'cut-short'))
    .slice(0, 1)
    .map((told) => ({ text: SAY.cut(contact), notes: [wordsOf(told)] }))

const tiersOf = ({ told }: Contact): string[] =>
  [...new Set(told.map(({ account }) => (account.tier === 'unknown' ? 'an edition that is not told' : account.tier)))].sort()

function editions({ latest, before }: Pair): Draft[] {
  const [now, then] = [tiersOf(latest), tiersOf(before)]
  return now.join() === then.join()
    ? []
    : [{ text: SAY.editions(now, then), notes: [...latest.told, ...before.told].slice(0, FEW).map(wordsOf) }]
}

const namesOf = (who: readonly Readonly<{ name: string }>[]): string => list(who.map(({ name }) => name))

/** Sides that other people speak for than before. */
function newFaces({ latest, before }: Pair, { between, names }: BriefMatter): Draft[] {
  return between.flatMap((party) => {
    const of = ({ joined }: Contact) => joined.engagement.participants.filter((who) => who.party === party)
    const [now, then] = [of(latest), of(before)]
    const isSame = now.length === 0 || then.length === 0 || now.some((a) => then.some((b) => (a.person ?? a.name) === (b.person ?? b.name)))
    if (isSame) return []
    const notes = [latest, before]
      .flatMap(({ told }) => told.slice(0, 1))
      .flatMap(({ reading, engagement }) =>
        engagement.participants
          .filter((who) => who.party === party)
          .flatMap(({ evidence }) => evidence.slice(0, 1))
          .map((quote) => noteIn(reading.document, quote)),
      )
    return notes.length
      ? [
          {
            text: SAY.newFace(names.party(party), namesOf(now), namesOf(then)),
            notes,
          },
        ]
      : []
  })
}

function changes(pair: ComparedPair, matter: BriefMatter): Draft[] {
  const { topics, instruments, occasions } = pair.comparison
  const named = (sought: 'instrument' | 'occasion', rows: readonly MentionRow[]): Draft[] =>
    turned(rows, sought, pair, matter, ({ words, speakers, at, notAt, absence }) =>
      SAY.named(quoted([words]), by(speakers), at, notAt, absence?.reason ?? null),
    )
  return [
    ...turned(topics, 'topic', pair, matter, ({ id, speakers, at, notAt, absence }) =>
      SAY.raised(matter.names.topic(id), by(speakers), at, notAt, absence?.reason ?? null),
    ),
    ...named('instrument', instruments),
    ...named('occasion', occasions),
  ]
}

/** Topics on which a side goes further, or less far, than it did. */
const steps = ({ comparison }: ComparedPair, matter: BriefMatter): Draft[] =>
  comparison.grades.map(({ topic, party, sides: [then, now] }) => ({
    text: SAY.step(matter.names.topic(topic), matter.names.party(party), now.grade, then.grade),
    notes: citedNotes([...now.words.slice(-FEW), ...then.words.slice(-FEW)], matter),
  }))

/** People of the two sides who came back in another office or with another rank. */
const offices = ({ comparison }: ComparedPair, matter: BriefMatter): Draft[] =>
  comparison.people.flatMap(({ change, differs, sides: [then, now] }) => {
    if (change !== 'changed' || !then?.officeAsWorded || !now?.officeAsWorded || !matter.between.includes(now.party ?? '')) return []
    if (!differs.includes('office') && !differs.includes('rank')) return []
    const notes = citedNotes([...now.words.slice(0, 1), ...then.words.slice(0, 1)], matter)
    return notes.length ? [{ text: SAY.newOffice(now.name, now.officeAsWorded, then.officeAsWorded), notes }] : []
  })

/** So many points make a share of words another one. */
const POINTS = 10

/** How much of what is told each side has, where it is counted in one unit and changed. */
function shares({ comparison: { shares: rows, units }, latest, before }: ComparedPair, { between, names }: BriefMatter): Draft[] {
  if (units[0] !== units[1] || units[0] === 'words and characters') return []
  const shareOf = (party: string, side: 0 | 1): number =>
    Math.round(rows.filter((row) => row.party === party).reduce((sum, row) => sum + row.shares[side], 0) * 100)
  const told = between.map((party) => ({ party, was: shareOf(party, 0), is: shareOf(party, 1) }))
  if (!told.some(({ was, is }) => Math.abs(was - is) >= POINTS)) return []
  const parts = told.map(({ party, was, is }) => SAY.share(names.party(party), is, was))
  return [{ text: SAY.shares(units[0], list(parts)), notes: [...latest.told, ...before.told].slice(0, FEW).map(wordsOf) }]
}

/** The latest comparable contact against the one before it. */
export function news(matter: BriefMatter): DraftSection {
  const pair = comparedPair(matter)
  const [newest] = contactsWith(matter).filter((one) => isDated(one) && one.told.length > 0)
  if (!pair) {
    const drafts = newest ? [{ text: SAY.notCompared(newest), notes: newest.told.slice(0, FEW).map(wordsOf) }] : []
    return { title: TITLES.news, drafts }
  }
  const { latest, before, why } = pair
  const compared = {
    text: SAY.compared(latest, before, why),
    notes: [latest, before].flatMap(({ told }) => told.slice(0, FEW).map(wordsOf)),
  }
  return {
    title: TITLES.news,
    drafts: [
      compared,
      ...editions(pair),
      ...cuts(latest),
      ...cuts(before),
      ...newFaces(pair, matter),
      ...offices(pair, matter),
      ...changes(pair, matter),
      ...steps(pair, matter),
      ...shares(pair, matter),
    ],
  }
}
