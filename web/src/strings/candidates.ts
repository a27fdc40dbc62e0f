const count = (n: number, one: string, more = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : more}`

/** Words of the candidates for set phrases. */
export const candidates = {
  lead: 'Phrases that recur in statements and are in no register, the most telling first. Accept one as a wording of a set phrase, or refuse it; either can be taken back.',
  language: 'Language',
  languages: { en: 'English', zh: 'Chinese', ru: 'Russian' } as Readonly<Record<string, string>>,
  minDocuments: 'In at least',
  documentsAtLeast: (n: number) => count(n, 'document'),
  usual: '3 documents',
  looking: 'Looking for phrases that recur. In a large record this takes some seconds the first time.',
  among: (documents: number, of: number) =>
    documents < of
      ? `Looked for in the newest ${documents.toLocaleString('en')} of ${count(of, 'document')}.`
      : `Looked for in ${count(of, 'document')}.`,
  none: 'No phrase recurs in so many documents that no register has',
  noneLead: 'Ask for fewer documents or another language.',
  list: 'Candidates',
  keys: 'Keys: arrows or j and k move, a accepts, r refuses, u takes the last decision back.',
  uses: (uses: number, documents: number) => `${count(uses, 'use')} in ${count(documents, 'document')}`,
  years: (years: string) => `years ${years}`,
  likelihood: (value: number) => `G² ${Math.round(value).toLocaleString('en')}`,
  likelihoodMeans: 'Log-likelihood ratio of its weakest joint (Dunning 1993): how far from chance its parts stand together.',
  like: 'Wordings like it',
  example: 'For example',
  accept: 'Accept',
  refuse: 'Refuse',
  undo: 'Undo',
  accepted: (formula: string) => `Accepted as a wording of ${formula}`,
  refused: 'Refused',
  acceptTitle: 'Accept as a wording',
  refuseTitle: 'Refuse this phrase',
  of: 'Of which set phrase',
  noFormula: 'No set phrase matches what is typed',
  why: 'Reason',
  whyNeeded: 'A reason is kept with every decision: write one first.',
  formulaNeeded: 'Choose the set phrase first.',
  undoWhy: 'taken back',
  newOne: 'Is it a set phrase of its own? Copy this into registers of yours and write what it means.',
  copy: 'Copy as an entry',
  copied: 'Copied',
  save: 'Decide',
  cancel: 'Cancel',
} as const
