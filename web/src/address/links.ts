/**
 * Where things have their pages: `<Link {...toPerson('cn/wang-yi')}>`.
 * The relationship of the present page is carried along by the router.
 */
type Target = Readonly<{ to: string; params?: Readonly<Record<string, string>>; search?: Readonly<Record<string, string | undefined>> }>

export const toEngagement = (id: string): Target => ({ to: '/engagements/$id', params: { id } })

/** A document, and the words in it. */
export const toDocument = (id: string, at?: readonly [number, number] | null): Target => ({
  to: '/documents/$id',
  params: { id },
  search: { at: at ? `${at[0]}-${at[1]}` : undefined },
})

export const toFormula = (id: string): Target => ({ to: '/formulas/$id', params: { id } })
export const toPerson = (id: string): Target => ({ to: '/people/$', params: { _splat: id } })
export const toOffice = (id: string): Target => ({ to: '/offices/$', params: { _splat: id } })
/** Two engagements or documents; the later alone is compared with the comparable one before it. */
export const toCompare = (first: string | undefined, second: string): Target => ({ to: '/compare', search: { first, second } })
