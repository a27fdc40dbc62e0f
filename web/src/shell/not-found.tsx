import { Link, useLocation } from '@tanstack/react-router'
import { buttonLook } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { shell } from '../strings/shell.ts'

const { title, lead, next, home, search } = shell.notFound

export function NotFound() {
  const { pathname } = useLocation()
  return (
    <Page title={title} lead={<bdi>{lead(pathname)}</bdi>}>
      <p className="max-w-prose">{next}</p>
      <p className="flex gap-2">
        <Link to="/" className={buttonLook('main')}>
          {home}
        </Link>
        <Link to="/search" className={buttonLook()}>
          {search}
        </Link>
      </p>
    </Page>
  )
}
