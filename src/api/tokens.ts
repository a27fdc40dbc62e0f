import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { parse } from 'yaml'
import { z } from 'zod'
import { Refusal } from '../app/settings.ts'
import { type Caller, ROLES, type Role } from './desk.ts'

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')

const Entry = z.object({
  name: z.string().min(1).max(100),
  role: z.enum(ROLES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected the 64 hexadecimal digits that `chancery token` prints'),
})

/** Who may ask, by the digests of their tokens: the tokens themselves are kept nowhere. */
export type Tokens = readonly z.infer<typeof Entry>[]

/** A new token with the entry that lets it in. 256 random bits need no slow digest. */
export function newToken(name: string, role: Role): Readonly<{ token: string; entry: Tokens[number] }> {
  const token = `chy_${randomBytes(32).toString('base64url')}`
  return { token, entry: { name, role, sha256: digest(token) } }
}

/** The tokens that a YAML file lists; throws a Refusal that names the file and the fault. */
export function tokensIn(text: string, file: string): Tokens {
  const read = z.object({ tokens: z.array(Entry).min(1) }).safeParse(safely(text, file))
  if (read.success) return read.data.tokens
  const [fault] = read.error.issues
  throw new Refusal(
    `Unexpected tokens in ${file} at ${fault?.path.join('.') || 'the top'}: ${fault?.message}; \`chancery token\` prints an entry`,
  )
}

function safely(text: string, file: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 })
  } catch (error) {
    throw new Refusal(`Unexpected YAML in ${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}

/** Whose token it is; every entry is compared, in the same time. */
export function callerOf(tokens: Tokens, token: string): Caller | null {
  const given = Buffer.from(digest(token), 'hex')
  let caller: Caller | null = null
  for (const { name, role, sha256 } of tokens) {
    if (timingSafeEqual(given, Buffer.from(sha256, 'hex'))) caller = { name, role }
  }
  return caller
}
