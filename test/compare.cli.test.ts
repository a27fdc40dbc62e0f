import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../src/model/comparison.ts'
import { buildProgram, chancery, freshFolder } from './command-line.ts'
import { ROOT, SAMPLE } from './expected.ts'

describe('chancery compare', () => {
  const data = freshFolder()
  const ask = (...args: string[]) => chancery(['--data', data, '--knowledge', join(SAMPLE, 'knowledge'), 'compare', ...args], { cwd: ROOT })
  const answers = (...args: string[]): Comparison[] => JSON.parse(ask(...args, '--json').stdout)

  beforeAll(() => {
    buildProgram()
    expect(chancery(['--data', data, '--knowledge', join(SAMPLE, 'knowledge'), 'ingest', SAMPLE], { cwd: ROOT }).status).toBe(0)
  })

  it('chooses the latest and its comparable predecessor, and says why', () => {
    const [one] = answers('--latest', '--between', 'XA', 'XB')
    expect(one?.sides.map(({ engagement }) => engagement.participants.map(({ name }) => name))).toEqual([
      ['Ilva Maren', 'Dagna Rehl'],
      ['Ilva Maren', 'Matis Orlund'],
    ])
    expect(one?.why).toContain('the same offices, Foreign Minister (XA) and Foreign Minister (XB)')
    expect(one?.people).toContainEqual(expect.objectContaining({ change: 'succeeded' }))
    expect(one?.occasions).toContainEqual(expect.objectContaining({ id: 'xa-xb/two-rivers-treaty · 30', change: 'new' }))
  })

  it("joins two sides' accounts of one call", () => {
    const [call] = answers('2024-09-05-maren-rehl-call.txt', '2024-09-05-rehl-maren-call.html')
    expect(call?.mode).toBe('accounts')
    expect(call?.sides.map(({ accounts }) => accounts[0]?.holder)).toEqual(['XA', 'XB'])
    const [same] = answers('--accounts', call?.sides[0].id ?? '')
    expect(same?.sides.map(({ accounts }) => accounts[0]?.file)).toEqual(call?.sides.map(({ accounts }) => accounts[0]?.file))
  })

  it('puts the earlier first, whatever the order in which they are named', () => {
    const named = ['2024-09-05-maren-rehl-call.txt', '2024-03-12-maren-rehl.txt'] as const
    const [one, other] = [answers(...named), answers(named[1], named[0])]
    expect(one).toEqual(other)
    expect(one[0]?.sides[0].accounts[0]?.file).toContain('2024-03-12')
  })

  it('shows every word at its place', () => {
    const [one] = answers('2024-03-12-maren-rehl.txt', '2024-09-05-maren-rehl-call.txt')
    const cited = [...(one?.statements ?? [])].flatMap(({ sides }) => sides.flat().flatMap(({ content }) => content))
    expect(cited.length).toBeGreaterThan(5)
    for (const { text, span, document } of cited) {
      const [shown] = JSON.parse(chancery(['--data', data, 'show', document, '--json']).stdout)
      expect(shown.document.text.slice(...(span as [number, number]))).toBe(text)
    }
  })

  it('writes a page', () => {
    const file = join(data, 'page.html')
    const { status, stdout } = ask('--latest', '--with', 'Maren', '--html', file)
    expect([status, stdout]).toEqual([0, ''])
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  const wrong: readonly (readonly [args: readonly string[], status: number, words: RegExp])[] = [
    [[], 64, /name two engagements/],
    [['--latest'], 64, /needs --with PERSON/],
    [['a', '--accounts', 'b'], 64, /--accounts takes one engagement/],
    [['nothing'], 1, /Nothing in the record is called `nothing`/],
    [['--latest', '--with', 'Nobody'], 1, /No engagement with `Nobody`/],
    [['--latest', '--between', 'XA', 'Atlantis'], 1, /Unexpected party `Atlantis`/],
    [['2026-02-10-vane-thorn.md', '2026-02-10-vane-thorn.md'], 1, /are one engagement/],
    [['--accounts', '2026-02-10-vane-thorn.md'], 1, /One account of .* is held/],
    [['2024-06-03-congratulations.txt'], 1, /tells of 2 engagements: give the id of one/],
    [['2026-02-10-vane-thorn.md', '--html', '/no/such/folder/page.html'], 1, /None of .* others between the same parties/],
  ]
  it.each(wrong)('says in one sentence what is wrong: %j', (args, status, words) => {
    const done = ask(...args)
    expect([done.status, done.stdout]).toEqual([status, ''])
    expect(done.stderr).toMatch(words)
    expect(done.stderr).not.toMatch(/\n\s+at /)
  })

  it('helps with examples', () => {
    expect(chancery(['compare', '--help']).stdout).toContain('Examples:')
  })
})
