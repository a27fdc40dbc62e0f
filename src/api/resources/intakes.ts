import { createRoute, z } from '@hono/zod-openapi'
import { forget } from '../../app/forget.ts'
import { ingestSent, type Sent } from '../../app/ingest.ts'
import { ingestSample } from '../../app/ingest-sample.ts'
import { Refusal } from '../../app/settings.ts'
import type { Desk, Resource } from '../desk.ts'
import { found } from '../page.ts'
import { question, ref } from '../question.ts'

const MOST_FILES = 2000
const ACCEPTED = {
  202: { description: 'Under way: its address tells how far', content: { 'application/json': { schema: ref('IntakeAnswer') } } },
}

const Words = z.object({ name: z.string().trim().min(1).max(300).optional(), text: z.string().trim().min(1).max(1_000_000) })

const WORDS = {
  type: 'object' as const,
  required: ['text'],
  properties: {
    name: { type: 'string' as const, maxLength: 300, description: 'What it is kept under: a file name or an address' },
    text: { type: 'string' as const, description: 'A readout: plain text, Markdown with front matter, or the HTML of a page' },
  },
}
const FORM = {
  type: 'object' as const,
  properties: { files: { type: 'array' as const, items: { type: 'string' as const, format: 'binary' } } },
}

const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|article|div|p)[\s>]/i.test(text)

/** A pasted text has no name: the beginning of it serves. */
const nameOf = (text: string): string => {
  const start =
    text
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split('\n')[0] ?? ''
  const words = start
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `pasted/${words || 'text'}.${isPage(text) ? 'html' : 'txt'}`
}

// A name is told to people and never opened, but control characters and ways up help nobody.
const plainName = (name: string): string =>
  name
    .replace(/\p{C}/gu, '')
    .replaceAll('\\', '/')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .slice(0, 300) || 'unnamed.txt'

async function sentFiles(form: FormData): Promise<Sent[]> {
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  if (files.length === 0) throw new Refusal('Unexpected form without files, expected one or more under `files`')
  if (files.length > MOST_FILES) throw new Refusal(`Unexpected ${files.length} files, expected at most ${MOST_FILES} in one request`)
  return Promise.all(files.map(async (file) => ({ name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })))
}

const send = createRoute({
  method: 'post',
  path: '/api/documents',
  tags: ['Documents'],
  summary: 'Add documents: files, or a pasted text or page',
  request: {
    body: {
      required: true,
      // Plain schemas: the form has as many files as were chosen, and what is wrong with either is told in one sentence.
      content: {
        'application/json': { schema: WORDS },
        'multipart/form-data': { schema: FORM },
      },
    },
  },
  responses: ACCEPTED,
})

const sample = createRoute({
  method: 'post',
  path: '/api/documents/sample',
  tags: ['Documents'],
  summary: 'Add the sample corpus and the registers of its fictional states',
  responses: ACCEPTED,
})

const drop = createRoute({
  method: 'delete',
  path: '/api/documents/{id}',
  tags: ['Documents'],
  summary: 'Drop a document and all that rests on it',
  request: { params: z.object({ id: z.string().min(8).max(80) }) },
  responses: { 204: { description: 'Dropped' } },
})

async function sentIn(
  request: Readonly<{ header(name: string): string | undefined; formData(): Promise<FormData>; json(): Promise<unknown> }>,
): Promise<Sent[]> {
  if (request.header('content-type')?.startsWith('multipart/form-data')) return sentFiles(await request.formData())
  const given = Words.safeParse(await request.json().catch(() => null))
  if (!given.success) throw new Refusal('Unexpected request, expected JSON with `text` (and `name`), or a form with files under `files`')
  const { name, text } = given.data
  return [{ name: plainName(name ?? nameOf(text)), bytes: new TextEncoder().encode(text) }]
}

const add: Resource = (api, { settings, intakes, record }: Desk) => {
  // Registered before the address with an id, which would take `sample` for one.
  api.openapi(sample, (context) => {
    const intake = intakes.begin(context.get('caller').name, 0, async (progress) => {
      await record.laySampleOver()
      return ingestSample(settings, progress)
    })
    return context.json(intake, 202, { location: `/api/intakes/${intake.id}` }) as never
  })
  api.openapi(send, async (context) => {
    const sent = await sentIn(context.req)
    const intake = intakes.begin(context.get('caller').name, sent.length, (progress) => ingestSent(sent, settings, progress))
    return context.json(intake, 202, { location: `/api/intakes/${intake.id}` }) as never
  })
  api.openapi(drop, async (context) => {
    await forget(context.req.valid('param').id, settings)
    return context.body(null, 204) as never
  })
}

const progress: Resource = question({
  path: '/api/intakes/{id}',
  tag: 'Documents',
  summary: 'How far documents are on their way into the record',
  params: z.object({ id: z.string().max(60) }),
  answer: 'IntakeAnswer',
  isLive: true,
  ask: async ({ id }, { intakes }) =>
    found(intakes.find(id), `No intake is called \`${id.slice(0, 60)}\`: it was begun before the server was started, or never`),
})

export const intakes: readonly Resource[] = [add, progress]
