import type { ErrorObject } from 'ajv/dist/2020.js'

/** The steps of a JSON pointer; list positions as numbers. */
export function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``
}

/** How a key of an entry is called: `gender`, `names.en`, `tenures.from`. */
function keyOf(pointer: string): string {
  const names = stepsOf(pointer).filter((step) => typeof step === 'string')
  return names.slice(1).join('.') || (names[0] ?? 'content')
}

function expected(error: ErrorObject): string {
  if (error.keyword === 'enum') return `one of ${(error.params.allowedValues as unknown[]).join(', ')}`
  return (error.parentSchema?.description as string | undefined) ?? (error.message ?? 'another value').replace(/^must (?:be |match )?/, '')
}

/** The sentence for what a schema refused: ``Unexpected gender `x`, expected one of m, f``. */
export function explain(error: ErrorObject): string {
  const { keyword, params, data, instancePath } = error
  if (keyword === 'additionalProperties') {
    const allowed = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
    return `Unexpected key \`${params.additionalProperty}\`, expected one of ${allowed.join(', ')}`
  }
  if (keyword === 'required') {
    const id = (data as { id?: unknown }).id
    return `Unexpected ${id === undefined ? 'entry' : `entry ${shown(id)}`} without \`${params.missingProperty}\`, expected that key`
  }
  if (keyword === 'uniqueItems') {
    return `Unexpected ${keyOf(instancePath)} ${shown((data as unknown[])[params.j as number])} twice, expected different ones`
  }
  return `Unexpected ${keyOf(instancePath)} ${shown(data)}, expected ${expected(error)}`
}
