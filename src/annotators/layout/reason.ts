import { foldedStart, layout } from '../../languages/layout.ts'
import type { FurnitureReason } from '../../model/document.ts'

/** Why a line, looked at by itself, is no part of an account; null for what may be. */
export function findReason(line: string, folded = foldedStart(line)): FurnitureReason | null {
  return layout.furniture.find(({ is }) => is(line, folded))?.reason ?? null
}
