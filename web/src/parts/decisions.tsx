import type { Decision } from '../api/answers.ts'
import { engagement as words } from '../strings/engagement.ts'
import { Plain } from './plain.tsx'
import { Section } from './section.tsx'
import { When } from './when.tsx'

/** Decisions of people that stand, with who took them and why. */
export function Decisions({ decisions }: Readonly<{ decisions: readonly Decision[] }>) {
  if (decisions.length === 0) return null
  return (
    <Section title={words.decisions} count={decisions.length}>
      <ul className="flex flex-col gap-2 text-sm">
        {decisions.map(({ id, at, who, why, ruling }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-medium">{words.rulings[ruling.kind] ?? ruling.kind}</span>
            <bdi>
              <Plain text={why} />
            </bdi>
            <bdi className="text-faint">
              {who}, <When date={at.slice(0, 10)} isShort />
            </bdi>
          </li>
        ))}
      </ul>
    </Section>
  )
}
