/** A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`. */
export type Edtf = string

/** A year, a month or a day in EDTF: what is not known of it is left out. */
export function edtfOf(year: number | string, month?: number | string | null, day?: number | string | null): Edtf {
  const known = [month, day].filter((part) => part !== undefined && part !== null)
  return [String(year).padStart(4, '0'), ...known.map((part) => String(part).padStart(2, '0'))].join('-')
}

/** Said in the text, or worked out by a named rule. Nothing else exists. */
export type Certainty = 'stated' | 'inferred'

/** Where the words of an evidence stand, when they are not in the clean text. */
export type EvidencePlace = 'text' | 'furniture' | 'front-matter' | 'metadata' | 'url' | 'title' | 'byline'

/** The words a value rests on. `span` is given when they stand in `Document.text`. */
export type Evidence = Readonly<{ text: string; where?: EvidencePlace; span?: readonly [number, number] }>

/** A date with what it rests on. `edtf` is null when the text does not tell. */
export type Dated = Readonly<{ edtf: Edtf | null; certainty: Certainty; rule: string | null; evidence: readonly Evidence[] }>
