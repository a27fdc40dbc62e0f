import { formulas } from '../annotators/mentions.ts'
import type { Reading } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import type { Account } from './account.ts'
import { discussed } from './discussed.ts'
import type { Scene } from './scene.ts'
import type { TopicsOf } from './speech.ts'

export type Facts = Pick<Reading, 'engagements' | 'discussed' | 'formulas' | 'occasions' | 'forums' | 'instruments'>

/** What a reading holds beside its statements and commitments. */
export const facts = (scene: Scene, account: Account, statements: readonly Statement[], topicsOf: TopicsOf): Facts => ({
  engagements: account.engagements,
  discussed: discussed({ scene, discussions: account.discussions, topicsOf, engagements: account.engagements }),
  formulas: formulas(scene.page, scene.marks, statements),
  occasions: account.occasions,
  forums: account.forums,
  instruments: account.instruments,
})
