/** One page of a list. `next` goes into `?cursor=`; null after the last. `total`: null where the server does not count. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null; total: number | null }>
