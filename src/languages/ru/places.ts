import { isCapital } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'

const LEADS = new Set(['в', 'во', 'на', 'под', 'близ'])
const ATTRIBUTE = /(?:ом|ем|ой|ей|ых|их)$/

/** "в Велме", "в старом Велме", "в Большом дворце": a place is where something is done after a preposition of place. */
export function leadsToPlace({ tokens }: Page, at: number): boolean {
  let i = at - 1
  while (i >= 0 && at - i < 5 && (isCapital(tokens, i) || ATTRIBUTE.test(tokens.word[i] as string) || tokens.word[i] === '-')) i--
  return LEADS.has(tokens.word[i] ?? '')
}

const OFFICIALS =
  /^(?:переговор|консультац|встреч|бесед|сторон|делегац|лидер|министр|президент|коллег|диалог|контакт|саммит|премьер|руководител|глав|дипломат|представител|посол|посл|раунд|заседан|стратегическ|межмидовск|межправительственн|телефонн|внешнеполитическ|чиновник|официальн|властям|властей)/

/** "орустско-ильванские переговоры", "орустская сторона": of officials; "орустский рынок" is not. */
export function standsForOfficials({ tokens }: Page, at: number): boolean {
  const next = tokens.word[at] ?? ''
  return next === '' || next === '-' || OFFICIALS.test(next) || (ATTRIBUTE.test(next) && OFFICIALS.test(tokens.word[at + 1] ?? ''))
}
