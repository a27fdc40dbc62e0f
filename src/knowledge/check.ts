import { checkNames } from './check-names.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkReferences } from './check-references.ts'
import { checkTenures } from './check-tenures.ts'
import type { Finding } from './finding.ts'
import { REGISTERS } from './register-files.ts'
import type { RegisterName, Registers, Sourced } from './registers.ts'

/** How many entries a register has, and how many nobody compared with a source. */
export type Count = Readonly<{ register: RegisterName | 'tenures'; entries: number; unchecked: number }>

/** What is wrong or doubtful in registers that are each valid; errors first. */
export function checkRegisters(registers: Registers): Finding[] {
  const findings = [checkReferences, checkTenures, checkNames, checkPatterns].flatMap((check) => check(registers))
  return [...findings.filter(({ level }) => level === 'error'), ...findings.filter(({ level }) => level !== 'error')]
}

/** The size of every register; tenures are counted apart from the offices that hold them. */
export function countRegisters(registers: Registers): Count[] {
  const count = (register: Count['register'], entries: readonly Sourced[]): Count => ({
    register,
    entries: entries.length,
    unchecked: entries.filter(({ checked }) => checked !== true).length,
  })
  const tenures = registers.offices.flatMap((office) => office.tenures)
  return [...REGISTERS.map((name) => count(name, registers[name])), count('tenures', tenures)]
}
