/** The days that are asked for: a year, some days, or the twelve months from today. */
export type Chosen = Readonly<{ year?: number | undefined; from?: string | undefined; to?: string | undefined }>

const iso = (date: Date) => date.toISOString().slice(0, 10)

/** The day here, not in Greenwich. */
export const todayOf = (now: Date) => iso(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())))

/** Twelve months on, less a day. */
function yearOn(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return iso(new Date(Date.UTC(year + 1, month - 1, date - 1)))
}

export function windowOf({ year, from, to }: Chosen, today: string): Readonly<{ from?: string | undefined; to?: string | undefined }> {
  if (from || to) return { from, to }
  if (year) return { from: String(year), to: String(year) }
  return { from: today, to: yearOn(today) }
}
