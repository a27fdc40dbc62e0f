import type { Channel, EngagementKind } from '../../model/engagement.ts'
import { Phrases } from '../../text/phrases.ts'
import source from './contacts.yaml'
import { type Forms, inflect } from './inflect.ts'

type VerbEntry = Partial<Forms> &
  Readonly<{
    verb: string
    perfect?: string
    kind: EngagementKind
    channel: Channel | null
    with?: readonly string[]
    object?: boolean
    alone?: boolean
    needs?: 'person' | 'place'
    subject?: 'host' | 'guest'
  }>
type LightEntry = Partial<Forms> & Readonly<{ verb: string; role?: 'co-chair' | 'host'; only?: readonly string[]; from?: boolean }>
type NounEntry = Readonly<{ words: string; kind: EngagementKind; channel: Channel | null; weak?: boolean; round?: boolean }>
type Lists = Readonly<{
  verbs: readonly VerbEntry[]
  lights: readonly LightEntry[]
  nouns: readonly NounEntry[]
  channels: Readonly<Record<'phone' | 'video' | 'in-person', readonly string[]>>
  planned: readonly string[]
  past: readonly string[]
  general: readonly string[]
  officials: readonly string[]
  regions: readonly string[]
}>

export type Form = keyof Forms

/** One form of a verb that reports a contact by itself. */
export type VerbForm = Readonly<{
  form: Form
  kind: EngagementKind
  channel: Channel | null
  with: ReadonlySet<string>
  object: boolean
  alone: boolean
  needs: 'person' | 'place' | null
  subject: 'host' | 'guest' | null
}>

/** One form of a verb that needs a noun of contact. */
export type LightForm = Readonly<{ form: Form; role: 'co-chair' | 'host' | null; only: ReadonlySet<string> | null; from: boolean }>

const lists = source as Lists
const FORMS = ['base', 'past', 'third', 'participle'] as const

function verbForms(): Phrases<VerbForm> {
  const phrases = new Phrases<VerbForm>()
  for (const entry of lists.verbs) {
    const forms = inflect(entry.verb, entry)
    const { kind, channel } = entry
    const told = {
      kind,
      channel,
      with: new Set(entry.with ?? []),
      object: entry.object ?? false,
      alone: entry.alone ?? false,
      needs: entry.needs ?? null,
      subject: entry.subject ?? null,
    }
    for (const form of FORMS) phrases.add(forms[form], { ...told, form })
    if (entry.perfect) phrases.add(entry.perfect, { ...told, form: 'past' })
  }
  return phrases
}

function lightForms(): Phrases<LightForm> {
  const phrases = new Phrases<LightForm>()
  for (const entry of lists.lights) {
    const forms = inflect(entry.verb, entry)
    for (const form of FORMS)
      phrases.add(forms[form], { form, role: entry.role ?? null, only: entry.only ? new Set(entry.only) : null, from: entry.from ?? false })
  }
  return phrases
}

function nounForms(): Phrases<NounEntry> {
  const phrases = new Phrases<NounEntry>()
  for (const entry of lists.nouns) phrases.add(entry.words, entry)
  return phrases
}

function channelWords(): Phrases<Channel> {
  const phrases = new Phrases<Channel>()
  for (const [channel, patterns] of Object.entries(lists.channels)) for (const pattern of patterns) phrases.add(pattern, channel as Channel)
  return phrases
}

function times(): Phrases<'planned' | 'referenced'> {
  const phrases = new Phrases<'planned' | 'referenced'>()
  for (const pattern of lists.planned) phrases.add(pattern, 'planned')
  for (const pattern of lists.past) phrases.add(pattern, 'referenced')
  return phrases
}

/** The words of contact in English, as tries. */
export const contactWords = {
  verbs: verbForms(),
  lights: lightForms(),
  nouns: nounForms(),
  channels: channelWords(),
  times: times(),
} as const

export const generalWords: ReadonlySet<string> = new Set(lists.general)

/** Officials without a name. */
export const officials: ReadonlySet<string> = new Set(lists.officials)

const HOME = new Set(['american', 'americans', 'community', 'faith', 'business', 'labor', 'women', 'youth'])
const regions: ReadonlySet<string> = new Set(lists.regions)

/** "European leaders", "the foreign ministers of the G7": officials of several countries in one word. */
export const isForeignGroup = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      regions.has(word) &&
      (officials.has(words[i + 1] ?? '') ||
        (officials.has(words[i + 2] ?? '') && !HOME.has(words[i + 1] ?? '')) ||
        (word === 'allies' && words[i + 1] === 'and')),
  ) ||
  words.some(
    (word, i) =>
      officials.has(word) && ['of', 'from'].includes(words[i + 1] ?? '') && words.slice(i + 2, i + 5).some((one) => regions.has(one)),
  )
