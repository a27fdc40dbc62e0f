import { describe, expect, it } from 'vitest'
import { prepareMarks } from '../src/annotators/marks.ts'
import { knowledgeBase } from '../src/knowledge/base.ts'
import type { Tongue } from '../src/knowledge/registers.ts'
import { packs } from '../src/languages/index.ts'
import { pageOf } from '../src/languages/page.ts'
import { expand } from '../src/text/pattern.ts'
import { expectationsIn, readExpected, SAMPLE, sampleRegisters } from './expected.ts'

const FEWEST_FAMILIES = 30

/** A sentence with a place for a phrase, an ending for words that are left open, and a word that says nothing, to stand in gaps. */
type Carrier = Readonly<{ before: string; after: string; ending: string; filler: string; between: string }>

const CARRIERS: Readonly<Record<Tongue, Carrier>> = {
  en: { before: 'On the pier they read aloud: ', after: ', and went home.', ending: 's', filler: 'quite', between: ' ' },
  zh: { before: '码头上有人念道：', after: '，随后散去。', ending: '', filler: '亦', between: '' },
  ru: { before: 'На пристани прочли вслух: ', after: ', и все разошлись.', ending: 'ами', filler: 'весьма', between: ' ' },
}

const registers = sampleRegisters()
const knowledge = knowledgeBase(registers)

const partyIn = (tongue: Tongue): string => registers.parties.find(({ id }) => id === 'XA')?.names[tongue]?.[0] ?? ''

/** The words of a pattern without brackets, its gaps left empty or filled. A hyphen that stands alone in a pattern is a space. */
function phraseOf(pattern: string, tongue: Tongue, filled: boolean): string {
  const { ending, filler, between } = CARRIERS[tongue]
  const gap = (most: string): string => (filled ? Array(Number(most)).fill(filler).join(between) : '')
  return pattern
    .replace(/\{any:(\d+)\}/g, (_, most: string) => gap(most))
    .replaceAll('{party}', partyIn(tongue))
    .replaceAll('{n}', '5')
    .replaceAll('*', ending)
    .replace(/\s[-‐‑–]\s/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Every phrase that a formula's patterns stand for, gaps empty and gaps full. */
const phrasesOf = (patterns: readonly string[], tongue: Tongue): string[] => [
  ...new Set(patterns.flatMap((pattern) => expand(pattern).flatMap((one) => [phraseOf(one, tongue, false), phraseOf(one, tongue, true)]))),
]

/** Reads phrases, each in a paragraph of its own; gives those in which the formula is not found from end to end. */
function prepareSearch(tongue: Tongue): (formula: string, phrases: readonly string[]) => string[] {
  const pack = packs.find(({ id }) => id === tongue)
  if (!pack) throw new Error(`Unexpected language \`${tongue}\`, expected one with a pack`)
  const marksIn = prepareMarks(knowledge, tongue, pack.formsOf)
  const { before, after } = CARRIERS[tongue]
  return (formula, phrases) => {
    const starts: number[] = []
    let text = ''
    for (const phrase of phrases) {
      starts.push(text.length + before.length)
      text += `${before}${phrase}${after}\n\n`
    }
    const blocks = [...text.matchAll(/\S.*/g)].map(({ 0: { length }, index }) => ({
      span: { start: index, end: index + length },
      role: 'paragraph' as const,
    }))
    const page = pageOf(text, blocks, pack)
    const found = new Set(
      marksIn(page)
        .patterns.filter(({ value }) => value.register === 'formula' && value.id === formula)
        .map(({ from, to }) => `${page.tokens.start[from]}-${page.tokens.end[to - 1]}`),
    )
    return phrases.filter((phrase, i) => !found.has(`${starts[i]}-${(starts[i] as number) + phrase.length}`))
  }
}

describe.each(['en', 'zh', 'ru'] as const)('set phrases in %s', (tongue) => {
  const families = registers.formulas
    .map(({ id, variants }) => [id, phrasesOf(variants[tongue] ?? [], tongue)] as const)
    .filter(([, phrases]) => phrases.length > 0)
  const variants = families.reduce((sum, [, phrases]) => sum + phrases.length, 0)

  it(`${families.length} families are found in all of their ${variants} variants`, () => {
    const missedIn = prepareSearch(tongue)
    expect(families.length).toBeGreaterThanOrEqual(FEWEST_FAMILIES)
    expect(families.flatMap(([id, phrases]) => missedIn(id, phrases).map((phrase) => `${id}: ${phrase}`))).toEqual([])
  })
})

describe('the sample corpus', () => {
  const expected = expectationsIn(SAMPLE).map(readExpected)

  it.each(['zh', 'ru'] as const)('holds thirty families in %s', (tongue) => {
    const held = expected.filter(({ document }) => document.language === tongue).flatMap(({ formulas }) => formulas ?? [])
    expect(new Set(held).size).toBeGreaterThanOrEqual(FEWEST_FAMILIES)
  })
})
