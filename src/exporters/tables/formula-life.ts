import type { UseTold } from '../../model/formula-life.ts'
import type { Column } from './column.ts'

/** One row a use. */
export const lifeColumns: readonly Column<UseTold>[] = [
  { name: 'date', means: 'Day of the engagement, else of publication (EDTF)', of: ({ date }) => date },
  { name: 'dated', means: 'Which of the two', of: ({ dated }) => dated },
  { name: 'text', means: 'Its words here', of: ({ text }) => text },
  { name: 'span', means: 'Where they stand', of: ({ span }) => span.join('-') },
  { name: 'speakers', means: 'Who said it', of: ({ speakers }) => speakers.map(({ name }) => name) },
  { name: 'parties', means: 'Their parties', of: ({ speakers }) => [...new Set(speakers.flatMap(({ party }) => party ?? []))] },
  { name: 'holder', means: 'Whose account it is', of: ({ holder }) => holder },
  { name: 'tier', means: 'Edition', of: ({ tier }) => tier },
  { name: 'language', means: 'Language', of: ({ language }) => language },
  { name: 'engagement', means: 'Engagement it was said at', of: ({ engagement }) => engagement },
  { name: 'statement', means: 'Statement within the document', of: ({ statement }) => statement },
  { name: 'document', means: 'Document', of: ({ document }) => document },
  { name: 'file', means: 'Its file', of: ({ file }) => file },
]
