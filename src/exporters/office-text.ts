import type { Holder, OfficeHistory, OfficeNameShown, OfficeWording } from '../model/office-history.ts'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'

const inUse = ({ from, to }: Pick<OfficeNameShown, 'from' | 'to'>): string => (from || to ? ` (${from ?? '?'} – ${to ?? ''})` : '')

/** Names by language and time, those of one kind on a line. */
function namesText(names: readonly OfficeNameShown[], isAlias: boolean): string[] {
  const lines = new Map<string, string[]>()
  for (const one of names.filter((name) => name.isAlias === isAlias)) {
    const key = `${one.language}${inUse(one)}`
    lines.set(key, [...(lines.get(key) ?? []), one.name])
  }
  return [...lines].map(([key, list]) => `    ${key}  ${list.join(' · ')}`)
}

function holderText(
  { name, from, to, acting, predecessor, successor, checked, source }: Holder,
  nameOf: (id: string) => string,
  paint: Paint,
): string {
  const next = [predecessor ? `after ${nameOf(predecessor)}` : null, successor ? `succeeded by ${nameOf(successor)}` : null].filter(Boolean)
  const basis = `${source ?? 'no source'}${checked ? '' : ', unchecked'}`
  return `    ${from ?? '?'} – ${to ?? (successor ? '?' : 'no end known')}  ${paint.name(onOneLine(name))}${acting ? ' (acting)' : ''}${next.length ? `, ${next.join(', ')}` : ''} ${paint.dim(basis)}`
}

/** Each wording once, with the first document that has it. */
function wordingTexts(wordings: readonly OfficeWording[], paint: Paint): string[] {
  const byWording = new Map<string, OfficeWording[]>()
  for (const one of wordings) byWording.set(one.wording, [...(byWording.get(one.wording) ?? []), one])
  return [...byWording.values()].map((same) => {
    const [first] = same as [OfficeWording]
    const documents = new Set(same.map(({ document }) => document)).size
    const people = [...new Set(same.map(({ name }) => onOneLine(name)))].join(', ')
    const how = first.rule ? ` (inferred: ${first.rule})` : ''
    return [
      `    “${onOneLine(first.wording)}”${how} of ${paint.name(people)}`,
      `      ${paint.dim(`${first.date ?? 'undated'} · ${onOneLine(first.file)} ${first.quote.span.join('-')}${documents > 1 ? ` · ${documents} documents in all` : ''}`)}`,
    ].join('\n')
  })
}

/** An office: its names, its holders in order, its wordings in the record. */
export function officeText({ office, party, seats, names, holders, wordings }: OfficeHistory, paint: Paint): string {
  const shown = new Map(holders.map(({ person, name }) => [person, name]))
  const nameOf = (id: string): string => onOneLine(shown.get(id) ?? id)
  const aliases = namesText(names, true)
  return [
    `${paint.bold(names[0]?.name ?? office)} (${party})  ${paint.dim(office)}`,
    '  Names in the registers',
    ...namesText(names, false),
    ...(aliases.length ? ['  Also'] : []),
    ...aliases,
    `  Holders${seats === 1 ? '' : ' (several seats: nobody succeeds anybody)'}`,
    ...holders.map((holder) => holderText(holder, nameOf, paint)),
    `  Wordings in the record${wordings.length ? '' : ': none'}`,
    ...wordingTexts(wordings, paint),
  ].join('\n')
}
