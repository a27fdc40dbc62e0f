import type { Block } from '../model/document.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Channel, EngagementKind, EngagementStatus } from '../model/engagement.ts'
import type { Span } from '../model/span.ts'
import type { Act, CommitmentAct } from '../model/statement.ts'
import type { Tokens } from '../text/tokens.ts'

/** A sentence: its place in the text and its tokens `from`…`to`. */
export type Sentence = Span & Readonly<{ from: number; to: number; block: number }>

/** A stretch in quotation marks, the marks included, as tokens. */
export type Quoted = Readonly<{ from: number; to: number }>

/** A text cut into tokens and sentences: what annotators look at. */
export type Page = Readonly<{
  text: string
  tokens: Tokens
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  quoted: readonly Quoted[]
  /** For each token, 1 when it stands within quotation marks. */
  inQuotes: Uint8Array
}>

/** Tokens that name a party, in one of the ways a party is named. */
export type PartyMark = Readonly<{ from: number; to: number; party: string; form: 'name' | 'adjective' | 'demonym' | 'metonym' }>

/** Tokens that name a person of the registers in full. */
export type PersonMark = Readonly<{ from: number; to: number; persons: readonly string[] }>

/** What the registers say stands where; given to a pack, which knows no registers. */
export type Marks = Readonly<{
  parties: readonly PartyMark[]
  people: readonly PersonMark[]
  /** Tokens by which a registered person is named again ("塔斯"), in languages where capitals do not show a name. */
  shorts?: readonly PersonMark[]
}>

/** A person named in the text: the words of the name, of the office before or after it, and the party those words tell. */
export type NameMark = Readonly<{
  /** Tokens of the bare name. */
  from: number
  to: number
  /** The whole mention: title, name and what belongs to it. */
  whole: Readonly<{ from: number; to: number }>
  /** The words of the office, as tokens. */
  office: Readonly<{ from: number; to: number }> | null
  /** Honorific or title head, folded: president, mr, secretary. */
  title: string | null
  party: string | null
  persons: readonly string[]
  /** The name's dictionary form, where it is declined in the text. */
  base?: string | null
}>

/** A date or weekday in the text. `edtf` holds what is printed: `--02-28` where no year is. */
export type DateMark = Readonly<{
  span: Span
  sentence: number
  year: number | null
  month: number | null
  day: number | null
  /** The last day, for several days. */
  endMonth: number | null
  endDay: number | null
  weekday: string | null
  /** today, yesterday, this week…: days from the day of writing; null when absolute. `month` may be a season (21 spring … 24 winter). */
  relative:
    | 'today'
    | 'yesterday'
    | 'tomorrow'
    | 'last-week'
    | 'this-week'
    | 'next-week'
    | 'this-month'
    | 'last-month'
    | 'next-month'
    | 'last-year'
    | 'this-year'
    | 'next-year'
    | null
  /** "last November", "this coming spring": which side of the day of writing it lies. */
  toward: 'past' | 'future' | null
  edtf: Edtf | null
}>

/** Who is said, by a verb or a preposition, to have conveyed what. */
export type Attribution = Readonly<{
  sentence: number
  /** Null when the cue has no subject of its own: the subject of the one before goes on. */
  source: Span | null
  /** Null: no cue in this sentence (free indirect speech, or a further quotation). */
  cue: Span | null
  /** The verb of the cue, in its dictionary form. */
  verb: string | null
  content: readonly Span[]
  /** More that a reader may include: the leading "that", the noun phrase before the content. */
  lead: Span | null
  /** What the words of the cue make of it, whatever the content. */
  act: Act | null
  commit: CommitmentAct | null
  /** What follows the verb: a clause, a noun phrase, to do. */
  frame: 'clause' | 'quote' | 'np' | 'to' | 'object' | 'noun' | 'doing' | null
  /** The cue tells a party's stance ("hopes", "values"): in a speaker's paragraph the speaker may be going on. */
  stance?: boolean
  form: 'leading' | 'trailing' | 'participle' | 'coordinate' | 'document' | 'free'
  /** It has no subject and means those who talk: «отмечена важность», "it was agreed". */
  isJoint?: boolean
}>

/** A topic said to have been talked about, and who talked. */
export type DiscussionMark = Readonly<{
  sentence: number
  source: Span | null
  cue: Span
  content: Span
  /** No topic is named: "issues of common concern". */
  general: boolean
}>

/** Words that report a contact: "met with", "held a phone call with", "will visit". */
export type ContactMark = Readonly<{
  sentence: number
  cue: Span
  kind: EngagementKind
  /** How it took place; `told` says that words beside the verb tell so, not the verb alone. */
  channel: Channel | null
  told: boolean
  /** A round of what is told before: "agreed to hold the seventh round". */
  round: boolean
  /** It stands in somebody's words that go on from the sentence before, and so does not make its sentence one about the contact. */
  spoken?: boolean
  /** A noun tells the kind ("held a call"), not a verb that mostly means it ("spoke"). */
  cueIsNoun: boolean
  /** What the grammar of the sentence makes of it; who, where and when it was may make it something else. */
  status: EngagementStatus
  /** verb: somebody is said to have made the contact; noun: it is only named; aside: named as the occasion of something said. */
  form: 'verb' | 'noun' | 'aside'
  /** Where those who made the contact are named: spans of the sentence. */
  left: Span | null
  right: Span | null
  /** Each of those on the right had a contact of their own: "met separately with", "calls with". */
  separate: boolean
  /** What it was about, in a phrase of its own: "spoke with Tass about the strait". */
  about: Span | null
  /** What the words make of those on the left. */
  role: 'host' | 'guest' | 'co-chair' | null
  /** Where its date, place and mechanism stand. */
  scope: Span
}>

/**
 * Words that tell who asked for a contact: "at the request of the Orustian side", 应约. Those are named within `by`, or stand before or
 * after the words, as `side` tells.
 */
export type InitiativeMark = Readonly<{ sentence: number; span: Span; by: Span | null; side: 'before' | 'after' | null }>

/** "the 60th anniversary of the founding of Orust", as tokens. */
export type AnniversaryMark = Readonly<{ from: number; to: number; ordinal: number | null }>

/** Who leads a delegation or takes part: "the Orustian side was led by Oru Tass", "participants in the call included Oru Tass". */
export type DelegationMark = Readonly<{ sentence: number; side: Span; head: Span }>

/** An account of an engagement, news that is none, or a text that is itself the words of both sides. */
export type Genre = 'account' | 'news' | 'document'

/** What one language brings. Mostly data; these are the functions in which languages truly differ. */
export type LanguagePack = Readonly<{
  id: 'en' | 'zh' | 'ru'
  cut(text: string, blocks: readonly Block[], tokens: Tokens, inQuotes: Uint8Array): readonly Sentence[]
  findNames(page: Page, marks: Marks): readonly NameMark[]
  /** The offices that stand beside mentions (tokens of the bare names): "Maren, also a member of the council", "the Chancellor, Oru Tass,". */
  findOfficesBeside(page: Page, marks: Marks, names: readonly Readonly<{ from: number; to: number }>[]): readonly (readonly Span[])[]
  /** Whether a folded word names a month or a day of the week. */
  isTimeWord(word: string): boolean
  findDates(page: Page): readonly DateMark[]
  /** `genre` tells which words report: news takes in what people think and attack, a document what both sides affirm in its present tense. */
  findAttributions(page: Page, marks: Marks, names: readonly NameMark[], genre: Genre): readonly Attribution[]
  findDiscussions(page: Page): readonly DiscussionMark[]
  /** Whether folded words name officials of several countries at once: "European leaders", "the Quad leaders". */
  isForeignGroup(words: readonly string[]): boolean
  /** Whether what stands at an offset is said of the year of writing: "this year marks …", not "next year". */
  isOfThisYear(page: Page, at: number): boolean
  findDelegations(page: Page, names: readonly NameMark[]): readonly DelegationMark[]
  findAnniversaries(page: Page): readonly AnniversaryMark[]
  findContacts(page: Page, names: readonly NameMark[]): readonly ContactMark[]
  findInitiatives(page: Page): readonly InitiativeMark[]
  /** What kind of source a stretch is, read without its names. */
  describeSource(page: Page, source: Span): SourceKind
  /** Whether a place or country named at a token is where something is done: "in Velm", "在维尔姆". Without it the assembly looks for English prepositions. */
  leadsToPlace?(page: Page, at: number): boolean
  /** Whether a token says "in the capital", without its name: "在京". */
  isInCapital?(page: Page, at: number): boolean
  /** The round whose name begins at a token: "第三轮…战略对话". */
  roundBefore(page: Page, at: number): number | null
  /** Whether the person named before a token is not there, but somebody of theirs: "塔斯特别代表". */
  ownsWhatFollows?(page: Page, at: number): boolean
  /** Whether the adjective of a country that ends before a token stands for its officials: «орустские переговоры», not «орустский бизнес». Without it English nouns are looked for. */
  standsForOfficials?(page: Page, at: number): boolean
  /** A contact's mechanism is named in the words of the contact alone, not beside them. */
  mechanismInCue?: true
  /** Every paragraph names its speaker anew, unless this says that it goes on with a list. Without it speech goes on over paragraphs. */
  goesOnAt?(page: Page, sentence: Sentence): boolean
  /** Whether the subject that ends before token `at` did something there: "Tass recounted …", not "Tass is …". */
  isDeedAt?(page: Page, at: number): boolean
  /** Whether a sentence is no sentence, but says who reports from where: "新华社维尔姆2月16日电". */
  isOpening?(page: Page, sentence: Sentence): boolean
  /** The forms, folded, in which a word of a registered name may stand in a text. A language that does not decline names leaves it out. */
  formsOf?(word: string, isAdjective: boolean): readonly string[]
  /** The words by which a person of this name is named again: "Maren" for Ilva Maren. */
  shortNames(name: string, party: string | null): readonly string[]
  /** Whether a headline says that the text is the words of both sides: a joint statement. */
  isJointDocument(title: string): boolean
  /** Whether a sentence tells how the talk went, or what was done, and so is nobody's statement. */
  isNarrative(page: Page, sentence: Sentence): boolean
  /** What a stretch of somebody's words does. `ofSpeaker` tells whether a word of it names the speaker's own side. */
  findAct(page: Page, content: Span, ofSpeaker: (from: number, to: number) => boolean): ActMark
  /** Whether a stretch points back at what was spoken of before: "these channels", "this issue". */
  pointsBack(page: Page, span: Span): boolean
  /** Words that say by when: "by February 5", "at an appropriate time". */
  findDue(page: Page, content: Span): Span | null
}>

/** The act of a content, with the undertakings in it. */
export type ActMark = Readonly<{
  act: Act
  /** The content without the circumstances at its end. */
  core?: Span
  commitments: readonly Readonly<{ span: Span; act: CommitmentAct }>[]
}>

/** What the words of a source are: whose voice a language's grammar says this is. */
export type SourceKind =
  | Readonly<{ kind: 'pronoun'; number: 'one' | 'many'; gender: 'm' | 'f' | 'n' | null; first: boolean }>
  /** "the two sides", "both leaders". */
  | Readonly<{ kind: 'sides'; heads?: boolean /** The office they hold: "the presidents of Orust and Ilvania". */; title?: string }>
  /** "the President", "the foreign minister": an office without a name. `words` are folded. */
  | Readonly<{ kind: 'title'; words: string }>
  /** "the joint statement", "the readout". */
  | Readonly<{ kind: 'document'; joint: boolean }>
  /** "analysts", "reporters". */
  | Readonly<{ kind: 'observer'; noun: string }>
  /** "the Chinese side", "the Ukrainian delegation", "officials": speaks for a party. */
  | Readonly<{ kind: 'side' }>
  | Readonly<{ kind: 'other' }>
