import type { Segment } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'

type Props = Readonly<{ segments: readonly Segment[]; lang?: string | null }>

/** Text with the words found marked in it. */
export function Marked({ segments, lang }: Props) {
  const known = lang && lang !== 'und' ? lang : undefined
  return (
    <bdi lang={known} dir="auto">
      {segments.map(({ text, isHit }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order.
        const key = index
        return isHit ? (
          <mark key={key} className="rounded-xs bg-mark px-0.5 font-semibold text-ink underline decoration-line-strong">
            <Plain text={text} />
          </mark>
        ) : (
          <span key={key}>
            <Plain text={text} />
          </span>
        )
      })}
    </bdi>
  )
}
