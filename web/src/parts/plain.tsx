import { visible } from './visible.ts'

/** Text as it is, with what is invisible in it shown as a labelled chip. */
export function Plain({ text }: Readonly<{ text: string }>) {
  return visible(text).map(({ text: stretch, mark }, index) =>
    mark ? (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their order.
        key={index}
        role="img"
        aria-label={mark.name}
        title={mark.name}
        className="mx-0.5 inline-block rounded border border-warn/60 bg-warn-wash px-1 font-mono text-[0.6875em] leading-tight text-warn no-underline"
      >
        ␣{mark.code}
      </span>
    ) : (
      stretch
    ),
  )
}
