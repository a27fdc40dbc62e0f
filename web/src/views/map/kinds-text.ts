import { kinds as words } from '../../strings/kinds.ts'

/** `meeting 12, call 3` */
export function kindsText(kinds: Readonly<Record<string, number>>): string {
  return Object.entries(kinds)
    .map(([kind, count]) => `${(words.names[kind] ?? kind).toLowerCase()} ${count.toLocaleString('en')}`)
    .join(', ')
}
