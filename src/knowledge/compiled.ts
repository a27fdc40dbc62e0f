import { readFileSync } from 'node:fs'
import type { Registers } from './registers.ts'

/** The registers as the build compiled them: valid already, so nothing is checked again. */
export const readCompiled = (file: string): Registers => JSON.parse(readFileSync(file, 'utf8')) as Registers
