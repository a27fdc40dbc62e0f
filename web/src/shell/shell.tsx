import { Link, Outlet } from '@tanstack/react-router'
import { useSignInWanted } from '../api/session.ts'
import { shell } from '../strings/shell.ts'
import { FirstVisit } from './first-visit.tsx'
import { Foot } from './foot.tsx'
import { Menu } from './menu.tsx'
import { Navigation } from './navigation.tsx'
import { RelationshipChooser } from './relationship-chooser.tsx'
import { SearchField } from './search-field.tsx'
import { SignIn } from './sign-in.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

function Head() {
  return (
    <header
      data-shell
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-panel px-3 py-2 max-sm:static lg:px-5"
    >
      <Menu />
      <Link to="/" className="font-serif text-xl font-semibold text-ink no-underline lg:w-48">
        {shell.name}
      </Link>
      <div className="order-last ml-auto sm:order-none sm:ml-0 max-sm:order-none">
        <RelationshipChooser />
      </div>
      <div className="flex min-w-0 flex-1 items-center justify-end gap-1 max-sm:basis-full">
        <SearchField />
        <ThemeSwitch />
      </div>
    </header>
  )
}

/** The frame around every view. */
export function Shell() {
  const mustSignIn = useSignInWanted()
  useFocusOnArrival()
  return (
    <>
      <a
        href="#content"
        data-shell
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-3 py-2 text-on-accent focus:translate-y-0"
      >
        {shell.skip}
      </a>
      <div className="flex min-h-dvh flex-col">
        <Head />
        <div className="flex flex-1">
          <div data-shell className="w-56 shrink-0 border-r border-line max-lg:hidden">
            <div className="sticky top-[3.3125rem] max-h-[calc(100dvh-3.3125rem)] overflow-y-auto px-3 py-5">
              <Navigation />
            </div>
          </div>
          <div className="flex min-w-0 flex-1 flex-col">
            <main id="content" tabIndex={-1} className="w-full max-w-[100rem] px-4 pt-6 pb-16 outline-none lg:px-8">
              {mustSignIn ? (
                <SignIn />
              ) : (
                <FirstVisit>
                  <Outlet />
                </FirstVisit>
              )}
            </main>
            <Foot />
          </div>
        </div>
      </div>
    </>
  )
}
