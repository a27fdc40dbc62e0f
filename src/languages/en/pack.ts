import type { LanguagePack } from '../pack.ts'
import { findAct, findDue, pointsBack } from './acts.ts'
import { anniversaries, isOfThisYear } from './anniversaries.ts'
import { attributions } from './attributions.ts'
import { isForeignGroup } from './contact-words.ts'
import { contacts } from './contacts.ts'
import { dates, isTimeWord } from './dates.ts'
import { delegations } from './delegations.ts'
import { discussions } from './discussions.ts'
import { initiatives } from './initiatives.ts'
import { names } from './names.ts'
import { isDeedAt, isNarrative } from './narrative.ts'
import { officesBeside } from './offices-beside.ts'
import { roundBefore } from './rounds.ts'
import { sentences } from './sentences.ts'
import { shortNames } from './short-names.ts'
import { describeSource, isJointDocument } from './sources.ts'

/** English. */
export const en: LanguagePack = {
  id: 'en',
  cut: sentences,
  findNames: names,
  findOfficesBeside: officesBeside,
  isTimeWord,
  isOfThisYear,
  isForeignGroup,
  findDates: dates,
  findAttributions: attributions,
  findDiscussions: discussions,
  findDelegations: delegations,
  findAnniversaries: anniversaries,
  findContacts: contacts,
  findInitiatives: initiatives,
  describeSource,
  roundBefore,
  shortNames,
  isNarrative,
  isDeedAt,
  isJointDocument,
  findAct,
  findDue,
  pointsBack,
}
