import type { Column } from './column.ts'

/** A person in a list, as far as the table needs. */
type Row = Readonly<{
  id: string
  name: string
  party: string | null
  engagements: number
  mentioned: number
  statements: number
  first: string | null
  last: string | null
  office: Readonly<{ id: string | null; name: string; worded: boolean }> | null
}>

/** One row a person. */
export const peopleColumns: readonly Column<Row>[] = [
  { name: 'person', means: 'Id in the registers, else PARTY:name', of: ({ id }) => id },
  { name: 'name', means: 'Name', of: ({ name }) => name },
  { name: 'party', means: 'Party', of: ({ party }) => party },
  { name: 'engagements', means: 'How many that were held they took part in', of: ({ engagements }) => engagements },
  { name: 'mentioned', means: 'How many more are only mentioned or planned', of: ({ mentioned }) => mentioned },
  { name: 'statements', means: 'How many statements are reported of them', of: ({ statements }) => statements },
  { name: 'first', means: 'Date of the first engagement (EDTF)', of: ({ first }) => first },
  { name: 'last', means: 'Date of the last engagement (EDTF)', of: ({ last }) => last },
  { name: 'office', means: 'Office told or known last', of: ({ office }) => office?.name ?? null },
  { name: 'office_worded', means: 'Whether these are the words of an account', of: ({ office }) => office?.worded ?? null },
  { name: 'office_id', means: 'Id of the office in the registers', of: ({ office }) => office?.id ?? null },
]
