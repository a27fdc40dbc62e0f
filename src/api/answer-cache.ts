import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** Text, or the bytes of a file. */
export type Written = string | Uint8Array<ArrayBuffer>

/** An answer as it goes out. */
export type Answer = Readonly<{ body: Written; type: string; etag: string; headers?: Readonly<Record<string, string>> }>

/** Answers by what was asked and the state of the record that they are of: what is asked twice is worked out once, also when it is asked twice at a time. */
export type AnswerCache = Readonly<{
  find(key: string, make: Make): Promise<Answer>
  /** One that is not kept. */
  make(make: Make): Promise<Answer>
}>

type Make = () => Promise<Omit<Answer, 'etag'>>

const MOST_BYTES = 128 * 1024 * 1024

const etagOf = (body: Written): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

export function answerCache(most = MOST_BYTES): AnswerCache {
  const kept = new LRUCache<string, Answer>({ maxSize: most, sizeCalculation: ({ body }) => body.length + 200 })
  const underway = new Map<string, Promise<Answer>>()
  const finished = async (make: Make): Promise<Answer> => {
    const made = await make()
    return { ...made, etag: etagOf(made.body) }
  }
  return {
    make: finished,
    async find(key, make) {
      const known = kept.get(key)
      if (known) return known
      const begun = underway.get(key)
      if (begun) return begun
      const work = finished(make)
      underway.set(key, work)
      try {
        const answer = await work
        kept.set(key, answer)
        return answer
      } finally {
        underway.delete(key)
      }
    },
  }
}
