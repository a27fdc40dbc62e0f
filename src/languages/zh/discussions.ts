import { matchesIn } from '../../text/matches.ts'
import type { DiscussionMark, Page } from '../pack.ts'
import { plainOf } from './plain.ts'

const WHO = '(?<who>(?:双方|两国元首|两国领导人|两国外长|两国总理|他们|双方领导人|两位领导人|会谈中|会见中|[^，。；]{2,24}?)?)'
const HOW = '(?:真诚|坦诚|深入|充分|友好|广泛|全面|建设性|务实|详细|重点|战略性|地|、|和|而|且|的)*'
const TALKS = `(?<cue>${HOW}(?:交换了?${HOW}(?:意见|看法)|进行了?${HOW}(?:的)?(?:交流|沟通|讨论|磋商|探讨|战略对表|对表|讨论和交流|全面对表)|(?:开展|展开)了?${HOW}(?:交流|讨论|沟通)|讨论|沟通|交流))`
/** Each begins with whom it is told of, and so may begin anywhere: `quick` stands in every such telling and is looked for first. */
const FORMS = [
  {
    quick: /(?:就|围绕)[\s\S]*?(?:交换|交流|沟通|讨论|磋商|探讨|对表)/u,
    form: new RegExp(`${WHO}(?:还|并|也|重点|主要|继续|又)*(?:就|围绕)(?<what>[^。；]{2,120}?)(?:分别|再次)?${TALKS}`, 'gu'),
  },
  {
    quick: /讨论|谈及|谈到|探讨|商讨|审议|梳理/u,
    form: new RegExp(
      `${WHO}(?<cue>(?:还|并|也|重点|着重|主要)*(?:讨论了?|谈及了?|谈到了?|探讨了?|商讨了?|审议了?|梳理了?))(?<what>[^。；，]{2,90})`,
      'gu',
    ),
  },
]
const ABLE =
  /^(?:(?:\p{Script=Han}{2})?(?:双方|两国元首|两国领导人|两国外长|两国总理|他们|双方领导人|两位领导人|与会各方|各方)|会谈中|会见中|会晤中|通话中)?(?:还|并|也|又|重点|着重|主要|继续|特别|分别|深入)*$/u
const GENERAL =
  /^(?:其他|有关|双方|彼此|两国|各自|共同|一些|诸多|广泛|重大|重要|热点|国际|地区|和|及|与|以及|、|关心|感兴趣|关切|关注|的|问题|议题|事务|局势|形势|情况|当前|全球|多边|双边)+$/u

/**
 *     双方就海峡局势等共同关心的问题深入交换了意见。
 *       ^^  ^^^^^^^^                ^^^^^^^^^^^^^^
 */
export function discussions(page: Page): DiscussionMark[] {
  const plain = plainOf(page)
  return page.sentences.flatMap((sentence, index) => {
    const text = plain.slice(sentence.start, sentence.end)
    const out: DiscussionMark[] = []
    for (const { quick, form } of FORMS) {
      if (!quick.test(text)) continue
      for (const match of matchesIn(text, form)) {
        const { who = '', what = '', cue = '' } = match.groups ?? {}
        const at = sentence.start + match.index
        if (!isTheirs(text, match.index, who)) continue
        const start = at + match[0].indexOf(what, who.length)
        const cueStart = at + match[0].lastIndexOf(cue)
        if (out.some((one) => one.content.start < start + what.length && start < one.content.end)) continue
        out.push({
          sentence: index,
          source: who ? { start: at, end: at + who.length } : null,
          cue: { start: cueStart, end: cueStart + cue.length },
          content: { start, end: start + what.length },
          general: GENERAL.test(what),
        })
      }
    }
    return out
  })
}

/** Told of both at the head of a clause: what one of them says of talks is said by him. */
const isTheirs = (text: string, at: number, who: string): boolean =>
  ABLE.test(who) ? at === 0 || /[，；。]/u.test(text[at - 1] ?? '') : false
