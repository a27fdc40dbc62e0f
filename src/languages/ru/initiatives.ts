import { type InitiativeForm, initiativesIn } from '../initiatives.ts'
import type { InitiativeMark, Page } from '../pack.ts'

const FORMS: readonly InitiativeForm[] = [
  { pattern: /(?<!\p{L})по (?:инициативе|просьбе|предложению) (?<by>[^,;]{2,100})/dgiu },
  { pattern: /(?<!\p{L})(?:инициирован|инициирована|инициированы|инициированн\p{L}+) (?<by>[^,;]{2,100})/dgiu },
  {
    pattern:
      /(?<!\p{L})инициатором (?:разговора|беседы|встречи|контакта|звонка) (?:выступил\p{L}*|стал\p{L}*|был\p{L}*) (?<by>[^,;]{2,100})/dgiu,
  },
]

/** «по инициативе орустской стороны», «разговор, инициированный Велмом». */
export const initiatives = (page: Page): InitiativeMark[] => initiativesIn(page.text, FORMS)
