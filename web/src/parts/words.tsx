import { Link } from '@tanstack/react-router'
import { toDocument } from '../address/links.ts'
import { parts } from '../strings/parts.ts'
import { Plain } from './plain.tsx'

type Props = Readonly<{
  text: string
  /** BCP 47; undefined or `und` when unknown. */
  lang?: string | null | undefined
  /** With `at`, the words link to their place. */
  document?: string | null | undefined
  at?: readonly [number, number] | null | undefined
  /** A paragraph of its own with a bar beside it, rather than within a line. */
  isBlock?: boolean
  /** No quotation marks: the place tells that these are words of a document. */
  isBare?: boolean
}>

const MARKS: Readonly<Record<string, readonly [string, string]>> = { zh: ['“', '”'], ru: ['«', '»'] }

/** Words of a document: in their language, apart from the direction of what surrounds them, linked to where they stand. */
export function Words({ text, lang, document, at, isBlock = false, isBare = false }: Props) {
  const known = lang && lang !== 'und' ? lang : undefined
  const [open, close] = isBare || isBlock ? ['', ''] : (MARKS[known?.split('-')[0] ?? ''] ?? ['“', '”'])
  const quoted = (
    <bdi lang={known} dir="auto" className="font-serif whitespace-pre-line [&:lang(zh)]:font-[family-name:var(--font-zh)]">
      {open}
      <Plain text={text} />
      {close}
    </bdi>
  )
  const linked =
    document && at ? (
      <Link
        {...toDocument(document, at)}
        title={parts.openTheWords}
        className="text-ink decoration-line-strong decoration-dotted hover:decoration-solid"
      >
        {quoted}
      </Link>
    ) : (
      quoted
    )
  return isBlock ? (
    <blockquote className="border-l-2 border-line-strong pl-3">{linked}</blockquote>
  ) : (
    <q className="[quotes:none]">{linked}</q>
  )
}
