import { parts } from '../strings/parts.ts'
import { edtfText } from './edtf-text.ts'
import { Inferred } from './inferred.tsx'

export type Dated = Readonly<{ edtf: string | null; certainty?: 'stated' | 'inferred' | undefined; rule?: string | null | undefined }>

type Props = Readonly<{
  /** A date with what it rests on, or EDTF alone. */
  date: Dated | string | null | undefined
  /** `16 Feb 2024` */
  isShort?: boolean
}>

/** A date in words. What was worked out says so, with the rule; what is not known is told as that. */
export function When({ date, isShort = false }: Props) {
  const { edtf, certainty, rule } = typeof date === 'string' || !date ? { edtf: date ?? null, certainty: undefined, rule: null } : date
  if (!edtf) return <span className="text-faint italic">{parts.unknownDate}</span>
  const isOne = !edtf.includes('/')
  return (
    <span className="whitespace-nowrap">
      {isOne ? <time dateTime={edtf}>{edtfText(edtf, { isShort })}</time> : edtfText(edtf, { isShort })}
      {certainty === 'inferred' && <Inferred rule={rule ?? null} />}
    </span>
  )
}
