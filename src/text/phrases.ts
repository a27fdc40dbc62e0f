import { checkBrackets, isHyphen, type Part, partsOf, partsOfName, type Step } from './pattern.ts'
import { Shape, type Tokens, type Vocabulary } from './tokens.ts'

/** What is still to come of a phrase after some of its parts. */
type Rest<T> = Readonly<{ part: Part; after: Rest<T> }> | Readonly<{ part: null; value: T }>

type Node<T> = {
  /** Phrases that have come so far and not been laid out: most nodes of a trie are never visited. */
  waiting: Rest<T>[] | null
  words: Map<string, Node<T>> | null
  /** A bit for the first sign of each of `words`: most words of a text are known by it not to go on. */
  firsts: number
  prefixes: [prefix: string, node: Node<T>][] | null
  gaps: [most: number, node: Node<T>][] | null
  slots: [slot: string, node: Node<T>][] | null
  found: T[] | null
}

/** One phrase found: tokens `from`…`to` (half-open) and what it stands for. */
export type Found<T> = { from: number; to: number; value: T }

/** Tells where a slot (`{party}`, `{n}`) that begins at a token ends, or -1. */
export type SlotEnd = (slot: string, token: number) => number

/** Signs of the text that stand between the words of a phrase without breaking it: hyphens and quotation marks. */
const isPassed = (word: string): boolean => isHyphen(word) || word === '"' || word === '“' || word === '”' || word === '«' || word === '»'
const isSign = ({ shape, word }: Tokens, i: number): boolean => shape[i] === Shape.mark && isPassed(word[i] as string)

const empty = <T>(): Node<T> => ({ waiting: null, words: null, firsts: 0, prefixes: null, gaps: null, slots: null, found: null })
const NOTHING: readonly never[] = []
const bitOf = (word: string): number => 1 << (word.charCodeAt(0) & 31)

/**
 * Many phrases matched at once over tokens: a trie of folded words, laid out as far as texts have needed it.
 * Measured in `bench/`: time grows with the text, not with the number of phrases.
 */
export class Phrases<T> {
  readonly #root: Node<T> = empty()
  /** What follows the root by a word, by the word's number in the vocabulary: nearly every token asks only this. */
  #beginnings: (readonly Node<T>[] | undefined)[] = []
  #vocabulary: Vocabulary | null = null
  /** Pairs of tokens, by their numbers, of those that share a place the latest; below zero where some phrase begins with the pair. */
  readonly #pairs = new Float64Array(PAIRS)

  /** Adds a pattern of the registers' pattern language. */
  add(pattern: string, value: T): void {
    checkBrackets(pattern)
    this.#put([{ kind: 'unread', pattern }], value)
  }

  /** Adds a name word for word: brackets and stars have no meaning in it. */
  addName(words: string, value: T): void {
    this.#put([{ kind: 'name', words }], value)
  }

  /** Adds a name each of whose words may stand in several forms. */
  addForms(words: readonly (readonly string[])[], value: T): void {
    this.#put(words.map(oneOf), value)
  }

  #put(parts: readonly Part[], value: T): void {
    this.#root.waiting ??= []
    this.#root.waiting.push(before(parts, { part: null, value }))
  }

  /** Every phrase that begins at token `from`, shortest first; hyphens in the text are passed over. */
  matchAt(tokens: Tokens, from: number, to: number, out: Found<T>[], slotEnd?: SlotEnd): void {
    if (from >= to) return
    if (tokens.vocabulary !== this.#vocabulary || this.#root.waiting) this.#begin(tokens.vocabulary)
    const nodes = this.#beginnings[tokens.id[from] as number] ?? this.#learn(tokens, from)
    if (nodes !== NOTHING && !this.#isBarren(nodes, tokens, from, to))
      for (const node of nodes) walk(node, tokens, from, from + 1, to, out, slotEnd)
    const { slots, gaps } = this.#root
    if (slots && slotEnd) takeSlots(slots, tokens, from, from, to, out, slotEnd)
    if (gaps) takeGaps(gaps, tokens, from, from, to, out, slotEnd)
  }

  /** Every phrase in tokens `from`…`to`. */
  find(tokens: Tokens, from = 0, to = tokens.count, slotEnd?: SlotEnd): Found<T>[] {
    const out: Found<T>[] = []
    for (let i = from; i < to; i++) this.matchAt(tokens, i, to, out, slotEnd)
    return out
  }

  #begin(vocabulary: Vocabulary): void {
    layOut(this.#root)
    this.#vocabulary = vocabulary
    this.#beginnings = []
    this.#pairs.fill(0)
  }

  /** Whether no phrase goes on from a token over the next one. Where every character is a token, most begin some phrase, but few pairs do. */
  #isBarren(nodes: readonly Node<T>[], tokens: Tokens, from: number, to: number): boolean {
    if (from + 1 >= to) return false
    const first = tokens.id[from] as number
    const second = tokens.id[from + 1] as number
    const pair = first * MOST_IDS + second + 1
    const place = (Math.imul(first, SPREAD) + second) & (PAIRS - 1)
    const known = this.#pairs[place]
    if (known === pair) return true
    if (known === -pair) return false
    const isBarren = !isSign(tokens, from + 1) && !nodes.some((node) => goesOn(node, tokens.word[from + 1] as string))
    this.#pairs[place] = isBarren ? pair : -pair
    return isBarren
  }

  #learn(tokens: Tokens, at: number): readonly Node<T>[] {
    const id = tokens.id[at] as number
    while (this.#beginnings.length <= id) this.#beginnings.push(undefined)
    return (this.#beginnings[id] = nextBy(this.#root, tokens.word[at] as string))
  }
}

/** How many pairs are kept, and how numbers are spread over their places. */
const PAIRS = 1 << 15
const SPREAD = 0x9e5
/** More than a vocabulary has words, however long a text. */
const MOST_IDS = 2 ** 26

/** Whether a phrase ends at a node, or may go on by a word. */
function goesOn<T>(node: Node<T>, word: string): boolean {
  if (node.waiting) layOut(node)
  return node.found !== null || node.gaps !== null || node.slots !== null || nextBy(node, word) !== NOTHING
}

function oneOf(forms: readonly string[]): Part {
  const [only] = forms
  return forms.length === 1
    ? { kind: 'word', word: only as string }
    : { kind: 'choice', among: forms.map((word) => [{ kind: 'word', word }]) }
}

/** Everything that follows a node by a word. */
function nextBy<T>({ words, prefixes }: Node<T>, word: string): readonly Node<T>[] {
  const exact = words?.get(word)
  const begun = prefixes?.filter(([prefix]) => word.startsWith(prefix)).map(([, node]) => node) ?? []
  if (exact) return [exact, ...begun]
  return begun.length > 0 ? begun : NOTHING
}

/** Parts put before what comes after them. */
const before = <T>(parts: readonly Part[], after: Rest<T>): Rest<T> =>
  parts.reduceRight<Rest<T>>((rest, part) => ({ part, after: rest }), after)

/** Lays out the next step of every phrase that waits at a node. */
function layOut<T>(node: Node<T>): void {
  const { waiting } = node
  node.waiting = null
  for (const rest of waiting ?? []) take(node, rest)
}

function take<T>(node: Node<T>, rest: Rest<T>): void {
  if (rest.part === null) {
    node.found ??= []
    if (!node.found.includes(rest.value)) node.found.push(rest.value)
  } else if (rest.part.kind === 'unread') {
    take(node, before(partsOf(rest.part.pattern), rest.after))
  } else if (rest.part.kind === 'name') {
    take(node, before(partsOfName(rest.part.words), rest.after))
  } else if (rest.part.kind === 'choice') {
    for (const parts of rest.part.among) take(node, before(parts, rest.after))
  } else {
    const next = child(node, rest.part)
    next.waiting ??= []
    next.waiting.push(rest.after)
  }
}

function child<T>(node: Node<T>, step: Step): Node<T> {
  if (step.kind === 'gap') return listed((node.gaps ??= []), step.most)
  if (step.kind === 'slot') return listed((node.slots ??= []), step.slot)
  if (step.kind === 'prefix') return listed((node.prefixes ??= []), step.prefix)
  node.words ??= new Map()
  node.firsts |= bitOf(step.word)
  let next = node.words.get(step.word)
  if (!next) node.words.set(step.word, (next = empty()))
  return next
}

function listed<K, T>(list: [K, Node<T>][], key: K): Node<T> {
  const known = list.find(([k]) => k === key)
  if (known) return known[1]
  const node = empty<T>()
  list.push([key, node])
  return node
}

function walk<T>(node: Node<T>, tokens: Tokens, from: number, at: number, to: number, out: Found<T>[], slotEnd?: SlotEnd): void {
  if (node.waiting) layOut(node)
  if (node.found) for (const value of node.found) out.push({ from, to: at, value })
  if (at >= to) return
  stepOn(node, tokens, from, isSign(tokens, at) ? at + 1 : at, to, out, slotEnd)
}

function stepOn<T>(node: Node<T>, tokens: Tokens, from: number, at: number, to: number, out: Found<T>[], slotEnd?: SlotEnd): void {
  if (node.waiting) layOut(node)
  if (at >= to) return
  const word = tokens.word[at] as string
  const next = (node.firsts & bitOf(word)) !== 0 ? node.words?.get(word) : undefined
  if (next) walk(next, tokens, from, at + 1, to, out, slotEnd)
  if (node.prefixes)
    for (const [prefix, after] of node.prefixes) if (word.startsWith(prefix)) walk(after, tokens, from, at + 1, to, out, slotEnd)
  if (node.slots && slotEnd) takeSlots(node.slots, tokens, from, at, to, out, slotEnd)
  if (node.gaps) takeGaps(node.gaps, tokens, from, at, to, out, slotEnd)
}

type Listed<K, T> = readonly [K, Node<T>][]

function takeSlots<T>(
  slots: Listed<string, T>,
  tokens: Tokens,
  from: number,
  at: number,
  to: number,
  out: Found<T>[],
  slotEnd: SlotEnd,
): void {
  for (const [slot, after] of slots) {
    const end = slotEnd(slot, at)
    if (end > at) walk(after, tokens, from, end, to, out, slotEnd)
  }
}

function takeGaps<T>(
  gaps: Listed<number, T>,
  tokens: Tokens,
  from: number,
  at: number,
  to: number,
  out: Found<T>[],
  slotEnd?: SlotEnd,
): void {
  for (const [most, after] of gaps) {
    if (after.waiting) layOut(after)
    const isPlain = !after.prefixes && !after.gaps && !(after.slots && slotEnd)
    const end = Math.min(at + most + 1, to)
    for (let i = at; i < end; i++)
      if (!isPlain || (after.firsts & bitOf(tokens.word[i] as string)) !== 0) stepOn(after, tokens, from, i, to, out, slotEnd)
  }
}
