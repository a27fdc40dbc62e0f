/** Numbers that look random and are the same in every run: `next(5)` is one of 0 to 4. After mulberry32 (Ettinger, 2017, public domain). */
export function chance(seed) {
  let state = seed | 0
  const next = (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
  return {
    next,
    oneOf: (list) => list[next(list.length)],
    /** True so many times in a hundred. */
    often: (percent) => next(100) < percent,
    /** One of several, each as often as its weight. */
    weighed(choices) {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
      let left = next(total)
      return choices.find(([, weight]) => (left -= weight) < 0)[0]
    },
  }
}
