import { existsSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Api } from './desk.ts'

const OWN = ["'self'"]

/** Nothing but the app's own files runs or is loaded, so what was captured never can. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: OWN,
    styleSrc: OWN,
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: OWN,
    connectSrc: OWN,
    manifestSrc: OWN,
    baseUri: ["'none'"],
    formAction: OWN,
    frameAncestors: ["'none'"],
  },
  crossOriginEmbedderPolicy: false,
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // A server on loopback speaks no TLS: whoever puts one before it sets this there.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
})

/** The web app and the interactive documentation, as the build left them. */
export function addPages(api: Api, folder: string): void {
  if (!existsSync(folder)) {
    api.get('/', (context) => context.text('The web app was not built: `npm run build` makes it. The API is at /api/openapi.json.\n'))
    return
  }
  api.use('/assets/*', async (context, next) => {
    await next()
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable')
  })
  api.use('*', serveStatic({ root: folder, precompressed: true }))
  // Addresses of the app's views are the app's to know; it tells of those that are none.
  const page = serveStatic({ root: folder, path: 'index.html', precompressed: true })
  api.get('*', (context, next) => (/\.\w+$/.test(context.req.path) ? next() : page(context, next)))
}

/** The API's documentation, in which questions can be tried. */
export function addDocs(api: Api, folder: string): void {
  if (existsSync(folder)) api.get('/api/docs', serveStatic({ root: folder, path: 'docs/index.html' }))
}
