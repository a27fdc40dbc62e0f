import { expand, type Step, stepsOf } from '../text/pattern.ts'
import type { Finding } from './finding.ts'
import type { Names, RegisterName, Registers, Tongue } from './registers.ts'

type Patterned = Readonly<{ register: RegisterName; id: string; key: string; patterns: Names; slots: readonly string[] }>

const SLOTS = ['party', 'n']
const MOST_EXPANSIONS = 64
// `law(s|)` and `(re|)arm`: a choice that begins or ends in the middle of a word.
const INSIDE_WORD = /[\p{L}\p{N}]\((?:[^()]*\|)?[\p{L}\p{N}]|[\p{L}\p{N}](?:\|[^()]*)?\)[\p{L}\p{N}]/u

/** Patterns that cannot be read, match anything, or stand twice; topics and formulas that have none in English. */
export function checkPatterns(registers: Registers): Finding[] {
  return [...patternedOf(registers).flatMap(faultyPatterns), ...withoutEnglish(registers)]
}

function patternedOf({ topics, formulas, forums, mechanisms, instruments, occasions, shades }: Registers): Patterned[] {
  const named = { forums, mechanisms, instruments, occasions, shades }
  return [
    ...topics.flatMap(({ id, terms, weak = {}, not = {} }) =>
      Object.entries({ terms, weak, not }).map(([key, patterns]) => ({ register: 'topics' as const, id, key, patterns, slots: SLOTS })),
    ),
    ...formulas.map(({ id, variants, slots = {} }) => ({
      register: 'formulas' as const,
      id,
      key: 'variants',
      patterns: variants,
      slots: [...SLOTS, ...Object.keys(slots)],
    })),
    ...Object.entries(named).flatMap(([register, entries]) =>
      entries.map(({ id, names }) => ({ register: register as RegisterName, id, key: 'names', patterns: names, slots: SLOTS })),
    ),
  ]
}

function faultyPatterns({ register, id, key, patterns, slots }: Patterned): Finding[] {
  return Object.entries(patterns).flatMap(([tongue, list]) => {
    const place = `${key}.${tongue} of \`${id}\``
    const repeated = list.filter((pattern, i) => list.indexOf(pattern) !== i)
    return [
      ...repeated.map(
        (pattern): Finding => ({
          level: 'warning',
          code: 'repeated-word',
          register,
          id,
          message: `Unexpected ${place}: \`${pattern}\` twice, expected once`,
        }),
      ),
      ...list.flatMap((pattern) => {
        const fault = findFault(pattern, tongue as Tongue, slots)
        return fault
          ? [{ level: fault.level, code: 'bad-pattern', register, id, message: `Unexpected ${place}: ${fault.message}` } as const]
          : []
      }),
    ]
  })
}

function findFault(pattern: string, tongue: Tongue, slots: readonly string[]): Pick<Finding, 'level' | 'message'> | null {
  let all: string[]
  try {
    all = expand(pattern)
  } catch (error) {
    return { level: 'error', message: (error as Error).message }
  }
  if (tongue !== 'zh' && INSIDE_WORD.test(pattern)) {
    return { level: 'warning', message: `pattern \`${pattern}\`, expected whole words as alternatives` }
  }
  const steps = all.map(stepsOf)
  const slot = steps.flat().find((step) => step.kind === 'slot' && !slots.includes(step.slot))
  if (slot?.kind === 'slot')
    return { level: 'error', message: `slot \`{${slot.slot}}\` in \`${pattern}\`, expected one of any, ${slots.join(', ')}` }
  if (steps.some((list) => !list.some(isTelling))) {
    return { level: 'error', message: `pattern \`${pattern}\`, expected at least one word or party whichever alternatives are taken` }
  }
  if (all.length > MOST_EXPANSIONS)
    return { level: 'warning', message: `pattern \`${pattern}\`, expected at most ${MOST_EXPANSIONS} expansions, not ${all.length}` }
  return null
}

/** Gaps and numbers alone would match any text. */
const isTelling = (step: Step) => step.kind === 'word' || step.kind === 'prefix' || (step.kind === 'slot' && step.slot !== 'n')

function withoutEnglish({ topics, formulas }: Registers): Finding[] {
  const findings = (register: RegisterName, key: string, entries: readonly { id: string; patterns: Names; others?: readonly string[] }[]) =>
    entries
      .filter(({ patterns, others = [] }) => !patterns.en?.length && others.length === 0)
      .map(
        ({ id }): Finding => ({
          level: 'warning',
          code: 'no-english',
          register,
          id,
          message: `Unexpected ${key} of \`${id}\` without English, expected \`en\``,
        }),
      )
  return [
    ...findings(
      'topics',
      'terms',
      topics.map(({ id, terms, parties, region }) => ({ id, patterns: terms, others: [...(parties ?? []), ...(region ?? [])] })),
    ),
    ...findings(
      'formulas',
      'variants',
      formulas.map(({ id, variants }) => ({ id, patterns: variants })),
    ),
  ]
}
