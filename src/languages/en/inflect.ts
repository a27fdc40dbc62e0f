/** The finite and participle forms of a regular English verb; a particle ("call on") follows the verb. */
export type Forms = Readonly<{ base: string; past: string; third: string; participle: string }>

export function inflect(verb: string, given: Partial<Forms> = {}): Forms {
  const [head = '', ...rest] = verb.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  return {
    base: verb,
    past: given.past ?? past(head) + tail,
    third: given.third ?? third(head) + tail,
    participle: given.participle ?? participle(head) + tail,
  }
}

const IRREGULAR: Readonly<Record<string, string>> = { say: 'said', tell: 'told', make: 'made', set: 'set', lay: 'laid', bring: 'brought' }
const past = (verb: string): string =>
  IRREGULAR[verb] ?? (verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`)
const third = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
const participle = (verb: string): string => (/[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`)
