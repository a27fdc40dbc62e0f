import type { NetworkLink } from '../../api/answers.ts'
import { kinds } from '../../strings/kinds.ts'

/** `Meeting 12, Call 3`: the most first. */
export const kindsText = (counts: NetworkLink['kinds']): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kinds.names[kind] ?? kind} ${count.toLocaleString('en')}`)
    .join(', ')
