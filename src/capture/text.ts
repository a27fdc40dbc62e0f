import type { Capture } from './capture.ts'
import { clean } from './clean.ts'

/** Anything that holds words. */
export const text: Capture = { name: 'text', takes: () => true, find: (source) => ({ text: clean(source), metadata: {} }) }
