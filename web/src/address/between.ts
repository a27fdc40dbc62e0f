import { useMemo } from 'react'
import { useParam } from './use-address.ts'

const CODES = /^[^\s,]+,[^\s,]+$/

/** The relationship that the address names: `?between=XA,XB`. Undefined until one is chosen. */
export function useBetween() {
  const [value, set] = useParam('between')
  return useMemo(() => {
    const between = value && CODES.test(value) ? value : undefined
    const [a, b] = between?.split(',') ?? []
    return { between, parties: a && b ? ([a, b] as const) : undefined, set }
  }, [value, set])
}
