import { type InitiativeForm, initiativesIn } from '../initiatives.ts'
import type { InitiativeMark, Page } from '../pack.ts'

const asked = (noun: string): InitiativeForm => ({ key: noun, pattern: new RegExp(`(?<!\\p{L})по ${noun} (?<by>[^,;]{2,100})`, 'dgiu') })

const FORMS: readonly InitiativeForm[] = [
  ...['инициативе', 'просьбе', 'предложению'].map(asked),
  { key: 'звонил', pattern: /(?<!\p{L})(?:по)?звонил[аи]?(?!\p{L})/dgiu, side: 'before' },
  { key: 'инициирован', pattern: /(?<!\p{L})инициирован\p{L}* (?<by>[^,;]{2,100})/dgiu },
  {
    key: 'ициатором',
    pattern: /(?<!\p{L})инициатором (?:разговора|беседы|встречи|контакта|звонка) (?:выступил|стал|был)\p{L}* (?<by>[^,;]{2,100})/dgiu,
  },
]

/** «по инициативе орустской стороны», «разговор, инициированный Велмом», «Тасс позвонил Марен». */
export const initiatives = (page: Page): InitiativeMark[] => initiativesIn(page.text, page.sentences, FORMS)
