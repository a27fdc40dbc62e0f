import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, freshFolder, shell } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')
const CALL = 'npm run -s chancery --'

const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...(readdirSync(join(ROOT, 'docs'), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((page) => ({ page, text: readFileSync(join(ROOT, page), 'utf8') }))

/** Code of a page: fenced blocks by language, and what stands in the line. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].filter(([, tongue]) => tongue === language).map(([, , code = '']) => code)
const inline = (text: string): string[] => [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** What a shell would leave of a line: no comment behind it. */
const withoutComment = (line: string): string => line.replace(/\s{2,}#.*$/, '').trim()

const commands = pages.flatMap(({ page, text }) =>
  [...blocks(text, 'sh').flatMap((code) => code.split('\n')), ...inline(text)]
    .map(withoutComment)
    .filter((line) => line.startsWith(CALL) && !line.endsWith('…'))
    .map((line) => [page, line] as const),
)

/** A word in capitals stands for something of the reader's: `FILE`. */
const hasPlaceholder = (line: string): boolean => /\s[A-Z]{2,}(?=\s|$)/.test(line.replace(/--\w[\w-]* [A-Z]{2}(?=\s|$)/g, ''))

/** A folder as a reader's: the sample taken in as `npm start` does, some readouts, registers as docs/knowledge.md shows them. */
const place = freshFolder()

const call = (line: string) => shell(`cd '${place}' && ${line.replace(CALL, '$chancery')}`)

const REGISTER_OF_A_PARTY = new Set(['people', 'offices'])

function layRegisters(): void {
  const manual = pages.find(({ page }) => page === 'docs/knowledge.md')?.text ?? ''
  for (const yaml of blocks(manual, 'yaml')) {
    const [, shown, register = ''] = /^(?:# my-registers\/(\S+)\n)?(\w+):/.exec(yaml) ?? []
    const [folder, file] = shown
      ? ['my-spellings', shown]
      : [
          'my-registers',
          REGISTER_OF_A_PARTY.has(register) ? `${register}/xv.yaml` : register === 'formulas' ? 'formulas/own.yaml' : `${register}.yaml`,
        ]
    mkdirSync(dirname(join(place, folder as string, file as string)), { recursive: true })
    writeFileSync(join(place, folder as string, file as string), yaml)
  }
}

beforeAll(() => {
  buildProgram()
  layRegisters()
  symlinkSync(join(ROOT, 'sample'), join(place, 'sample'))
  cpSync(join(ROOT, 'sample/ilnews'), join(place, 'readouts'), { recursive: true })
  cpSync(join(ROOT, 'sample/ilnews/2024-09-05-maren-rehl-call.txt'), join(place, 'readout.txt'))
  const { status, stderr } = call(`${CALL} start --no-serve`)
  expect([status, stderr]).toEqual([0, ''])
}, 180_000)

/** Answers that a page shows, before any command changes the record: a line is what was printed, an ellipsis stands for anything. */
const shown = pages.flatMap(({ page, text }) =>
  blocks(text, 'console').map((code) => {
    const [command = '', ...answer] = code.trimEnd().split('\n')
    return [page, command.replace(/^\$ /, ''), answer] as const
  }),
)

const patternOf = (line: string): RegExp =>
  new RegExp(
    line
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*?'),
  )

describe('answers that the pages show', () => {
  it.each(shown)('%s: %s', (_page, command, answer) => {
    const { stdout } = call(command)
    for (const line of answer) expect(stdout).toMatch(patternOf(line))
  })
})

/** It serves until it is asked to end: `serve.cli.test.ts` runs it. */
const isServing = (line: string): boolean => /\sserve(?=\s|$)/.test(line)
const isOnlyLooked = (line: string): boolean => hasPlaceholder(line) || isServing(line)

describe('commands of the pages', () => {
  it('are found', () => {
    expect(commands.length).toBeGreaterThan(10)
  })

  it.each(commands.filter(([, line]) => !isOnlyLooked(line)))('%s: %s', (_page, line) => {
    const { status, stdout, stderr } = call(line)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toMatch(/^No |^Nobody /)
  })

  it.each(commands.filter(([, line]) => isOnlyLooked(line)))('%s: %s has such options', (_page, line) => {
    const words = line.slice(CALL.length).trim().split(/\s+/)
    const command = words.find((word) => /^[a-z]/.test(word)) as string
    const { status, stdout } = call(`${CALL} ${command} --help`)
    expect(status).toBe(0)
    for (const option of words.filter((word) => word.startsWith('--'))) expect(stdout).toContain(option)
  })
})

describe('links within the pages', () => {
  const links = pages.flatMap(({ page, text }) =>
    [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => [page, target] as const)
      .filter(([, target]) => !/^\w+:/.test(target)),
  )
  it.each(links)('%s: %s', (page, target) => {
    expect(() => readdirSync(join(ROOT, dirname(page), dirname(target)))).not.toThrow()
    expect(readdirSync(join(ROOT, dirname(page), dirname(target)))).toContain(target.split('/').at(-1))
  })
})

describe('registers that docs/knowledge.md shows', () => {
  it.each(['my-registers', 'my-registers --knowledge my-spellings'])('%s are sound', (folders) => {
    const { status, stdout, stderr } = call(`${CALL} --knowledge ${folders} knowledge check`)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^0 errors/m)
  })
})
