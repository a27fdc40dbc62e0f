import { Shape } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'

const STEMS = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
]
const ENDING = /(?:ый|ой|ий|ая|ое|ого|его|ому|ему|ым|им|ом|ем|ую|ью|ья|ье|ьего|ьей)$/

/** "20-й раунд консультаций", "третий раунд": the ordinal nearest before a mechanism's name. */
export function roundBefore({ tokens }: Page, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const word = tokens.word[i] as string
    if (word === '.' || word === ';') return null
    if (tokens.shape[i] === Shape.number && /^\d{1,3}$/.test(word) && tokens.word[i + 1] === '-') return Number(word)
    const round = STEMS.findIndex((stem) => word.startsWith(stem) && ENDING.test(word) && word.length <= stem.length + 4)
    if (round >= 0 && /раунд|заседани|сесси|встреч/.test(tokens.word.slice(i + 1, at + 1).join(' '))) return round + 1
  }
  return null
}
