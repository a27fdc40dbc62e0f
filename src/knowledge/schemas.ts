import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formulas from '../../knowledge/schema/formulas.schema.json' with { type: 'json' }
import forums from '../../knowledge/schema/forums.schema.json' with { type: 'json' }
import instruments from '../../knowledge/schema/instruments.schema.json' with { type: 'json' }
import mechanisms from '../../knowledge/schema/mechanisms.schema.json' with { type: 'json' }
import occasions from '../../knowledge/schema/occasions.schema.json' with { type: 'json' }
import offices from '../../knowledge/schema/offices.schema.json' with { type: 'json' }
import parties from '../../knowledge/schema/parties.schema.json' with { type: 'json' }
import parts from '../../knowledge/schema/parts.schema.json' with { type: 'json' }
import people from '../../knowledge/schema/people.schema.json' with { type: 'json' }
import places from '../../knowledge/schema/places.schema.json' with { type: 'json' }
import publishers from '../../knowledge/schema/publishers.schema.json' with { type: 'json' }
import shades from '../../knowledge/schema/shades.schema.json' with { type: 'json' }
import topics from '../../knowledge/schema/topics.schema.json' with { type: 'json' }
import { findDays } from '../model/days.ts'
import type { RegisterName } from './registers.ts'

const SCHEMAS = { formulas, forums, instruments, mechanisms, occasions, offices, parties, people, places, publishers, shades, topics }

/** The schemas made ready: gives what is wrong with the content of a file of one register. */
export function schemas(): (register: RegisterName, content: unknown) => readonly ErrorObject[] {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true })
  ajv.addFormat('edtf-day', { type: 'string', validate: (text: string) => findDays(text) !== null })
  ajv.addSchema(parts, 'parts.schema.json')
  const ready = new Map<RegisterName, ValidateFunction>()
  return (register, content) => {
    const validate = ready.get(register) ?? ajv.compile(SCHEMAS[register])
    ready.set(register, validate)
    return validate(content) ? [] : (validate.errors ?? [])
  }
}
