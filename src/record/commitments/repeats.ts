import type { Retold } from '../../model/commitment-life.ts'
import type { When } from '../../model/when.ts'
import { grouped } from '../../text/grouped.ts'
import type { Steps } from '../steps.ts'
import { inTime, isBefore } from '../when.ts'
import { findGrade, gradeOf } from './grade.ts'
import { termIndex } from './term-index.ts'
import { likeness, type Terms, termsOf } from './terms.ts'
import { type Said, shownAt, type Undertaking, type Utterance } from './undertaking.ts'

/** As many words in common make one matter where nothing named does. */
const ALIKE = 0.5
/** With the same forum or instrument named, fewer will do. */
const ALIKE_OF_NAMED = 0.3

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one))

const shareTopic = (a: Undertaking, b: Undertaking): boolean =>
  a.commitment.topics.some((topic) => b.commitment.topics.includes(topic)) || a.commitment.topics.length + b.commitment.topics.length === 0

/** The rule by which two commitments of the same parties are on one matter; null when none says so. */
export function findSameMatter(a: Undertaking, b: Undertaking): string | null {
  const [one, other] = [a.matter, b.matter]
  if (one.mechanism && one.mechanism === other.mechanism) return 'same mechanism'
  if (one.chair || other.chair) {
    if (!one.chair || !other.chair || one.chair.forum !== other.chair.forum) return null
    return one.chair.year === other.chair.year ? 'same chairmanship' : null
  }
  if (a.reading.document.language !== b.reading.document.language || a.commitment.act !== b.commitment.act) return null
  const alike = likeness(one.terms, other.terms)
  if (one.named.size > 0 && isSameSet(one.named, other.named) && alike >= ALIKE_OF_NAMED) return 'same forum or instrument'
  return alike >= ALIKE && shareTopic(a, b) ? 'same words' : null
}

type Dated<T> = T & Readonly<{ when: When }>

const isLater = (a: Said, b: Said): b is Dated<Said> =>
  a.when !== null && b.when !== null && isBefore(a.when, b.when) && (a.joined === null || a.joined !== b.joined)

const isBetweenSame = (a: Undertaking, b: Said): boolean => a.between.every((party) => b.between.includes(party))

/** The first of each engagement, in order of time; of accounts the ones in words of their own before copies. */
function oncePerEngagement<T extends Retold>(found: readonly Readonly<{ said: Said; retold: T }>[]): T[] {
  const ordered = [...found].sort(
    (a, b) =>
      inTime(a.retold.when, b.retold.when) ||
      Number(a.said.isCopy) - Number(b.said.isCopy) ||
      (a.retold.document < b.retold.document ? -1 : 1),
  )
  const seen = new Set<string>()
  return ordered.flatMap(({ retold }) => {
    const key = retold.engagement ?? retold.document
    if (seen.has(key)) return []
    seen.add(key)
    return [retold]
  })
}

const keyOf = (by: readonly string[]): string => [...by].sort().join(' ')

/** Under which keys a commitment can be found by one on the same matter: by mechanism, chairmanship, and words of one act in one language. */
function keysOf({ matter, commitment, reading }: Undertaking): string[] {
  const by = keyOf(commitment.by)
  const words = `${by} words ${reading.document.language} ${commitment.act}`
  const topics = commitment.topics.length > 0 ? commitment.topics : ['']
  return [
    ...(matter.mechanism ? [`${by} mechanism ${matter.mechanism}`] : []),
    ...(matter.chair ? [`${by} chair ${matter.chair.forum}`] : []),
    ...(matter.chair ? [] : topics.map((topic) => `${words} topic ${topic}`)),
    ...(matter.chair || matter.named.size === 0 ? [] : [`${words} named ${[...matter.named].sort().join(' ')}`]),
  ]
}

/** Tells in which later engagements a commitment was made again. */
export function repeatsAmong(undertakings: readonly Undertaking[]): (one: Undertaking) => Retold[] {
  const byKey = new Map<string, number[]>()
  undertakings.forEach((one, i) => {
    for (const key of keysOf(one))
      byKey
        .set(key, byKey.get(key) ?? [])
        .get(key)
        ?.push(i)
  })
  return (one) => {
    const near = new Set(keysOf(one).flatMap((key) => byKey.get(key) ?? []))
    return oncePerEngagement(
      [...near]
        .sort((a, b) => a - b)
        .flatMap((i) => {
          const other = undertakings[i] as Undertaking
          if (!isLater(one, other) || !isBetweenSame(one, other)) return []
          const rule = findSameMatter(one, other)
          if (!rule) return []
          return [{ said: other, retold: { ...shownAt(other, rule, other.commitment.content), grade: gradeOf(other.commitment) } }]
        }),
    )
  }
}

type Weak = Utterance & Readonly<{ grade: NonNullable<ReturnType<typeof findGrade>>; terms: Terms }>

function weakOf(utterance: Utterance, party: ReadonlySet<string>): Weak | null {
  const { statement, when } = utterance
  const grade = statement.official && when ? findGrade(statement) : null
  return grade ? { ...utterance, grade, terms: termsOf(statement.content.map(({ text }) => text).join(' '), party) } : null
}

const speakersKey = ({ statement }: Weak): string => keyOf([...new Set(statement.speakers.flatMap((speaker) => speaker.party ?? []))])

/** Tells in which later words the same party only called for, or hoped for, what it had undertaken. */
export function* softenedAmong(utterances: readonly Utterance[], party: ReadonlySet<string>): Steps<(one: Undertaking) => Retold[]> {
  const weak: Weak[] = []
  for (const utterance of utterances) {
    const one = weakOf(utterance, party)
    if (one) weak.push(one)
    yield
  }
  const weaker = new Map([...grouped(weak, speakersKey)].map(([key, said]) => [key, termIndex(said)]))
  return (one) =>
    oncePerEngagement(
      (weaker.get(keyOf(one.commitment.by))?.(one.matter.terms) ?? []).flatMap((other) => {
        const isComparable = other.reading.document.language === one.reading.document.language
        if (!isComparable || !isLater(one, other) || !isBetweenSame(one, other)) return []
        if (likeness(one.matter.terms, other.terms) < ALIKE) return []
        const { cue, content } = other.statement
        return [{ said: other, retold: { ...shownAt(other, 'same words', [...(cue ? [cue] : []), ...content]), grade: other.grade } }]
      }),
    )
}
