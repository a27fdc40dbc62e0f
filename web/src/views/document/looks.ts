import type { FactKind, Part } from './facts.ts'

/** Each kind has a letter, a line and a colour of its own. */
type Look = Readonly<{ letter: string; ink: string; line: string }>

export const LOOKS: Readonly<Record<FactKind, Look>> = {
  engagement: { letter: 'E', ink: 'text-kind-1', line: 'underline decoration-double decoration-kind-1' },
  statement: { letter: 'S', ink: 'text-kind-6', line: 'underline decoration-solid decoration-1 decoration-kind-6/70' },
  commitment: { letter: 'C', ink: 'text-kind-3', line: 'underline decoration-solid decoration-[3px] decoration-kind-3' },
  person: { letter: 'P', ink: 'text-kind-2', line: 'underline decoration-dotted decoration-2 decoration-kind-2' },
  topic: { letter: 'T', ink: 'text-kind-5', line: 'underline decoration-dashed decoration-2 decoration-kind-5' },
  formula: { letter: 'F', ink: 'text-kind-4', line: 'underline decoration-wavy decoration-1 decoration-kind-4' },
  occasion: { letter: 'O', ink: 'text-kind-8', line: 'underline decoration-dotted decoration-[3px] decoration-kind-8' },
  forum: { letter: 'G', ink: 'text-kind-7', line: 'underline decoration-double decoration-kind-7' },
  instrument: { letter: 'I', ink: 'text-kind-7', line: 'underline decoration-dashed decoration-2 decoration-kind-7' },
  unread: { letter: 'U', ink: 'text-bad', line: 'underline decoration-wavy decoration-2 decoration-bad' },
}

/** Who speaks and by which verb is set apart from what is said. */
const PART_LINES: Readonly<Partial<Record<Part, string>>> = {
  source: 'underline decoration-dotted decoration-2 decoration-kind-6',
  cue: 'underline decoration-dashed decoration-1 decoration-kind-6',
}

// Lines of facts that overlap stand below each other.
const DEPTHS = ['underline-offset-[0.18em]', 'underline-offset-[0.36em]', 'underline-offset-[0.54em]', 'underline-offset-[0.72em]']

export const MOST_LINES = DEPTHS.length

export const lineOf = (kind: FactKind, part: Part, depth: number): string =>
  `${(kind === 'statement' && PART_LINES[part]) || LOOKS[kind].line} ${DEPTHS[Math.min(depth, MOST_LINES - 1)]}`
