// Makes src/api/answers.json (JSON Schema, the components of the OpenAPI document) of the types in src/api/answers/, and of it web/src/api/answers.ts.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'
import { createGenerator } from 'ts-json-schema-generator'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const FOLDER = join(ROOT, 'src/api/answers')
const SCHEMA = join(ROOT, 'src/api/answers.json')
const TYPES = join(ROOT, 'web/src/api/answers.ts')

/** One file that exports them all: the generator starts from one. */
function withEntry(use) {
  const entry = join(FOLDER, '.entry.ts')
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.startsWith('.'))
  writeFileSync(entry, files.map((name) => `export * from './${name}'\n`).join(''))
  try {
    return use(entry)
  } finally {
    rmSync(entry)
  }
}

const DECLARED = ['src/model', 'src/app', 'src/record']

/** Exported types by name with the files that declare one: the generator takes two of one name for the same. */
function declarations() {
  const found = new Map()
  for (const folder of DECLARED)
    for (const file of readdirSync(join(ROOT, folder), { recursive: true }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    ))
      for (const [, name] of readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/^export type (\w+)/gm))
        found.set(name, [...(found.get(name) ?? []), `${folder}/${file}`])
  return found
}

const nameIn = (ref) => decodeURIComponent(ref.slice('#/definitions/'.length))
const isGeneric = (name) => /[<>]/.test(name)

/** Types of a type (`Page<…>`) have no name of their own: each is written out where it is used. Tuples as JSON Schema 2020-12 has them. */
function settle(node, definitions) {
  if (Array.isArray(node)) return node.map((one) => settle(one, definitions))
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') {
    const name = nameIn(node.$ref)
    const { $ref: _ref, ...rest } = node
    if (isGeneric(name)) return settle({ ...definitions[name], ...rest }, definitions)
    return { ...rest, $ref: `#/components/schemas/${name}` }
  }
  const entries = Object.entries(node).map(([key, value]) => [key, settle(value, definitions)])
  const settled = Object.fromEntries(entries)
  if (Array.isArray(settled.items)) {
    settled.prefixItems = settled.items
    settled.items = false
  }
  return settled
}

export function answerSchemas() {
  const { definitions } = withEntry((path) =>
    createGenerator({
      path,
      tsconfig: join(ROOT, 'tsconfig.json'),
      type: '*',
      expose: 'export',
      skipTypeCheck: true,
      additionalProperties: true,
    }).createSchema('*'),
  )
  const named = Object.keys(definitions)
    .filter((name) => !isGeneric(name))
    .sort()
  const declared = declarations()
  const twice = named.filter((name) => (declared.get(name)?.length ?? 0) > 1)
  if (twice.length)
    throw new Error(
      twice.map((name) => `Unexpected two types called ${name}, in ${declared.get(name).join(' and ')}: give one another name`).join('\n'),
    )
  return Object.fromEntries(named.map((name) => [name, settle(definitions[name], definitions)]))
}

const asDraft7 = (node) => {
  if (Array.isArray(node)) return node.map(asDraft7)
  if (node === null || typeof node !== 'object') return node
  // A property may itself be called `title`.
  const { prefixItems, title, ...bare } = node
  const rest = title !== null && typeof title === 'object' ? { ...bare, title } : bare
  const mapped = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, asDraft7(value)]))
  if (typeof mapped.$ref === 'string') return { $ref: mapped.$ref.replace('#/components/schemas/', '#/definitions/') }
  return prefixItems ? { ...mapped, items: asDraft7(prefixItems), minItems: prefixItems.length, maxItems: prefixItems.length } : mapped
}

export async function answerTypes(schemas) {
  const whole = { title: 'Answers', type: 'object', definitions: asDraft7(schemas), additionalProperties: false }
  const types = await compile(whole, 'Answers', {
    unreachableDefinitions: true,
    additionalProperties: false,
    bannerComment: '// Made by `npm run api` of the answers of the API. Not to be edited.',
    style: { semi: false, singleQuote: true, printWidth: 140 },
  })
  const aliases = Object.entries(schemas).flatMap(([name, { $ref }]) =>
    // Mere other names are dropped by the compiler.
    $ref && !new RegExp(`export (?:type|interface) ${name}(?= )`).test(types) ? [`export type ${name} = ${$ref.split('/').at(-1)}\n`] : [],
  )
  return `${types}${aliases.join('')}`
    .replace(/ \*\n \* This interface was referenced by[^\n]*\n \* via the `definition` "[^"]*"\.\n/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by[^\n]*\n \* via the `definition` "[^"]*"\.\n \*\/\n/g, '')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schemas = answerSchemas()
  const [json, types] = [`${JSON.stringify(schemas, null, 1)}\n`, await answerTypes(schemas)]
  if (process.argv.includes('--check')) {
    const stale = [
      [SCHEMA, json],
      [TYPES, types],
    ].filter(([file, now]) => readFileSync(file, 'utf8') !== now)
    for (const [file] of stale) console.error(`${file} is stale: run npm run api`)
    process.exitCode = stale.length ? 1 : 0
  } else {
    writeFileSync(SCHEMA, json)
    writeFileSync(TYPES, types)
  }
}
