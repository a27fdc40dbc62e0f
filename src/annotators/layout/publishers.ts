import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Publisher } from '../../knowledge/registers.ts'
import { layout } from '../../languages/layout.ts'
import { fold } from '../../text/fold.ts'

const HOST = /(?:^|[\s/(@.])((?:[a-z0-9-]+\.)+[a-z]{2,})(?=$|[\s/):,|])/i

const bare = (name: string): string =>
  fold(name)
    .replace(/^[*(\s"']+|[\s)."':,]+$/g, '')
    .replace(/^the /, '')

// Made once for each set of registers: a text is laid out in well under a millisecond, this list is not.
const lists = new WeakMap<KnowledgeBase, ReadonlyMap<string, Publisher>>()

function byName(knowledge: KnowledgeBase): ReadonlyMap<string, Publisher> {
  const known = lists.get(knowledge)
  if (known) return known
  const made = new Map<string, Publisher>()
  for (const publisher of knowledge.registers.publishers) {
    for (const name of Object.values(publisher.names).flat()) if (!made.has(bare(name))) made.set(bare(name), publisher)
  }
  lists.set(knowledge, made)
  return made
}

/** The publisher that a name, or a line that is a name, means. */
export const findByName = (knowledge: KnowledgeBase, name: string): Publisher | null => byName(knowledge).get(bare(name)) ?? null

/** The publisher of an address, or of a host printed in a line. */
export function findByHost(knowledge: KnowledgeBase, line: string): Publisher | null {
  const host = HOST.exec(line.replace(/^https?:\/\//i, ''))?.[1]
  return host ? knowledge.findPublisherByHost(host) : null
}

const HAN = /\p{Script=Han}/u
const withoutOpener = (line: string): string => {
  const folded = fold(line)
  const opener = layout.issuerOpeners.find((one) => folded.startsWith(HAN.test(one) ? one : `${one} `))
  return opener ? line.slice(opener.length).trim() : line
}

const hasOpener = (line: string): boolean => withoutOpener(line) !== line

/** The publisher that a line names: alone, after "Source:" or "With", or by its host. */
export function findNamed(knowledge: KnowledgeBase, line: string): Publisher | null {
  const name = withoutOpener(line)
  const whole = findByName(knowledge, name) ?? (name.includes(' ') && !hasOpener(line) ? null : findByHost(knowledge, name))
  if (whole || !hasOpener(line)) return whole
  // "From: Ministry of Trade and The Rt Hon …", "Source: Ilnews, agencies"
  return (
    name
      .split(/,| and |\/|;/)
      .map((part) => findByName(knowledge, part))
      .find((publisher) => publisher !== null) ?? null
  )
}

/** The name after "From:", whether registered or not. */
export function findIssuer(line: string): string | null {
  const name = /^(?:from|issued by|published by)\s?:\s*(?<name>\p{Lu}.{1,120})$/iu.exec(line)?.groups?.name
  return name && /^\p{Lu}/u.test(name) && !/[.!?]$/.test(name) ? name : null
}

/** Whether a line credits a publisher for the words: "*With Ilnews", "Source: Ilnews". */
export const isCredit = hasOpener

/** The name by which a site speaks of itself in its footer. */
export function findSiteName(line: string): string | null {
  for (const frame of layout.siteFrames) {
    const name = frame.exec(line)?.groups?.name
    if (name && /^[\p{Lu}\p{Script=Han}]/u.test(name)) return name.replace(/[\s.,'’]+$/, '')
  }
  return null
}

/** The publisher that a footer names among other words: "Copyright 1995 … Velm Post Information Co". */
export function findWithin(knowledge: KnowledgeBase, line: string): Publisher | null {
  const site = findSiteName(line)
  if (!site) return null
  const words = site.split(' ')
  for (let n = words.length; n > 0; n--) {
    const publisher = findByName(knowledge, words.slice(0, n).join(' '))
    if (publisher) return publisher
  }
  return null
}

/** The name it is shown by. */
export const nameOf = (publisher: Publisher): string =>
  publisher.names.en?.[0] ?? publisher.names.zh?.[0] ?? publisher.names.ru?.[0] ?? publisher.id
