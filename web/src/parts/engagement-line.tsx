import { Link } from '@tanstack/react-router'
import { toEngagement } from '../address/links.ts'
import type { EngagementListed, RegisterNames } from '../api/answers.ts'
import { Kind } from './kind.tsx'
import { Plain } from './plain.tsx'
import { When } from './when.tsx'

/** Who met, in a few words. */
export const whoOf = ({ participants, parties }: Pick<EngagementListed, 'participants' | 'parties'>): string =>
  participants.length ? participants.map(({ name }) => name).join(', ') : parties.join(', ')

/** An engagement on one line, with a link to its page. */
export function EngagementLine({ engagement, names }: Readonly<{ engagement: EngagementListed; names?: RegisterNames }>) {
  const { id, kind, channel, date, city, mechanism } = engagement
  return (
    <span className="inline-flex min-w-0 flex-wrap items-baseline gap-x-2">
      <When date={date} isShort />
      <Kind kind={kind} channel={channel} />
      <Link {...toEngagement(id)} className="min-w-0 break-words">
        <bdi>
          <Plain text={whoOf(engagement)} />
        </bdi>
      </Link>
      {city && (
        <bdi className="text-soft">
          <Plain text={city} />
        </bdi>
      )}
      {mechanism && (
        <bdi className="text-soft">
          {(mechanism.id && names?.mechanisms[mechanism.id]) ?? mechanism.name}
          {mechanism.round && `, ${mechanism.round}`}
        </bdi>
      )}
    </span>
  )
}
