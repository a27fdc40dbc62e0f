import type { LanguagePack } from '../pack.ts'
import { findAct, findDue, pointsBack } from './acts.ts'
import { anniversaries, isOfThisYear } from './anniversaries.ts'
import { attributions } from './attributions.ts'
import { contacts } from './contacts.ts'
import { dates, isTimeWord } from './dates.ts'
import { adjectiveForms, formsOf } from './declension.ts'
import { delegations } from './delegations.ts'
import { discussions } from './discussions.ts'
import { initiatives } from './initiatives.ts'
import { names } from './names.ts'
import { isNarrative } from './narrative.ts'
import { leadsToPlace, standsForOfficials } from './places.ts'
import { roundBefore } from './rounds.ts'
import { sentences } from './sentences.ts'
import { shortNames } from './short-names.ts'
import { describeSource, isForeignGroup, isJointDocument } from './sources.ts'

/** Russian. */
export const ru: LanguagePack = {
  id: 'ru',
  cut: sentences,
  findNames: names,
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
  findOfficesBeside: () => [],
  leadsToPlace,
  standsForOfficials,
  roundBefore,
  formsOf: (word, isAdjective) => (isAdjective ? adjectiveForms(word) : formsOf(word)),
  shortNames,
  isNarrative,
  isJointDocument,
  findAct,
  findDue,
  pointsBack,
}
