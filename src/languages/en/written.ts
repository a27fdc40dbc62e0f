import type { Span } from '../../model/span.ts'
import { spanOf } from '../../text/range.ts'
import type { Attribution, Page } from '../pack.ts'
import type { Candidate } from './candidates.ts'
import { discussForms, stanceVerbs } from './cues.ts'
import type { Open } from './joined.ts'
import { lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'

/** "said Friday": the day belongs to the cue. */
const cueEndOf = (page: Page, { to }: Candidate): number => (lexicon.weekdays.includes(page.tokens.word[to] ?? '') ? to + 1 : to)

/** "welcomed the visit and discussed trade": the noun phrase ends where the talk goes on. */
function beforeDiscussion(page: Page, from: number, to: number): number {
  const found: { from: number; to: number; value: string }[] = []
  for (let i = from + 1; i < to; i++) {
    if (page.tokens.word[i - 1] !== 'and' || !(page.tokens.word[i] as string).endsWith('ed')) continue
    discussForms.matchAt(page.tokens, i, to, found)
    if (found.length > 0) return i - 1
  }
  return to
}

/** An attribution as it is handed on, its content closed. */
export function written(page: Page, sentence: number, open: Open): Attribution {
  const { candidate, opening, source } = open
  const content = tidy(page, opening.content, opening.kind === 'clause' ? open.to : beforeDiscussion(page, opening.content, open.to))
  const lead: Span | null = opening.lead < opening.content ? spanOf(page.tokens, { from: opening.lead, to: opening.content }) : null
  const cueEnd = opening.kind === 'noun' ? opening.cueEnd : cueEndOf(page, candidate)
  return {
    sentence,
    source: source ? spanOf(page.tokens, source) : null,
    cue: spanOf(page.tokens, { from: candidate.group, to: cueEnd }),
    verb: candidate.form.cue.verb,
    content: content ? [content] : [],
    lead,
    act: opening.act ?? candidate.form.cue.act,
    commit: candidate.form.cue.commit,
    frame: opening.kind,
    form: open.form,
    ...(open.form === 'leading' && stanceVerbs.has(candidate.form.cue.verb) ? { stance: true } : {}),
  }
}
