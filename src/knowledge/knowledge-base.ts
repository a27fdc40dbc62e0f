import type { Edtf } from '../model/edtf.ts'
import type { Office, Party, Person, PlaceEntry, Publisher, Registers, Tenure } from './registers.ts'

export type Holding = Readonly<{ office: Office; tenure: Tenure; person: Person }>

/** The registers, looked up by id, by name and by day. Made once from `Registers`; pure. */
export type KnowledgeBase = Readonly<{
  registers: Registers
  findParty(id: string): Party | null
  findPerson(id: string): Person | null
  findOffice(id: string): Office | null
  findPlace(id: string): PlaceEntry | null
  findPublisher(id: string): Publisher | null
  /** The publisher whose `hosts` hold this host or a parent domain of it. */
  findPublisherByHost(host: string): Publisher | null
  /** What a person held on a day (EDTF of any precision: what may have been held within it); with `on` null, all of it. */
  officesOf(person: string, on: Edtf | null): readonly Holding[]
  /** Who held an office on a day. */
  holdersOf(office: string, on: Edtf | null): readonly Holding[]
  /** Offices that a wording names (any language, any alias, case and leading "the" aside), optionally of one party. */
  officesNamed(wording: string, party?: string): readonly Office[]
}>
