import { expand, isHyphen, type Step, stepsOf } from './pattern.ts'
import type { Tokens } from './tokens.ts'

type Node<T> = {
  words: Map<string, Node<T>> | null
  prefixes: Map<string, [prefix: string, node: Node<T>][]> | null
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

const PREFIX_KEY = 3
const empty = <T>(): Node<T> => ({ words: null, prefixes: null, gaps: null, slots: null, found: null })

/**
 * Many phrases matched at once over tokens: a trie of folded words. Measured in `bench/`: time grows with the text,
 * not with the number of phrases.
 */
export class Phrases<T> {
  readonly #root: Node<T> = empty()
  size = 0

  /** Adds a pattern of the registers' pattern language. */
  add(pattern: string, value: T): void {
    for (const plain of expand(pattern)) this.#put(stepsOf(plain), value)
  }

  /** Adds a name word for word: brackets and stars have no meaning in it. */
  addName(words: Tokens, value: T): void {
    this.#put(
      words.word.filter((word) => !isHyphen(word)).map((word) => ({ kind: 'word', word })),
      value,
    )
  }

  #put(steps: readonly Step[], value: T): void {
    if (steps.length === 0) return
    let node = this.#root
    for (const step of steps) node = child(node, step)
    node.found ??= []
    if (!node.found.includes(value)) node.found.push(value)
    this.size++
  }

  /** Every phrase that begins at token `from`, shortest first; hyphens in the text are passed over. */
  matchAt(tokens: Tokens, from: number, to: number, out: Found<T>[], slotEnd?: SlotEnd): void {
    walk(this.#root, tokens, from, from, to, out, slotEnd)
  }

  /** Every phrase in tokens `from`…`to`. */
  find(tokens: Tokens, from = 0, to = tokens.count, slotEnd?: SlotEnd): Found<T>[] {
    const out: Found<T>[] = []
    for (let i = from; i < to; i++) walk(this.#root, tokens, i, i, to, out, slotEnd)
    return out
  }
}

function child<T>(node: Node<T>, step: Step): Node<T> {
  if (step.kind === 'word') {
    node.words ??= new Map()
    let next = node.words.get(step.word)
    if (!next) node.words.set(step.word, (next = empty()))
    return next
  }
  if (step.kind === 'prefix') {
    node.prefixes ??= new Map()
    const key = step.prefix.slice(0, PREFIX_KEY)
    const list = node.prefixes.get(key) ?? []
    node.prefixes.set(key, list)
    return listed(list, step.prefix)
  }
  if (step.kind === 'gap') return listed((node.gaps ??= []), step.most)
  return listed((node.slots ??= []), step.slot)
}

function listed<K, T>(list: [K, Node<T>][], key: K): Node<T> {
  const known = list.find(([k]) => k === key)
  if (known) return known[1]
  const node = empty<T>()
  list.push([key, node])
  return node
}

function walk<T>(node: Node<T>, tokens: Tokens, from: number, at: number, to: number, out: Found<T>[], slotEnd?: SlotEnd): void {
  if (node.found && at > from) for (const value of node.found) out.push({ from, to: at, value })
  if (at >= to) return
  const word = tokens.word[at] as string
  if (at > from && isPassed(word)) {
    stepOn(node, tokens, from, at + 1, to, out, slotEnd)
    return
  }
  stepOn(node, tokens, from, at, to, out, slotEnd)
}

function stepOn<T>(node: Node<T>, tokens: Tokens, from: number, at: number, to: number, out: Found<T>[], slotEnd?: SlotEnd): void {
  if (at >= to) return
  const word = tokens.word[at] as string
  const next = node.words?.get(word)
  if (next) walk(next, tokens, from, at + 1, to, out, slotEnd)
  if (node.prefixes) {
    for (let length = Math.min(PREFIX_KEY, word.length); length > 0; length--) {
      const list = node.prefixes.get(word.slice(0, length))
      if (list) for (const [prefix, after] of list) if (word.startsWith(prefix)) walk(after, tokens, from, at + 1, to, out, slotEnd)
    }
  }
  if (node.slots && slotEnd) {
    for (const [slot, after] of node.slots) {
      const end = slotEnd(slot, at)
      if (end > at) walk(after, tokens, from, end, to, out, slotEnd)
    }
  }
  if (node.gaps) {
    for (const [most, after] of node.gaps)
      for (let skipped = 0; skipped <= most && at + skipped < to; skipped++) stepOn(after, tokens, from, at + skipped, to, out, slotEnd)
  }
}
