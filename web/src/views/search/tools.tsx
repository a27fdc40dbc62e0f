import { Check, Link2, Rss } from 'lucide-react'
import { useEffect, useState } from 'react'
import { addressOf, type Params } from '../../api/client.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Export } from '../../parts/export.tsx'
import { search } from '../../strings/search.ts'

function CopyAddress() {
  const [state, setState] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (!state) return
    const timer = setTimeout(() => setState(null), 3000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () => {
    // Browsers have a clipboard for pages of this machine and for https alone.
    const done = navigator.clipboard?.writeText(location.href) ?? Promise.reject(new Error('none'))
    done.then(
      () => setState('copied'),
      () => setState('failed'),
    )
  }
  const Icon = state === 'copied' ? Check : Link2
  return (
    <>
      <Button onClick={copy}>
        <Icon aria-hidden className="size-4" />
        {search.copy}
      </Button>
      <span role="status" className="text-sm text-soft">
        {state === 'copied' ? search.copied : state === 'failed' ? search.copyFailed : ''}
      </span>
    </>
  )
}

/** What can be done with a search: its address, its feed, its results as a file. */
export function Tools({ params }: Readonly<{ params: Params & { q: string } }>) {
  const { sort: _sort, kind: _kind, ...asked } = params
  const feed = addressOf('/search/feed', asked)
  return (
    <>
      <link rel="alternate" type="application/atom+xml" href={feed} title={search.feedTitle(params.q)} />
      <CopyAddress />
      <a href={feed} className={buttonLook()} aria-label={search.feedLabel} title={search.feedLabel}>
        <Rss aria-hidden className="size-4" />
        {search.feed}
      </a>
      <Export path="/search" params={{ ...params, limit: 200 }} what={search.csv} />
    </>
  )
}
