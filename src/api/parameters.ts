import { z } from '@hono/zod-openapi'
import { ENGAGEMENT_KINDS, ENGAGEMENT_STATUSES } from '../model/engagement.ts'

// A query string is hostile input: every parameter has a bound.
const words = (most = 200) => z.string().trim().min(1).max(most)

/** Several by comma: `XA,XB`. */
export const byComma = (most: number, description: string, example: string) =>
  z
    .string()
    .max(most)
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .openapi({ type: 'string', description, example })

export const between = byComma(200, 'Parties that all take part, by comma: ids or names', 'CN,RU').optional()

export const party = words(80).openapi({ description: 'A party: an id or a name', example: 'RU' }).optional()
export const person = words().openapi({ description: 'A person: an id of the registers, a name or a part of one' }).optional()
export const text = (description: string) => words().openapi({ description }).optional()
export const day = (description: string) => words(40).openapi({ description, example: '2025-02' }).optional()
export const from = day('On or after: 2025, 2025-02, 2025-02-28 (EDTF)')
export const to = day('On or before')
export const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((one) => one === 'true')
    .openapi({ type: 'boolean', description })
    .optional()

/** Of an engagement. */
export const kind = z.enum(ENGAGEMENT_KINDS).optional()
export const status = z.enum(ENGAGEMENT_STATUSES).optional()

/** What every list takes. */
export const paging = {
  cursor: z.string().max(100).openapi({ description: '`next` of the page before' }).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100).openapi({ description: 'At most so many' }),
}

export const engagementId = words(12).openapi({
  description: 'Id of an engagement, or 4 and more digits of its beginning',
  example: '0b4f6c2d91aa',
})
export const documentId = words(80).openapi({ description: 'Id of a document (`sha256:…`), or 8 and more digits of its hash' })
