import { type Days, meets } from '../model/days.ts'
import { fold } from '../text/fold.ts'
import type { Finding } from './finding.ts'
import { reachOf } from './held-on.ts'
import { allNames } from './office-wording.ts'
import type { Names, Registers } from './registers.ts'

type Named = Readonly<{ id: string; names: Names }>

/** Names that two parties share, and names that two people share who held office on the same day. */
export function checkNames(registers: Registers): Finding[] {
  const days = daysInOffice(registers)
  const serveTogether = (a: string, b: string) => (days.get(a) ?? []).some((x) => (days.get(b) ?? []).some((y) => meets(x, y)))
  const parties = shared(registers.parties).map(
    ([name, a, b]): Finding => ({
      level: 'error',
      code: 'same-name',
      register: 'parties',
      id: b,
      message: `Unexpected name \`${name}\` of \`${b}\`, expected one that \`${a}\` has not`,
    }),
  )
  const people = shared(registers.people)
    .filter(([, a, b]) => serveTogether(a, b))
    .map(
      ([name, a, b]): Finding => ({
        level: 'warning',
        code: 'same-name',
        register: 'people',
        id: b,
        message: `Unexpected name \`${name}\` of both \`${a}\` and \`${b}\`, expected one person, or names that tell two officials of the same day apart`,
      }),
    )
  return [...parties, ...people]
}

function daysInOffice({ offices }: Registers): Map<string, Days[]> {
  const days = new Map<string, Days[]>()
  for (const tenure of offices.flatMap(({ tenures }) => tenures))
    days.set(tenure.person, [...(days.get(tenure.person) ?? []), reachOf(tenure)])
  return days
}

/** Every pair of entries that share a name, once. */
function shared(entries: readonly Named[]): [name: string, a: string, b: string][] {
  const holders = new Map<string, string[]>()
  const pairs = new Map<string, [string, string, string]>()
  for (const { id, names } of entries) {
    for (const name of allNames(names)) {
      const others = (holders.get(fold(name)) ?? []).filter((other) => other !== id)
      for (const other of others) pairs.set(`${other} ${id}`, pairs.get(`${other} ${id}`) ?? [name, other, id])
      holders.set(fold(name), [...others, id])
    }
  }
  return [...pairs.values()]
}
