import type { Resource } from '../desk.ts'
import { engagements } from './engagements.ts'
import { network, networkEngagements } from './network.ts'
import { offices, oneOffice } from './offices.ts'
import { parties } from './parties.ts'
import { onePerson, people } from './people.ts'
import { status } from './status.ts'

/** Every resource, in the order of the documentation: adding one is one line here. */
export const RESOURCES: readonly Resource[] = [
  status,
  parties,
  engagements,
  network,
  networkEngagements,
  people,
  onePerson,
  offices,
  oneOffice,
]
