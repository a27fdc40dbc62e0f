/**
 * What went wrong, for a person and for a program.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export type Problem = Readonly<{
  /** `about:blank`: the title says all that the status says. */
  type: string
  title: string
  status: number
  /** What was found, where, what was expected, what to do next. */
  detail: string
  /** Faults of single fields: a JSON pointer or the name of a parameter. */
  errors?: readonly Readonly<{ pointer: string; detail: string }>[]
}>
