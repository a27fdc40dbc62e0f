import type { LanguagePack } from '../pack.ts'
import { findAct, findDue } from './acts.ts'
import { attributions } from './attributions.ts'
import { contacts } from './contacts.ts'
import { dates } from './dates.ts'
import { discussions } from './discussions.ts'
import { names } from './names.ts'
import { isNarrative } from './narrative.ts'
import { sentences } from './sentences.ts'
import { shortNames } from './short-names.ts'
import { describeSource } from './sources.ts'

/** English. */
export const en: LanguagePack = {
  id: 'en',
  cut: sentences,
  findNames: names,
  findDates: dates,
  findAttributions: attributions,
  findDiscussions: discussions,
  findContacts: contacts,
  describeSource,
  shortNames,
  isNarrative,
  findAct,
  findDue,
}
