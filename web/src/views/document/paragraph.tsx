import { memo, type ReactNode } from 'react'
import { Plain } from '../../parts/plain.tsx'
import { visible } from '../../parts/visible.ts'
import { document as words } from '../../strings/document.ts'
import type { Fact } from './facts.ts'
import { LOOKS, lineOf, MOST_LINES } from './looks.ts'
import type { Segment, Paragraph as Stretches } from './segments.ts'

/** What a paragraph needs to know of the facts on it. */
export type Lit = Readonly<{ facts: readonly Fact[]; labels: readonly string[] }>

type Props = Readonly<{
  text: string
  language: string | undefined
  paragraph: Stretches
  lit: Lit
  /** The fact that takes the tab key, and the one that is open, where they are in this paragraph. */
  active: number | null
  open: number | null
}>

/** Where a fact begins: its letter, which takes focus. */
function Letter({ fact, lit, isActive, isOpen }: Readonly<{ fact: number; lit: Lit; isActive: boolean; isOpen: boolean }>) {
  const { kind } = lit.facts[fact] as Fact
  const { letter, ink } = LOOKS[kind]
  return (
    <button
      type="button"
      data-fact={fact}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${words.one[kind]}: ${lit.labels[fact]}`}
      aria-pressed={isOpen}
      className={`mx-px rounded-sm px-[0.15em] align-super font-mono text-[0.68rem] leading-none font-bold no-underline select-none hover:bg-sunken ${ink} ${isOpen ? 'bg-mark' : ''}`}
    >
      {letter}
    </button>
  )
}

const isHidden = (text: string) => visible(text).some(({ mark }) => mark !== null)

/** Words with the lines of all facts on them, each line a span of its own, so that they stand below each other. */
function Lined({ text, segment: { on, isAsked }, lit, open }: Readonly<{ text: string; segment: Segment; lit: Lit; open: number | null }>) {
  const words = isHidden(text) ? <Plain text={text} /> : text
  const isOpen = open !== null && on.some(({ fact }) => fact === open)
  if (on.length === 0 && !isAsked) return words
  const lined = on.slice(0, MOST_LINES).reduceRight<ReactNode>(
    (inner, { fact, part }, depth) => (
      <span key={fact} className={lineOf((lit.facts[fact] as Fact).kind, part, depth)}>
        {inner}
      </span>
    ),
    words,
  )
  const shade = isOpen ? 'bg-mark' : ''
  if (isAsked)
    return (
      <mark
        data-facts={on.map(({ fact }) => fact).join(' ')}
        data-asked
        className="bg-mark text-ink outline-1 outline-focus outline-dashed"
      >
        {lined}
      </mark>
    )
  return (
    <span data-facts={on.map(({ fact }) => fact).join(' ')} className={`cursor-pointer ${shade}`}>
      {lined}
    </span>
  )
}

const ROLES = {
  paragraph: '',
  caption: 'border-l-2 border-line pl-3 text-[0.9375rem] text-soft italic',
  subheading: 'font-semibold',
  'list-item': 'ml-5 list-item list-disc',
  quotation: 'border-l-4 border-line pl-4',
} as const

/** A paragraph of the text with the facts on it. Made anew only when something in it changes. */
export const Paragraph = memo(function Paragraph({ text, language, paragraph, lit, active, open }: Props) {
  const { block, segments, start } = paragraph
  const known = block.language ?? language
  return (
    <p
      dir="auto"
      lang={known && known !== 'und' ? known : undefined}
      data-start={start}
      className={`[contain-intrinsic-size:auto_7rem] [content-visibility:auto] print:[content-visibility:visible] ${ROLES[block.role]}`}
    >
      {block.role === 'caption' && <span className="mr-2 font-sans text-xs text-faint not-italic select-none">{words.caption}</span>}
      {segments.map((segment) => (
        <span key={segment.start} className="contents">
          {segment.begins.map((fact) => (
            <Letter key={fact} fact={fact} lit={lit} isActive={fact === active} isOpen={fact === open} />
          ))}
          <Lined text={text.slice(segment.start, segment.end)} segment={segment} lit={lit} open={open} />
        </span>
      ))}
    </p>
  )
})
