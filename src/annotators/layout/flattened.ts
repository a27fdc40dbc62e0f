import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { layout } from '../../languages/layout.ts'
import { findCards } from '../../languages/ru/cards.ts'
import { findCityAmong } from './dateline.ts'
import { findPrintedDate } from './printed-date.ts'

const LEAST = 200
const DEEPEST_TITLE = 120
/** So far behind the headline the date of a page may stand: its summary comes first. */
const REACH = 900
const CLOCK = /^\s*\d{1,2}:\d{2}(?!\d)/
const TURN = / (?=\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}-]+ ?:)|(?<=[.!?…»>]) (?=\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3} ?: )/gu
const BREAK = /(?<=[.!?…»>]) (?=(?:\* \* \*|<…>))|(?<=\* \* \*|<…>) /gu

/** A text with its lines again, and the cards that stood in its sentences. */
export type Unfolded = Readonly<{ text: string; cards: readonly string[] }>

/**
 * A page whose lines were made one: navigation, headline, summary, date, place and the rest each get their line back.
 *
 *     События Встреча с Ору Тассом Ильва Марен приняла … 5 мая 2025 года 10:10 Велм Торговля …
 */
export function unfolded(knowledge: KnowledgeBase, text: string, title: string | null): Unfolded {
  if (!title) return { text, cards: [] }
  const cards: string[] = []
  const lines = text.split('\n').map((line) => {
    const at = line.indexOf(title)
    if (line.length < LEAST || at < 0 || at > DEEPEST_TITLE) return line
    const body = line.slice(at + title.length)
    const [account, rest] = cutRest(body)
    return [line.slice(0, at), title, ...stamped(knowledge, withoutCards(account, cards)), rest]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n\n')
  })
  return cards.length > 0 || lines.some((line) => line.includes('\n')) ? { text: lines.join('\n'), cards } : { text, cards }
}

/** What a page holds below its account. */
function cutRest(body: string): [account: string, rest: string] {
  const { sure, before } = layout.flat.rest
  const ends = sure.map((mark) => body.lastIndexOf(` ${mark}`)).filter((at) => at >= 0)
  let at = Math.min(body.length, ...ends)
  if (ends.length === 0) return [body, '']
  for (let moved = true; moved; ) {
    moved = false
    for (const mark of before) {
      const found = body.lastIndexOf(` ${mark} `, at - 1)
      if (found >= 0 && at - found < 1_500 && !/[а-яё]{4,}\. /.test(body.slice(found, at))) {
        at = found
        moved = true
      }
    }
  }
  return [
    body.slice(0, at),
    body
      .slice(at)
      .replace(/ (?=Дата публикации)/, '\n\n')
      .replace(/ (?=Ссылка на материал)/, '\n\n'),
  ]
}

function withoutCards(account: string, cards: string[]): string {
  const setAside = (words: string): string => {
    cards.push(words.trim())
    return ''
  }
  const linked = account.replace(layout.flat.links, setAside).replace(layout.flat.notes, setAside)
  let out = ''
  let from = 0
  for (const { start, end } of findCards(linked)) {
    cards.push(linked.slice(start, end).replace(/,$/, ''))
    out += linked.slice(from, start)
    from = end
  }
  return (out + linked.slice(from)).replace(/ +([.,:;])/g, '$1').replace(/ {2,}/g, ' ')
}

/** The summary, the date, the place, and the account, each apart; turns of a transcript begin lines. */
function stamped(knowledge: KnowledgeBase, account: string): string[] {
  const date = findPrintedDate(account.slice(0, REACH))
  const clock = date && CLOCK.exec(account.slice(date.end))
  if (!date || !clock) return lined(account)
  const end = date.end + clock[0].length
  const rest = account.slice(end).trimStart()
  const place = placeIn(knowledge, rest)
  return [account.slice(0, date.start), account.slice(date.start, end), place, ...lined(rest.slice(place.length))]
}

/** The longest known place that a stretch begins with. */
function placeIn(knowledge: KnowledgeBase, rest: string): string {
  const match = layout.flat.place.exec(rest)?.[0] ?? ''
  const parts = match.split(', ')
  for (let n = parts.length; n > 0; n--) {
    const words = parts.slice(0, n)
    if (findCityAmong(knowledge, words)) return words.join(', ')
    const [last = ''] = words.slice(-1)
    const first = last.split(' ')[0] as string
    if (first !== last && findCityAmong(knowledge, [...words.slice(0, -1), first])) return [...words.slice(0, -1), first].join(', ')
  }
  return ''
}

const lined = (account: string): string[] => account.replace(BREAK, '\n').replace(TURN, '\n').split('\n')
