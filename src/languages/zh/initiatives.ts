import { type InitiativeForm, initiativesIn } from '../initiatives.ts'
import type { InitiativeMark, Page } from '../pack.ts'
import { plainOf } from './plain.ts'

const asked = (noun: string): InitiativeForm => ({ key: noun, pattern: new RegExp(`应(?<by>[^，。；应邀]{1,40}?)(?:的)?${noun}`, 'dgu') })

const FORMS: readonly InitiativeForm[] = [
  // 应约: whoever is named before it did as the other side asked.
  { key: '应约', pattern: /应约(?=[同与和跟会接])/dgu, side: 'after' },
  ...['请求', '要求', '提议', '倡议', '之约', '约请'].map(asked),
  { key: '电', pattern: /(?:接听|接到|接)了?(?<by>[^，。；]{2,40}?)(?:打?来的?)?(?:电话|来电)/dgu },
  { key: '主动', pattern: /主动(?:致电|打电话|约见)/dgu, side: 'before' },
]

/** 应约同奥鲁斯特外长雷尔通电话; 应奥方请求. */
export const initiatives = (page: Page): InitiativeMark[] => initiativesIn(plainOf(page), page.sentences, FORMS)
