type Told = Readonly<{ title: string; status: number; detail: string | null; type: string; more: Readonly<Record<string, unknown>> }>

/** What went wrong, in the terms of RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly title: string
  /** Of HTTP; 0 when no answer came at all. */
  readonly status: number
  readonly detail: string | null
  readonly type: string
  /** Members beyond those of the standard: the field at fault, what was expected. */
  readonly more: Readonly<Record<string, unknown>>

  constructor({ title, status, detail, type, more }: Told) {
    super(detail ? `${title}: ${detail}` : title)
    this.title = title
    this.status = status
    this.detail = detail
    this.type = type
    this.more = more
  }
}

const textOr = <T>(value: unknown, otherwise: T): string | T => (typeof value === 'string' && value !== '' ? value : otherwise)

/** The problem that a failed answer tells; one of its status alone where the body is none. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  const { type, title, status: _, detail, ...more } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  return new Problem({
    title: textOr(title, response.statusText || `The server answered ${response.status}`),
    status: response.status,
    detail: textOr(detail, null),
    type: textOr(type, 'about:blank'),
    more,
  })
}

/** The problem of a request to which nothing answered. */
export function noAnswer(cause: unknown): Problem {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new Problem({ title: 'The server did not answer', status: 0, detail, type: 'about:blank', more: {} })
}
