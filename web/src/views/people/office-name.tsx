import { Link } from '@tanstack/react-router'
import { toEngagement, toOffice } from '../../address/links.ts'
import type { OfficeListed } from '../../api/answers.ts'
import { people } from '../../strings/people.ts'

/** An office in a list: words of an account lead to it, a name of the registers to the office. */
export function OfficeName({ office }: Readonly<{ office: OfficeListed | null }>) {
  if (!office) return null
  const { id, name, worded, engagement } = office
  if (worded && engagement) {
    return (
      <Link {...toEngagement(engagement)} title={people.asWorded} className="font-serif text-ink">
        <bdi>“{name}”</bdi>
      </Link>
    )
  }
  return id ? <Link {...toOffice(id)}>{name}</Link> : <bdi>{name}</bdi>
}
