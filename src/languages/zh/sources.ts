import type { Span } from '../../model/span.ts'
import type { Page, SourceKind } from '../pack.ts'
import { anyOf } from './any-of.ts'
import { DOCUMENTS, OBSERVERS, SIDES } from './cues.ts'
import { isOfLeaders } from './names.ts'
import { plainOf } from './plain.ts'
import { heads } from './titles.ts'

const JOINT = /联合|共同宣言|双方/u
const DOCUMENT = new RegExp(`${DOCUMENTS}$`, 'u')
const WITH_YOU = /^(?:我们?|咱们)(?:(?:同|和|与)(?:你|您|[\p{Script=Han}]{0,6}先生|[\p{Script=Han}]{0,6}阁下))?$/u
const BOTH = new RegExp(
  `(?:${SIDES}|两国[\\p{Script=Han}]{0,8}|[\\p{Script=Han}]{2}双方)(?:[\\p{Script=Han}]{0,4})$|^(?:[\\p{Script=Han}]{0,8}(?:会晤|会谈|会见|通话|对话))$|彼此`,
  'u',
)
const OBSERVER = new RegExp(`${OBSERVERS}$`, 'u')
const TITLE = new RegExp(`^[\\p{Script=Han}]{0,12}${anyOf(heads)}(?:先生|女士|阁下)?$`, 'u')

/** What kind of source a stretch is, read without its names. */
export function describeSource(page: Page, source: Span): SourceKind {
  const words = plainOf(page)
    .slice(source.start, source.end)
    .replace(/^[，、\s]+|[，、\s]+$/gu, '')
  if (words === '他') return { kind: 'pronoun', number: 'one', gender: 'm', first: false }
  if (words === '她') return { kind: 'pronoun', number: 'one', gender: 'f', first: false }
  if (words === '他们' || words === '她们') return { kind: 'pronoun', number: 'many', gender: null, first: false }
  if (words === '我' || words === '本人') return { kind: 'pronoun', number: 'one', gender: null, first: true }
  if (WITH_YOU.test(words)) return { kind: 'pronoun', number: 'many', gender: null, first: true }
  if (DOCUMENT.test(words)) return { kind: 'document', joint: JOINT.test(words) }
  if (BOTH.test(words)) return { kind: 'sides', heads: /元首|领导人/u.test(words) && !isOfLeaders(page) }
  if (OBSERVER.test(words)) return { kind: 'observer', noun: words }
  if (/方$|代表团$|政府$/u.test(words)) return { kind: 'side' }
  if (TITLE.test(words)) return { kind: 'title', words: words.replace(/(?:先生|女士|阁下)$/u, '') }
  return { kind: 'other' }
}

const JOINT_TITLE = /联合(?:声明|公报|新闻公报|宣言|公告)|共同(?:声明|宣言|文件)/u
export const isJointDocument = (title: string): boolean => JOINT_TITLE.test(title) && !/发表|签署|谈|解读|评/u.test(title)
