import manifest from '../../package.json' with { type: 'json' }
import answers from './answers.json' with { type: 'json' }
import type { Api } from './desk.ts'

/** The OpenAPI 3.1 document: the routes' own, with the schemas of the answers. */
export function openApiDocument(api: Api): Record<string, unknown> {
  const made = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Chancery',
      version: manifest.version,
      description:
        'The record of diplomatic relations, from the official readouts themselves. Spans are half-open and counted in UTF-16 code units of the clean text; dates are EDTF (ISO 8601-2); parties are ISO 3166-1 alpha-2 or a body’s acronym.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, {}],
  })
  return {
    ...made,
    components: {
      ...made.components,
      schemas: { ...made.components?.schemas, ...answers },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Only where the server was started with tokens' } },
    },
  }
}
