type Range = Readonly<{ from?: string | undefined; to?: string | undefined }>

const yearOf = (day: string | undefined): string | undefined => day?.slice(0, 4)

export const isWithin = (year: string, { from, to }: Range): boolean =>
  Boolean(from ?? to) && year >= (yearOf(from) ?? '') && year <= (yearOf(to) ?? '9999')

/** The stretch of years after one of them is ticked or its tick taken away. */
export function toggled(year: string, range: Range): Range {
  const [from, to] = [yearOf(range.from), yearOf(range.to)]
  if (from === undefined && to === undefined) return { from: year, to: year }
  if (!isWithin(year, range)) return { from: from && from < year ? from : year, to: to && to > year ? to : year }
  if (from === to) return { from: undefined, to: undefined }
  // At an edge it is taken off; in the middle it alone stays.
  if (year === from) return { from: String(Number(year) + 1), to }
  if (year === to) return { from, to: String(Number(year) - 1) }
  return { from: year, to: year }
}
