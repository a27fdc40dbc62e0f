import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { toEngagement, toFormula, toOffice, toPerson } from '../../address/links.ts'
import type { DocumentFound, Engagement, Participation, RegisterNames, Statement } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Kind } from '../../parts/kind.tsx'
import { Party } from '../../parts/party.tsx'
import { phraseName } from '../../parts/phrase-name.ts'
import { Plain } from '../../parts/plain.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { document as words } from '../../strings/document.ts'
import { kinds } from '../../strings/kinds.ts'
import type { Fact } from './facts.ts'

/** A field of a fact. `id`s of the registers are shown by their names, and the id where no name is known. */
export type Field = Readonly<{ label: string; value: ReactNode }>

const { fields: labels } = words

type Context = Pick<DocumentFound, 'names' | 'joined'>

const field = (label: string, value: ReactNode): Field[] =>
  value === null || value === undefined || value === '' ? [] : [{ label, value }]

const listed = (values: readonly ReactNode[]): ReactNode =>
  values.length === 0 ? null : (
    <span className="flex flex-wrap gap-x-2 gap-y-0.5">
      {values.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of one fact never changes.
        <span key={at}>
          {value}
          {at < values.length - 1 && ','}
        </span>
      ))}
    </span>
  )

const party = (id: string | null, { parties }: RegisterNames): ReactNode => (id ? <Party id={id} name={parties[id] ?? null} /> : null)

/** `PARTY+PARTY`, `both` or a party. */
export const sideOf = (id: string | null, names: RegisterNames): ReactNode => (id === 'both' ? words.both : party(id, names))

export const personOf = ({ person, name }: Pick<Participation, 'person' | 'name'>): ReactNode =>
  person ? (
    <Link {...toPerson(person)}>
      <Plain text={name} />
    </Link>
  ) : (
    <Plain text={name} />
  )

const toJoined = (id: string | null, { joined }: Context): ReactNode => {
  const whole = id === null ? undefined : joined[id]
  return whole ? <Link {...toEngagement(whole)}>{whole}</Link> : null
}

const topicsOf = (ids: readonly string[], { names }: Context): ReactNode => listed(ids.map((id) => names.topics[id] ?? id))

const formulasOf = (ids: readonly string[], { names }: Context): ReactNode =>
  listed(
    ids.map((id) => (
      <Link key={id} {...toFormula(id)} title={names.formulas[id]}>
        {phraseName(id)}
      </Link>
    )),
  )

const speakersOf = ({ speakers, joint }: Statement, { names }: Context): ReactNode => {
  if (speakers.length === 0) return joint ? words.jointly : words.noSpeaker
  const who = speakers.map((one) => (
    <span key={`${one.person}${one.name}`} className="inline-flex flex-wrap items-baseline gap-1.5">
      {personOf(one)} {party(one.party, names)}
    </span>
  ))
  return (
    <>
      {listed(who)}
      {joint && <span className="text-soft">{words.jointly}</span>}
    </>
  )
}

function engagementFields(value: Engagement, context: Context): Field[] {
  const { status, kind, channel, date, weekday, place, mechanism, initiator, participants, others, parties } = value
  const { names } = context
  const where = [place.venue, place.city, place.country && (names.parties[place.country] ?? place.country)].filter(Boolean).join(', ')
  return [
    ...field(labels.kind, <Kind kind={kind} channel={channel} />),
    ...field(labels.status, <State state={status} />),
    ...field(labels.date, <When date={date} />),
    ...field(labels.weekday, weekday),
    ...field(labels.place, where && <Plain text={where} />),
    ...field(labels.mechanism, mechanism && `${mechanism.name}${mechanism.round ? `, ${mechanism.round}` : ''}`),
    ...field(labels.initiator, initiator && personOf(initiator)),
    ...field(labels.who, listed([...participants, ...others].map(personOf))),
    ...field(labels.party, participants.length ? null : listed(parties.map((id) => party(id, names)))),
    ...field(labels.page, toJoined(value.id, context)),
  ]
}

function statementFields(value: Statement, context: Context): Field[] {
  const { engagement, official, mode, attributedBy, act, addressee, topics, formulas } = value
  return [
    ...field(labels.speaker, speakersOf(value, context)),
    ...field(labels.act, act),
    ...field(labels.topics, topicsOf(topics, context)),
    ...field(labels.formulas, formulasOf(formulas, context)),
    ...field(labels.mode, words.modes[mode] ?? mode),
    ...field(labels.attributed, words.attributedBy[attributedBy] ?? attributedBy),
    ...field(labels.addressee, sideOf(addressee, context.names)),
    ...field(labels.official, official ? null : words.notOfficial),
    ...field(labels.engagement, toJoined(engagement, context)),
  ]
}

/** What is told of a fact, the most telling first. */
export function fieldsOf(fact: Fact, context: Context): Field[] {
  const { names } = context
  switch (fact.kind) {
    case 'engagement':
      return engagementFields(fact.value, context)
    case 'statement':
      return statementFields(fact.value, context)
    case 'person': {
      const { who, isPrincipal } = fact.value
      const held = who.officeHeld.map((id) => (
        <Link key={id} {...toOffice(id)}>
          {names.offices[id] ?? id}
        </Link>
      ))
      return [
        ...field(labels.who, personOf(who)),
        ...field(labels.party, party(who.party, names)),
        ...field(labels.worded, who.officeAsWorded && <Plain text={who.officeAsWorded} />),
        ...field(labels.held, listed(held) ?? words.inNoRegister),
        ...field(labels.role, `${who.role}, ${isPrincipal ? words.principal : words.attendee}`),
        ...field(labels.written, who.asWritten !== who.name && <Plain text={who.asWritten} />),
      ]
    }
    case 'commitment': {
      const { by, act, due, topics, statement, engagement } = fact.value
      return [
        ...field(labels.by, listed(by.map((id) => sideOf(id, names)))),
        ...field(labels.act, act),
        ...field(labels.due, due && <>{due.edtf ? <When date={due.edtf} /> : words.noTime}</>),
        ...field(labels.topics, topicsOf(topics, context)),
        ...field(labels.statement, statement),
        ...field(labels.engagement, toJoined(engagement, context)),
      ]
    }
    case 'topic':
      return [
        ...field(labels.topic, names.topics[fact.value.topic] ?? fact.value.topic),
        ...field(labels.engagement, toJoined(fact.value.engagement, context)),
      ]
    case 'formula':
      return [
        ...field(labels.formula, formulasOf([fact.value.formula], context)),
        ...field(labels.gloss, names.formulas[fact.value.formula]),
        ...field(labels.statement, fact.value.statement),
      ]
    case 'occasion': {
      const { occasion, ordinal, baseYear, year } = fact.value
      return [
        ...field(labels.occasion, occasion ? (names.occasions[occasion] ?? occasion) : words.inNoRegister),
        ...field(labels.ordinal, ordinal),
        ...field(labels.base, baseYear),
        ...field(labels.year, year),
      ]
    }
    case 'forum':
      return field(labels.forum, names.forums[fact.value.forum] ?? fact.value.forum)
    case 'instrument':
      return field(labels.instrument, names.instruments[fact.value.instrument] ?? fact.value.instrument)
    case 'unread':
      return field(labels.why, words.unreadWhy)
  }
}

/** A fact in a few words, for a label. */
export function inShort(fact: Fact, { names }: Context): string {
  switch (fact.kind) {
    case 'engagement':
      return [kinds.names[fact.value.kind] ?? fact.value.kind, fact.value.date.edtf && edtfText(fact.value.date.edtf)]
        .filter(Boolean)
        .join(', ')
    case 'statement':
      return fact.value.speakers.map(({ name }) => name).join(', ') || (fact.value.joint ? words.jointly : words.noSpeaker)
    case 'person':
      return fact.value.who.name
    case 'commitment':
      return `${fact.value.by.join(', ')}: ${fact.value.act}`
    case 'topic':
      return names.topics[fact.value.topic] ?? fact.value.topic
    case 'formula':
      return fact.value.text
    case 'occasion':
      return fact.value.text
    case 'forum':
      return names.forums[fact.value.forum] ?? fact.value.forum
    case 'instrument':
      return names.instruments[fact.value.instrument] ?? fact.value.instrument
    case 'unread':
      return words.unreadWhy
  }
}

/** Whether a fact is stated in its words or worked out, and by which rule. */
export function certaintyOf(fact: Fact): Readonly<{ certainty: 'stated' | 'inferred'; rule: string | null }> {
  if (fact.kind === 'engagement') return { certainty: fact.value.date.certainty, rule: fact.value.date.rule }
  if (fact.kind === 'statement') {
    const { attributedBy } = fact.value
    if (attributedBy !== 'cue') return { certainty: 'inferred', rule: words.attributedBy[attributedBy] ?? attributedBy }
  }
  return { certainty: 'stated', rule: null }
}
