import type { LanguagePack } from '../pack.ts'
import { findAct, findDue, pointsBack } from './acts.ts'
import { anniversaries, isOfThisYear } from './anniversaries.ts'
import { attributions } from './attributions.ts'
import { contacts } from './contacts.ts'
import { dates, isTimeWord } from './dates.ts'
import { discussions } from './discussions.ts'
import { initiatives } from './initiatives.ts'
import { names } from './names.ts'
import { isNarrative } from './narrative.ts'
import { goesOnAt, isInCapital, leadsToPlace, ownsWhatFollows, roundBefore } from './places.ts'
import { isOpening, sentences } from './sentences.ts'
import { shortNames } from './short-names.ts'
import { describeSource, isJointDocument } from './sources.ts'

/** Chinese, simplified and traditional. */
export const zh: LanguagePack = {
  id: 'zh',
  cut: sentences,
  findNames: names,
  findOfficesBeside: () => [],
  isTimeWord,
  isOfThisYear,
  findDates: dates,
  findAttributions: attributions,
  findDiscussions: discussions,
  isForeignGroup: () => false,
  findDelegations: () => [],
  findAnniversaries: anniversaries,
  findContacts: contacts,
  findInitiatives: initiatives,
  describeSource,
  shortNames,
  isNarrative,
  isJointDocument,
  leadsToPlace,
  isInCapital,
  mechanismInCue: true,
  roundBefore,
  ownsWhatFollows,
  goesOnAt,
  isOpening,
  findAct,
  findDue,
  pointsBack,
}
