import colors from 'picocolors'

/** How words are set off: with colour on a terminal that wants it, with nothing elsewhere. */
export type Paint = Readonly<{
  /** Whether anything is set off at all. */
  on: boolean
  bold(text: string): string
  dim(text: string): string
  underline(text: string): string
  name(text: string): string
  cue(text: string): string
  warn(text: string): string
  hit(text: string): string
}>

/** `on`: whether the output is a terminal. NO_COLOR and FORCE_COLOR are respected. */
export function paintFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const on = !env.NO_COLOR && (isTerminal || Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0')) && env.TERM !== 'dumb'
  const { bold, dim, underline, cyan, yellow, magenta } = colors.createColors(on)
  const marked = (text: string): string => (on ? bold(yellow(text)) : `«${text}»`)
  return { on, bold, dim, underline, name: (text) => cyan(text), cue: (text) => magenta(text), warn: yellow, hit: marked }
}
