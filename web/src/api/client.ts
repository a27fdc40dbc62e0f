import { noAnswer, problemOf } from './problem.ts'

/** Parameters of a question. A list is written as one value with commas; what is undefined, null or empty is left out. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

/** `/api` before a path, its parameters behind it. */
export function addressOf(path: string, params: Params = {}): string {
  const pairs = Object.entries(params).flatMap(([name, value]): [string, string][] => {
    const text = value === null || value === undefined ? '' : Array.isArray(value) ? value.join(',') : String(value)
    return text === '' ? [] : [[name, text]]
  })
  const query = new URLSearchParams(pairs).toString()
  return `/api${path}${query && '?'}${query}`
}

async function ask<T>(address: string, options: RequestInit): Promise<T> {
  const response = await fetch(address, {
    ...options,
    credentials: 'same-origin',
    headers: { accept: 'application/json', ...options.headers },
  }).catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause
    throw noAnswer(cause)
  })
  if (!response.ok) throw await problemOf(response)
  return (response.status === 204 ? undefined : await response.json()) as T
}

const signalOf = (signal: AbortSignal | undefined) => (signal ? { signal } : {})

/** `get('/engagements', { between: 'XA,XB' })`. Throws a `Problem`. */
export const get = <T>(path: string, params?: Params, signal?: AbortSignal): Promise<T> => ask(addressOf(path, params), signalOf(signal))

/** Sends JSON, or a file or form as it is. */
export function post<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const isRaw = body instanceof Blob || body instanceof FormData
  return ask(addressOf(path), {
    method: 'POST',
    ...signalOf(signal),
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    ...(body === undefined || isRaw ? {} : { headers: { 'content-type': 'application/json' } }),
  })
}

export const del = <T>(path: string, signal?: AbortSignal): Promise<T> => ask(addressOf(path), { method: 'DELETE', ...signalOf(signal) })
