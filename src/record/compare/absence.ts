import type { Absence } from '../../model/comparison.ts'
import type { Told } from '../dossier.ts'

const ENDS = /[.!?。！？…”"'’»)\]]$/u
const LONGEST = 120

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replace(/\s+/g, ' ')

function lastWords({ document }: Told['reading']): string | null {
  const last = document.blocks.findLast(({ role }) => role !== 'caption' && role !== 'subheading')
  const text = last ? document.text.slice(last.span.start, last.span.end).trim() : ''
  return text === '' || ENDS.test(text) ? null : text.slice(-60)
}

/** What makes one doubt that our copy of an account holds, and our reading tells, all that the account says. */
export function doubtsOf({ reading, account }: Told): string[] {
  const { document, coverage, issues } = reading
  const cut = issues.find(({ code }) => code === 'cut-short')
  const last = lastWords(reading)
  const unread = coverage.unread.map(({ start, end }) => `“${shortened(document.text.slice(start, end).trim())}”`)
  return [
    ...(issues.some(({ code }) => code === 'not-read') ? ['the text was not read'] : []),
    ...(cut || last ? [`it ends without a full stop${last ? `: “…${last.replace(/\s+/g, ' ')}”` : ''}`] : []),
    ...(account.tier === 're-translation' ? ['it is a re-translation'] : []),
    ...(account.tier === 'rewrite' ? ['it is a rewrite'] : []),
    ...(unread.length
      ? [`not read in it: ${unread.slice(0, 3).join(', ')}${unread.length > 3 ? ` and ${unread.length - 3} more` : ''}`]
      : []),
  ]
}

export type AbsenceIn = (holder: string | null) => Absence

/**
 * Why a side lacks what an account of `holder` on the other side tells. `isOneEngagement`: two accounts of one engagement are compared, so
 * that other holders are what it is about.
 */
export function absences(side: readonly Told[], isOneEngagement: boolean): AbsenceIn {
  const doubts = new Map(side.map((told) => [told, doubtsOf(told)]))
  return (holder) => {
    const own = side.filter(({ account }) => isOneEngagement || holder === null || account.holder === null || account.holder === holder)
    if (own.length === 0) return { reason: 'no-account', because: [`no account told by ${holder} is held`] }
    // One whole account is enough to say that it was not said.
    if (own.some((told) => doubts.get(told)?.length === 0)) return { reason: 'not-said', because: [] }
    return {
      reason: 'copy-doubtful',
      because: own.flatMap((told) => (doubts.get(told) ?? []).map((doubt) => `${told.account.file}: ${doubt}`)),
    }
  }
}
