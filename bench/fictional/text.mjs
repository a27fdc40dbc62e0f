const SLOT = /\{(\w+)(?:=((?:[^{}]|\{\w+\})*))?\}/g

/**
 * A text that grows by sentences and tells where the words of each slot stand.
 *
 *     write('{who} left {city=Velm}.', { who: 'Maren' })  →  { whole, who: { text: 'Maren', span: [0, 5] }, city: … }
 */
export function openText(language) {
  const between = language === 'zh' ? '' : ' '
  let text = ''
  const quotes = new Map()
  const fill = (template, values) => {
    let done = 0
    for (const { 0: all, 1: slot, 2: words, index } of template.matchAll(SLOT)) {
      text += template.slice(done, index)
      const start = text.length
      fill(words ?? String(values[slot] ?? missing(slot, template)), values)
      quotes.set(slot, [start, text.length])
      done = index + all.length
    }
    text += template.slice(done)
  }
  return {
    write(template, values) {
      if (text) text += between
      const start = text.length
      quotes.clear()
      fill(template, values)
      quotes.set('whole', [start, text.length])
      const whole = text
      return Object.fromEntries([...quotes].map(([slot, span]) => [slot, { text: whole.slice(...span), span }]))
    },
    end: () => text,
  }
}

function missing(slot, template) {
  throw new Error(`Unexpected slot \`${slot}\` without a value in \`${template}\`, expected one of the values given`)
}
