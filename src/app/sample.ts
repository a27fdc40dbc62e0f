import { existsSync } from 'node:fs'
import { packageFile } from './package-files.ts'
import type { Settings } from './settings.ts'

/** The folder of the sample corpus. */
export const sampleFolder = (): string => packageFile('sample')

/** The sample comes with the registers of its fictional states. */
export function withSample<Some extends Pick<Settings, 'knowledge'>>(settings: Some): Some {
  const registers = packageFile('sample', 'knowledge')
  return existsSync(registers) && !settings.knowledge.includes(registers)
    ? { ...settings, knowledge: [registers, ...settings.knowledge] }
    : settings
}
