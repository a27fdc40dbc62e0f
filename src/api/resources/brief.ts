import { createRoute, z } from '@hono/zod-openapi'
import { askBrief } from '../../app/brief.ts'
import { todayOf } from '../../app/dossier.ts'
import { Refusal } from '../../app/settings.ts'
import { verifyBytes } from '../../app/verify.ts'
import { workedOut } from '../../app/worked-out.ts'
import type { Brief } from '../../model/brief.ts'
import type { Resource } from '../desk.ts'
import { between, byComma, day, person } from '../parameters.ts'
import { PROBLEM, question, ref } from '../question.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const fileName =
  (ending: string) =>
  ({ asked, made }: Brief): string =>
    `brief-${/between ([^;]*)/.exec(asked)?.[1]?.replace(/[^\w]+/g, '-') ?? 'record'}-${made}.${ending}`

const topic = byComma(500, 'Positions on these topics alone, by comma: ids or names', 'ukraine,taiwan').optional()

const brief = question({
  path: '/api/brief',
  tag: 'Brief',
  summary: 'A briefing book before a contact, every sentence with its notes',
  query: z.object({ between: between.unwrap(), with: person, topic, until: day('As of this day; without it today') }),
  answer: 'BriefAnswer',
  forms: {
    md: {
      type: 'text/markdown; charset=utf-8',
      file: fileName('md'),
      write: async (made) => (await import('../../exporters/brief/markdown.ts')).briefMarkdown(made),
    },
    html: {
      type: 'text/html; charset=utf-8',
      file: fileName('html'),
      write: async (made) => (await import('../../exporters/brief/html.ts')).briefHtml(made),
    },
    docx: {
      type: DOCX,
      file: fileName('docx'),
      write: async (made) => Uint8Array.from(await (await import('../../exporters/brief/docx.ts')).briefDocx(made)),
    },
  },
  ask: ({ between: parties = [], with: words, topic: topics = [], until }, { settings }) => {
    const asked = { between: parties, topic: topics, ...(words ? { with: words } : {}), ...(until ? { until } : {}) }
    // One brief is asked for in several forms.
    return workedOut(settings, `brief ${todayOf()} ${JSON.stringify(asked)}`, () => askBrief(asked, settings))
  },
})

const MOST = 16 * 1024 * 1024

const FILE = { type: 'object' as const, required: ['file'], properties: { file: { type: 'string' as const, format: 'binary' } } }
const BYTES = { type: 'string' as const, format: 'binary' }

const verification = createRoute({
  method: 'post',
  path: '/api/verifications',
  tags: ['Brief'],
  summary: 'Look every footnote of a brief up again',
  description: 'The file of a brief as Markdown, HTML, DOCX or JSON: under `file` of a form, or as the body itself. Nothing of it is kept.',
  request: {
    body: {
      required: true,
      content: { 'multipart/form-data': { schema: FILE }, 'application/octet-stream': { schema: BYTES } },
    },
  },
  responses: {
    200: { description: 'Every footnote, and whether it holds', content: { 'application/json': { schema: ref('VerificationAnswer') } } },
    400: PROBLEM,
  },
})

const plainName = (name: string): string => name.replace(/\p{C}/gu, '').slice(0, 200) || 'the file'

async function sentFile(request: Request): Promise<{ name: string; bytes: Uint8Array }> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data'))
    return { name: 'what was sent', bytes: new Uint8Array(await request.arrayBuffer()) }
  const form = await request.formData().catch(() => null)
  const file = [...(form?.values() ?? [])].find((value) => typeof value !== 'string')
  if (!file) throw new Refusal('Unexpected form without a file, expected the file of a brief under `file`')
  return { name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
}

const verify: Resource = (api, { settings }) => {
  api.openapi(verification, async (context) => {
    const { name, bytes } = await sentFile(context.req.raw)
    if (bytes.length > MOST) throw new Refusal(`Unexpected size of ${name}, expected a brief of at most ${MOST / 1024 / 1024} MB`)
    return context.json(await verifyBytes(bytes, name, settings), 200) as never
  })
}

export const briefs: readonly Resource[] = [brief, verify]
