/** Lets others have their turn: for long work between its steps. */
export const breathe = (): Promise<void> => new Promise((done) => setImmediate(done))

const TURN_MS = 15

/** Takes the steps of long work, letting others have their turn in between. */
export async function inTurns<Result>(steps: Generator<undefined, Result, undefined>): Promise<Result> {
  for (let until = performance.now() + TURN_MS; ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + TURN_MS
  }
}
