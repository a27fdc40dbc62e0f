import { onOneLine } from './printable.ts'

/** Where a fact stands: day, file, id within it. */
export const where = ({
  date,
  published,
  file,
  id,
}: Readonly<{ date: string | null; published: string | null; file: string; id: string }>): string =>
  onOneLine([date ?? published ?? 'undated', file, id].join(' · '))
