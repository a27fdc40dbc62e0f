import { useId } from '../../address/use-id.ts'
import type { EngagementAnswer } from '../../api/answers.ts'
import { addressOf } from '../../api/client.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { buttonLook } from '../../parts/button.tsx'
import { Decisions } from '../../parts/decisions.tsx'
import { edtfText } from '../../parts/edtf-text.ts'
import { Inferred } from '../../parts/inferred.tsx'
import { Kind } from '../../parts/kind.tsx'
import { Page } from '../../parts/page.tsx'
import { document as documentWords } from '../../strings/document.ts'
import { engagement as words } from '../../strings/engagement.ts'
import { kinds } from '../../strings/kinds.ts'
import { titles } from '../../strings/views.ts'
import { Accounts } from './accounts.tsx'
import { Around } from './around.tsx'
import { Conflicts } from './conflicts.tsx'
import { Head } from './head.tsx'
import { JoinedRows } from './joined-rows.tsx'
import { People } from './people.tsx'
import { Commitments, Formulas, TalkedAbout } from './undertaken.tsx'

const titleOf = ({ joined: { engagement } }: EngagementAnswer): string =>
  words.of(kinds.names[engagement.kind] ?? engagement.kind, engagement.date.edtf ? edtfText(engagement.date.edtf) : words.dateUnknown)

function Heading({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const { kind, channel, date } = answer.joined.engagement
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <Kind kind={kind} channel={channel} />
      <span className="whitespace-nowrap">{date.edtf ? edtfText(date.edtf) : words.dateUnknown}</span>
      {date.certainty === 'inferred' && date.edtf && (
        <span className="font-sans text-base font-normal">
          <Inferred rule={date.rule} />
        </span>
      )}
    </span>
  )
}

const leadOf = ({ people, joined, names }: EngagementAnswer): string => {
  const leading = people.filter(({ isPrincipal }) => isPrincipal).map(({ name }) => name)
  return (leading.length ? leading : joined.engagement.parties.map((id) => names.parties[id] ?? id)).join(', ')
}

/** An engagement: who, when and where, as each account tells it, and what was before and after. */
export function View() {
  const id = useId()
  const path = `/engagements/${encodeURIComponent(id)}`
  const query = useAnswer<EngagementAnswer>(path)
  const { data } = query
  return (
    <Page
      title={data ? titleOf(data) : titles.engagement}
      heading={data && <Heading answer={data} />}
      lead={data && <bdi>{leadOf(data)}</bdi>}
      tools={
        data && (
          <a href={addressOf(path)} className={buttonLook()}>
            {documentWords.json}
          </a>
        )
      }
    >
      <Ask query={query}>
        {(answer) => (
          <>
            <Head answer={answer} />
            <People answer={answer} />
            <Around answer={answer} />
            <Conflicts answer={answer} />
            <Accounts answer={answer} />
            <JoinedRows answer={answer} />
            <Commitments answer={answer} />
            <Formulas answer={answer} />
            <TalkedAbout answer={answer} />
            <Decisions decisions={answer.decisions} />
          </>
        )}
      </Ask>
    </Page>
  )
}
