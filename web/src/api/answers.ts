/** Party with the number of engagements it takes part in. */
export type PartyItem = Readonly<{ id: string; name: string; engagements: number }>
export type PartiesAnswer = Readonly<{ items: readonly PartyItem[] }>

/** Where the record is kept, and which state of it answers. */
export type StatusAnswer = Readonly<{ place: string; revision: string | number }>

/** One page of a list. `next` goes into `?cursor=`; null after the last. */
export type Page<T> = Readonly<{ items: readonly T[]; next: string | null; total?: number | null }>
