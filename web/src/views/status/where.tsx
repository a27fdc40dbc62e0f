import type { StatusAnswer } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { status } from '../../strings/status.ts'

/** Where the record is kept, and which state of it this is. */
export function Where({ answer: { place, revision } }: Readonly<{ answer: StatusAnswer }>) {
  return (
    <Section title={status.where} lead={status.revisionLead} isCard>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-sm">
        <dt className="text-faint">{status.place}</dt>
        <dd>
          <bdi className="font-mono break-all">{place}</bdi>
        </dd>
        <dt className="text-faint">{status.revision}</dt>
        <dd>
          <bdi className="font-mono break-all">{revision}</bdi>
        </dd>
      </dl>
    </Section>
  )
}
