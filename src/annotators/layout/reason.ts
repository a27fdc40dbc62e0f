import { endsOf, foldedStart, layout } from '../../languages/layout.ts'
import type { FurnitureReason } from '../../model/document.ts'

/** Why a line, looked at by itself, is no part of an account; null for what may be. */
export function findReason(line: string, folded = foldedStart(line), ends = endsOf(line)): FurnitureReason | null {
  for (const { reason, is } of layout.furniture) if (is(folded, ends)) return reason
  return null
}
