import type { RegisterName } from './registers.ts'

/** Something wrong (`error`) or doubtful (`warning`) that shows only when the registers are held against each other. */
export type Finding = Readonly<{
  level: 'error' | 'warning'
  code:
    | 'unknown-reference'
    | 'tenure-order'
    | 'tenures-overlap'
    | 'same-name'
    | 'no-english'
    | 'bad-pattern'
    | 'repeated-word'
    | 'unknown-source'
  register: RegisterName
  id: string
  message: string
}>
