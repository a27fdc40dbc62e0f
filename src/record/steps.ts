/** Long work that can be left between its steps. It is pure all the same: who runs it decides when the next step is taken. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value as Result
  }
}
