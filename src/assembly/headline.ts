import type { Actor, Cast, Mention } from '../annotators/cast.ts'
import type { RegisterMarks } from '../annotators/marks.ts'
import type { NameMark, Page } from '../languages/pack.ts'
import { pageOf } from '../languages/page.ts'
import { quoteAt } from '../model/span.ts'
import { foldWord } from '../text/fold.ts'
import { spanOf } from '../text/range.ts'
import type { Scene } from './scene.ts'

/** The headline as a scene of its own, whose persons are those of the text. */
export type Headline = Readonly<{ scene: Scene; names: readonly NameMark[]; offices: ReadonlyMap<Actor, string> }>

type Reads = Readonly<{
  marksIn(page: Page): RegisterMarks
  castOf(page: Page, marks: RegisterMarks, names: readonly NameMark[], on: string | null): Cast
}>

/** Reads a headline: it often names in full whom the text names by half. */
export function headlineOf(scene: Scene, { marksIn, castOf }: Reads): Headline | null {
  const { document, pack } = scene
  if (!document.title) return null
  const block = { span: { start: 0, end: document.title.length }, role: 'paragraph' as const }
  const page = pageOf(document.title, [block], pack)
  const marks = marksIn(page)
  const names = pack.findNames(page, marks)
  const own = castOf(page, marks, names, document.published?.edtf ?? null)
  const cast = joined(page, own, scene.cast)
  const offices = new Map<Actor, string>()
  for (const name of names) {
    const actor = cast.at[name.from]?.actor
    if (actor && name.office) offices.set(actor, quoteAt(page.text, spanOf(page.tokens, name.office)).text)
  }
  return { scene: { ...scene, page, marks, cast }, names, offices }
}

/** The headline's mentions, each of the person of the text where there is one. */
function joined(page: Page, own: Cast, text: Cast): Cast {
  const known = (actor: Actor): Actor =>
    text.actors.find((one) => (one.person !== null && one.person === actor.person) || foldWord(one.name) === foldWord(actor.name)) ??
    text.actors.find((one) => one.person === null && actor.person === null && one.shorts.has(foldWord(actor.name))) ??
    actor
  const mentions: Mention[] = own.mentions.map((mention) => ({ ...mention, actor: known(mention.actor) }))
  const at: (Mention | undefined)[] = new Array(page.tokens.count)
  for (const mention of mentions) for (let i = mention.whole.from; i < mention.whole.to; i++) at[i] = mention
  for (let i = 0; i < page.tokens.count; i++) {
    if (at[i]) continue
    const actor = text.actors.find((one) => one.shorts.has(page.tokens.word[i] as string))
    if (!actor) continue
    const mention: Mention = { from: i, to: i + 1, whole: { from: i, to: i + 1 }, actor, title: null }
    mentions.push(mention)
    at[i] = mention
  }
  mentions.sort((a, b) => a.from - b.from)
  return { actors: [...new Set(mentions.map((mention) => mention.actor))], mentions, at }
}
