import { coming } from './coming.ts'
import { commitments } from './commitments.ts'
import { contacts } from './contacts.ts'
import { formulas } from './formulas.ts'
import { limits } from './limits.ts'
import type { SectionMaker } from './matter.ts'
import { news } from './news.ts'
import { positions } from './positions.ts'

/** The sections of a brief, in order: adding one is one line here. */
export const SECTIONS: readonly SectionMaker[] = [contacts, news, positions, commitments, formulas, coming, limits]
