/** An address of each view, with what is there in the record that a server has. */
export type Visited = Readonly<{ view: string; path: string }>

type Item = Readonly<{ id: string }>

async function firstOf(address: string, path: string): Promise<string> {
  const answer = await fetch(`${address}${path}`)
  const { items = [] } = answer.ok ? ((await answer.json()) as { items?: readonly Item[] }) : {}
  const [first] = items
  if (!first) throw new Error(`Unexpected answer of ${path} (${answer.status}), expected one with items`)
  return encodeURIComponent(first.id)
}

const BETWEEN = 'between=XA,XB'

/** Every view of the app, those of one thing with the first that is there. */
export async function everyView(address: string): Promise<Visited[]> {
  const [engagement, document, formula, person, office] = await Promise.all(
    [`/api/engagements?status=held&${BETWEEN}`, '/api/documents', `/api/formulas?${BETWEEN}`, '/api/people', '/api/offices'].map((path) =>
      firstOf(address, path),
    ),
  )
  return [
    { view: 'relationship', path: `/?${BETWEEN}` },
    { view: 'engagements', path: `/engagements?${BETWEEN}` },
    { view: 'engagement', path: `/engagements/${engagement}` },
    { view: 'document', path: `/documents/${document}` },
    { view: 'compare', path: `/compare?second=${engagement}` },
    { view: 'formulas', path: `/formulas?${BETWEEN}` },
    { view: 'formula', path: `/formulas/${formula}` },
    { view: 'commitments', path: `/commitments?${BETWEEN}` },
    { view: 'positions', path: `/positions?${BETWEEN}` },
    { view: 'people', path: '/people' },
    { view: 'person', path: `/people/${decodeURIComponent(person as string)}` },
    { view: 'office', path: `/offices/${decodeURIComponent(office as string)}` },
    { view: 'network', path: '/network' },
    { view: 'map', path: '/map' },
    { view: 'calendar', path: `/calendar?${BETWEEN}` },
    { view: 'search', path: '/search?q=lake' },
    { view: 'review', path: '/review' },
    { view: 'brief', path: `/brief?${BETWEEN}` },
    { view: 'add', path: '/add' },
    { view: 'status', path: '/status' },
  ]
}
