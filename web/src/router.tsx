import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router'
import { parseSearch, printSearch, type Search } from './address/search.ts'
import { Loading } from './parts/loading.tsx'
import { Crashed } from './shell/crashed.tsx'
import { NotFound } from './shell/not-found.tsx'
import { Shell } from './shell/shell.tsx'
import { VIEWS } from './views/index.ts'

/** The relationship goes along with every link; a link that names another wins. */
const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search: Search): Search => search,
  search: { middlewares: [retainSearchParams<Search>(['between'])] },
})

/** A list above pages whose ids hold slashes is made an index: else "the rest", which may be nothing, would come before it. */
const pathOf = (path: string): string => (VIEWS.some((other) => other.path === `${path}/$`) ? `${path}/` : path)

const routes = VIEWS.map(({ path, load, ahead }) =>
  createRoute({
    getParentRoute: () => root,
    path: pathOf(path),
    component: lazyRouteComponent(load, 'View'),
    loader: ({ location }) => ahead?.(location.search),
  }),
)

/** Routes are made from a list, so their addresses are plain strings: `address/links.ts` builds them. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch: printSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultPendingMs: 150,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
})
