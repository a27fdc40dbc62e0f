import { en } from './en/pack.ts'
import type { LanguagePack } from './pack.ts'
import { ru } from './ru/pack.ts'
import { zh } from './zh/pack.ts'

/** The languages that are read. */
export const packs: readonly LanguagePack[] = [en, zh, ru]
