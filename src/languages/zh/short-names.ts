const MOST = 4

/** A name of other tongues is named again by its last part; a name of two to four characters as it is, or by its surname with a title. */
export function shortNames(name: string, _party: string | null): readonly string[] {
  const parts = name.split(/[·•・‧]/u)
  const last = parts.at(-1) as string
  if (parts.length > 1) return [name, last]
  return name.length <= MOST ? [name, name[0] as string] : [name]
}
