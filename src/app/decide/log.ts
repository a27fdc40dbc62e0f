import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Decision } from '../../model/decision.ts'
import { standing } from '../../record/rulings.ts'
import { findDecisions } from '../../store/decisions.ts'
import { loadKnowledge } from '../knowledge.ts'
import { withRecord } from '../record.ts'
import { Refusal, type Settings } from '../settings.ts'
import schema from './decision.schema.json' with { type: 'json' }
import { decisionOf, take } from './take.ts'

/** A decision of the log, and whether it stands. */
export type Logged = Decision & Readonly<{ stands: boolean }>

/** The log, oldest first. */
export const listDecisions = (settings: Settings): Promise<Logged[]> =>
  withRecord(settings, async ({ db }) => {
    const log = await findDecisions(db)
    const stand = new Set(standing(log).map(({ id }) => id))
    return log.map((decision) => ({ ...decision, stands: stand.has(decision.id) }))
  })

/** The decisions of a log file. Throws a `Refusal` that names the line of the first fault. */
export function parseLog(text: string, file: string): Decision[] {
  const isDecision = new Ajv2020({ allErrors: false }).compile<Decision>(schema)
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const where = `${file}:${i + 1}`
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new Refusal(`${where}: unexpected \`${line.slice(0, 40)}\`, expected a decision as JSON on one line`)
    }
    if (!isDecision(value)) {
      const [fault] = isDecision.errors ?? []
      throw new Refusal(
        `${where}: unexpected decision: ${fault?.instancePath || 'it'} ${fault?.message ?? 'is not one'}; \`chancery decisions --format jsonl\` prints the form`,
      )
    }
    const { id } = decisionOf(value.ruling, value)
    if (id !== value.id)
      throw new Refusal(`${where}: unexpected id \`${value.id}\`, expected \`${id}\`: the line was changed after the decision was taken`)
    return [value]
  })
}

/** Applies the decisions of a log file that are not in the log yet. All are checked before the first is applied. */
export async function applyLog(file: string, settings: Settings): Promise<{ decisions: number; fresh: number }> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`Unexpected file \`${file}\`, expected a log of decisions that can be read`)
  })
  const decisions = parseLog(text, file)
  const knowledge = await loadKnowledge(settings)
  return withRecord(settings, async ({ db }) => ({ decisions: decisions.length, fresh: await take(db, knowledge, decisions) }), 'work')
}
