const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** Words of the first page: a relationship. */
export const relationship = {
  lead: (total: number) => `${count(total, 'engagement', 'engagements')} in the record`,
  noPair: 'No two parties meet in the record yet',
  noPairLead: 'The documents in it tell of no engagement between two parties. Add readouts of meetings, calls or dialogues.',
  // The ribbon.
  ribbon: 'Engagements in time',
  ribbonHelp:
    'Arrow keys go from one engagement to the next, Home and End to the first and the last, Enter opens one. Drag across to look closer.',
  ribbonLabel: (shown: number, parties: string) => `${count(shown, 'engagement', 'engagements')} of ${parties} in time, by level and form`,
  noEngagements: 'No engagement of these parties answers',
  noEngagementsLead: 'Widen the days, clear the filters, or choose other parties at the top of the page.',
  none: 'No engagement is chosen',
  undated: (number: number) =>
    `${count(number, 'engagement has', 'engagements have')} no date and ${number === 1 ? 'stands' : 'stand'} in the table alone.`,
  levelNote:
    'An engagement stands at the level of the side that stands lower: a president who receives a foreign minister makes a meeting of ministers.',
  cut: (shown: number, total: number) => `The newest ${shown.toLocaleString('en')} of ${total.toLocaleString('en')} are shown.`,
  open: 'Enter or click opens it',
  levels: {
    'head-of-state': 'Heads of state',
    'head-of-government': 'Heads of government',
    minister: 'Ministers',
    official: 'Officials',
    unknown: 'Level unknown',
  },
  legend: 'Signs',
  held: 'held',
  hollow: 'mentioned or planned',
  range: 'days it may mean',
  today: 'today',
  from: 'From',
  to: 'To',
  kind: 'Form',
  status: 'State',
  columns: {
    date: 'Date',
    kind: 'Form',
    level: 'Level',
    people: 'People',
    place: 'Place',
    mechanism: 'Mechanism',
    status: 'State',
    accounts: 'Accounts',
  },
  round: (round: number) => `round ${round}`,
  accounts: (number: number) => count(number, 'account', 'accounts'),
  // Set phrases.
  strips: 'Set phrases in time',
  stripsLead: 'Those used most between the two: who said them in which month, and since when they are silent.',
  stripsLabel: (number: number) => `Uses of ${count(number, 'set phrase', 'set phrases')} by month and party`,
  stripsNote:
    'Upper bars are of the first party, lower ones of the second, the line between of others or of nobody in particular; the darker, the more. A ring leads to the first words, a full dot to the last.',
  noStrips: 'No set phrase is used between them',
  uses: (number: number) => count(number, 'use', 'uses'),
  silent: (days: number | null, engagements: number) =>
    engagements === 0
      ? 'used in the latest'
      : `silent for ${count(engagements, 'engagement', 'engagements')}${days === null ? '' : `, ${days.toLocaleString('en')} days`}`,
  nobody: 'nobody in particular',
  stripColumns: {
    formula: 'Set phrase',
    uses: 'Uses',
    parties: 'Said by',
    first: 'First words',
    last: 'Last words',
    silence: 'Since then',
  },
  allFormulas: 'All set phrases',
  firstUse: 'First use',
  lastUse: 'Last use',
  // What is new.
  news: 'New since last time',
  noNews: 'Nothing comparable',
  newsOf: 'Latest',
  newsBefore: 'Before',
  compare: 'Compare in full',
  counts: { formulas: 'Set phrases', topics: 'Topics', commitments: 'Commitments', statements: 'Statements' },
  count: { new: 'new', gone: 'gone', changed: 'changed', kept: 'kept' },
  noChange: 'No set phrase, topic or commitment is new or gone.',
  what: { formula: 'Set phrase', topic: 'Topic', commitment: 'Commitment', grade: 'Grade' },
  absences: {
    gone: {
      'not-said': 'not said this time',
      'copy-doubtful': 'it may have been said this time: our copy may be cut',
      'no-account': 'we hold no account of this time by that side',
    },
    new: {
      'not-said': 'not said last time',
      'copy-doubtful': 'it may have been said last time: our copy may be cut',
      'no-account': 'we hold no account of last time by that side',
    },
  },
  grades: {
    'exchanged-views': 'exchanged views',
    hopes: 'hopes',
    'calls-for': 'calls for',
    'stands-ready': 'stands ready',
    supports: 'supports',
    agreed: 'agreed',
  },
  up: 'stronger',
  down: 'weaker',
  why: (notices: number) =>
    notices === 0 ? 'Why these two' : `Why these two, and ${notices === 1 ? 'a remark' : `${notices} remarks`} on comparing them`,
  more: (number: number) => `${number.toLocaleString('en')} more in the comparison`,
  // Commitments.
  commitments: 'Open commitments',
  newest: 'The newest',
  oldest: 'The oldest that are open',
  noCommitments: 'No commitment between them is open',
  age: (least: string, most: string) => (least === most ? `${most} old` : `${least} to ${most} old`),
  ageUpTo: (most: string) => `up to ${most} old`,
  ageUnknown: 'age unknown',
  due: 'due',
  dueOpen: 'no time named',
  allCommitments: 'All commitments',
  bothSides: 'Both sides',
  // What is coming.
  coming: 'Coming in twelve months',
  noComing: 'Nothing that the record or the registers know of',
  comingKinds: { anniversary: 'Anniversary', 'themed-year': 'Themed year', chairmanship: 'Chair', planned: 'Announced' },
  noTime: 'no time named',
  fromRegister: (register: string) => `from the register of ${register}`,
  unchecked: 'not checked against its source',
  allComing: 'Calendar',
} as const
