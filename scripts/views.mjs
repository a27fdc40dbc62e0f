// An address of each view of the app, for tests and screenshots.

async function firstOf(address, path) {
  const answer = await fetch(`${address}${path}`)
  const { items = [] } = answer.ok ? await answer.json() : {}
  const [first] = items
  if (!first) throw new Error(`Unexpected answer of ${path} (${answer.status}), expected one with items`)
  return encodeURIComponent(first.id)
}

/** An engagement that has a comparable one before it. */
async function comparedIn(address, pair) {
  const { items } = await (await fetch(`${address}/api/engagements?status=held&${pair}`)).json()
  for (const { id } of items) if ((await fetch(`${address}/api/compare?first=${id}`)).ok) return id
  return items[0]?.id
}

/** Every view of the app, those of one thing with the first that is there. */
export async function everyView(address, between = 'XA,XB') {
  const pair = `between=${between}`
  const [engagement, document, formula, person, office] = await Promise.all(
    [`/api/engagements?status=held&${pair}`, '/api/documents', `/api/formulas?${pair}`, '/api/people', '/api/offices'].map((path) =>
      firstOf(address, path),
    ),
  )
  const compared = await comparedIn(address, pair)
  return [
    { view: 'relationship', path: `/?${pair}` },
    { view: 'engagements', path: `/engagements?${pair}` },
    { view: 'engagement', path: `/engagements/${engagement}` },
    { view: 'document', path: `/documents/${document}` },
    { view: 'compare', path: `/compare?first=${compared}` },
    { view: 'formulas', path: `/formulas?${pair}` },
    { view: 'formula', path: `/formulas/${formula}` },
    { view: 'commitments', path: `/commitments?${pair}` },
    { view: 'positions', path: `/positions?${pair}` },
    { view: 'people', path: '/people' },
    { view: 'person', path: `/people/${decodeURIComponent(person)}` },
    { view: 'office', path: `/offices/${decodeURIComponent(office)}` },
    { view: 'network', path: '/network' },
    { view: 'map', path: '/map' },
    { view: 'calendar', path: `/calendar?${pair}` },
    { view: 'search', path: '/search?q=lake' },
    { view: 'review', path: '/review' },
    { view: 'brief', path: `/brief?${pair}` },
    { view: 'add', path: '/add' },
    { view: 'status', path: '/status' },
  ]
}
