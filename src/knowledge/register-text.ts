import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Fault } from './knowledge-error.ts'
import type { RegisterFile } from './register-files.ts'

// A file of facts needs few aliases; more of them would be a bomb.
const MOST_ALIASES = 64

/** A YAML file's content, the line on which a part of it stands, and what is wrong with it as YAML. */
export type RegisterText = Readonly<{
  content: unknown
  /** The line of the part at `steps`, or of the key `key` in it. */
  lineOf(steps: readonly (string | number)[], key?: string): number
  faults: readonly Fault[]
}>

/** Reads the text of a register file as YAML 1.2. */
export function readRegisterText(file: RegisterFile): RegisterText {
  const lines = new LineCounter()
  const doc = parseDocument(file.text, { version: '1.2', lineCounter: lines, prettyErrors: false })
  const fault = (line: number, message: string): Fault => ({ file: file.shown ?? file.path, line, message })
  const faults = doc.errors.map((error) => {
    const what = error.message.split('\n')[0]
    return fault(lines.linePos(error.pos[0]).line, `Unexpected text, expected YAML 1.2: ${what}`)
  })
  let content: unknown = null
  try {
    if (faults.length === 0) content = doc.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    faults.push(fault(1, `Unexpected aliases, expected at most ${MOST_ALIASES}: ${(error as Error).message}`))
  }
  const lineOf = (steps: readonly (string | number)[], key?: string) => lines.linePos(offsetOf(doc, steps, key)).line
  return { content, lineOf, faults }
}

function offsetOf(doc: Document, steps: readonly (string | number)[], key?: string): number {
  const node = steps.length === 0 ? doc.contents : doc.getIn(steps, true)
  // What stands behind an alias has no place of its own; what holds the alias has.
  if (!isNode(node)) return steps.length === 0 ? 0 : offsetOf(doc, steps.slice(0, -1))
  const pair = key !== undefined && isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
  const place = pair && isNode(pair.key) ? pair.key : node
  return place.range?.[0] ?? 0
}
