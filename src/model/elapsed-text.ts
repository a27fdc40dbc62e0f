import type { Elapsed } from './commitment-life.ts'

/** `325 days`, `300 to 325 days`. */
export function elapsedText({ least, most }: Elapsed): string {
  const many = `${most} ${most === 1 ? 'day' : 'days'}`
  return least === most ? many : `${least} to ${many}`
}
