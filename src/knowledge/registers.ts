import type { Edtf } from '../model/edtf.ts'

/** A language of the registers. */
export type Tongue = 'en' | 'zh' | 'ru'

/** Names or patterns by language; the first is the one shown. */
export type Names = Readonly<Partial<Record<Tongue, readonly string[]>>>

/** Where a fact comes from, and whether someone compared it with that source. */
export type Sourced = Readonly<{ source?: string; checked?: boolean }>

export type Party = Sourced &
  Readonly<{
    id: string
    kind: 'state' | 'body' | 'territory'
    names: Names
    adjectives?: Names
    demonyms?: Names
    /** Id of a place. */
    capital?: string
    metonyms?: Names
    memberOf?: readonly string[]
  }>

/** Degrees, WGS 84. */
export type Coordinates = readonly [latitude: number, longitude: number]

export type PlaceEntry = Sourced &
  Readonly<{
    id: string
    kind: 'city' | 'venue' | 'region' | 'country-part'
    country: string
    in?: string
    /** Left out where nobody knows, and by venues that lie in the city they are `in`. */
    at?: Coordinates
    names: Names
  }>

export type Publisher = Sourced &
  Readonly<{
    id: string
    kind: 'ministry' | 'leader-office' | 'agency' | 'newspaper' | 'broadcaster' | 'body' | 'portal'
    party?: string | null
    official?: boolean
    names: Names
    hosts?: readonly string[]
  }>

export type Person = Sourced & Readonly<{ id: string; party: string; names: Names; short?: Names; gender?: 'm' | 'f' }>

export type OfficeRank =
  | 'head-of-state'
  | 'head-of-government'
  | 'deputy-head'
  | 'top-diplomat'
  | 'foreign-minister'
  | 'defence-minister'
  | 'security-council-secretary'
  | 'national-security-adviser'
  | 'party-leadership'
  | 'minister'
  | 'deputy-minister'
  | 'ambassador'
  | 'parliament'
  | 'body-head'
  | 'other'

export type OfficeNames = Names & Readonly<{ from?: Edtf; to?: Edtf }>

export type Tenure = Sourced & Readonly<{ person: string; from?: Edtf; to?: Edtf; acting?: boolean }>

export type Office = Sourced &
  Readonly<{
    id: string
    party: string
    rank: OfficeRank
    seats?: number | 'many'
    names: readonly OfficeNames[]
    aliases?: Names
    tenures: readonly Tenure[]
  }>

export type Membership = Readonly<{ party: string; from?: Edtf; to?: Edtf }>
export type Chair = Readonly<{ party: string; year: number }>

export type Forum = Sourced &
  Readonly<{
    id: string
    party?: string
    names: Names
    members?: readonly Membership[]
    chairs?: readonly Chair[]
    topics?: readonly string[]
  }>

export type Mechanism = Sourced &
  Readonly<{
    id: string
    parties: readonly string[]
    forum?: string
    kind: 'dialogue' | 'consultation' | 'meeting' | 'summit'
    names: Names
    level?: string
    since?: Edtf
    topics?: readonly string[]
  }>

export type Instrument = Sourced &
  Readonly<{
    id: string
    kind: string
    parties: readonly string[]
    names: Names
    signed?: Edtf
    topics?: readonly string[]
  }>

export type Occasion = Sourced &
  Readonly<{
    id: string
    kind: 'anniversary' | 'themed-year' | 'holiday'
    base?: number
    parties?: readonly string[]
    names: Names
    topics?: readonly string[]
  }>

export type Topic = Sourced &
  Readonly<{
    id: string
    names: Names
    /** Patterns that count wherever they stand. */
    terms: Names
    /** Patterns that count only where no topic's `terms` do. */
    weak?: Names
    /** Patterns in which a term does not count. */
    not?: Names
    /** Parties whose bare name counts as a term, unless they take part in the engagement. */
    parties?: readonly string[]
    /** Parties whose bare name counts as a weak term, unless they take part in the engagement. */
    region?: readonly string[]
    /** Two parties between whom the topic goes with their bilateral relations. */
    pair?: readonly string[]
  }>

export type Formula = Sourced &
  Readonly<{
    id: string
    gloss: string
    holders?: readonly string[]
    variants: Names
    slots?: Readonly<Record<string, string>>
    topics?: readonly string[]
    /** The file it stands in, without `.yaml`. */
    family?: string
  }>

/** Words that make no statement of their own: how a contact went, or that something is no more than hoped. */
export type Shade = Sourced & Readonly<{ id: string; kind: 'atmosphere' | 'hope'; names: Names }>

/** A data set that a register file names under `sources`. */
export type DataSource = Readonly<{
  id: string
  name: string
  version?: string
  licence?: string
  url?: string
  note?: string
  file: string
}>

/** Every register, as the YAML files (and a user's own laid over them) have it. Plain data: this is what the build compiles to one file. */
export type Registers = Readonly<{
  /** Digest of the files: a reading names it. */
  version: string
  /** The data sets that the files rest on. */
  sources?: readonly DataSource[]
  parties: readonly Party[]
  places: readonly PlaceEntry[]
  publishers: readonly Publisher[]
  people: readonly Person[]
  offices: readonly Office[]
  forums: readonly Forum[]
  mechanisms: readonly Mechanism[]
  instruments: readonly Instrument[]
  occasions: readonly Occasion[]
  topics: readonly Topic[]
  formulas: readonly Formula[]
  shades: readonly Shade[]
}>

export type RegisterName = Exclude<keyof Registers, 'version' | 'sources'>
