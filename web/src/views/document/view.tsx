import { useMemo, useState } from 'react'
import { list, span, text } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import { useId } from '../../address/use-id.ts'
import type { DocumentAnswer } from '../../api/answers.ts'
import { addressOf } from '../../api/client.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { buttonLook } from '../../parts/button.tsx'
import { Decisions } from '../../parts/decisions.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { Section } from '../../parts/section.tsx'
import { document as words } from '../../strings/document.ts'
import { titles } from '../../strings/views.ts'
import { Coverage } from './coverage.tsx'
import { countsOf, type FactKind, factsOf, KINDS } from './facts.ts'
import { Filters } from './filters.tsx'
import { Head } from './head.tsx'
import { Furniture, Issues, Versions } from './margins.tsx'
import { Panel } from './panel.tsx'
import type { Stretch } from './segments.ts'
import { Text } from './text.tsx'

/** `at`: words to go to; `hide`: kinds that are not lit; `fact`: the one that is open. */
const SHAPE = { at: span, hide: list, fact: text }

function useShown(answer: DocumentAnswer) {
  const [{ at, hide, fact: open }, change] = useAddress(SHAPE)
  const [times, setTimes] = useState(0)
  const [byKey, setByKey] = useState(false)
  const all = useMemo(() => factsOf(answer.reading), [answer])
  const hidden = hide?.join() ?? ''
  const shown = useMemo(() => new Set<FactKind>(KINDS.filter((kind) => !hidden.split(',').includes(kind))), [hidden])
  const facts = useMemo(() => all.filter(({ kind }) => shown.has(kind)), [all, shown])
  return {
    ...{ at, open, times, byKey, all, shown, facts },
    go: (place: Stretch) => {
      change({ at: place })
      setTimes(times + 1)
    },
    show: (kinds: readonly FactKind[]) => change({ hide: KINDS.filter((kind) => !kinds.includes(kind)) }),
    close: () => change({ fact: undefined }),
    openFact: (id: string, isByKey: boolean) => {
      setByKey(isByKey)
      change({ fact: id })
    },
  }
}

function Found({ answer }: Readonly<{ answer: DocumentAnswer }>) {
  const { at, open, times, byKey, all, shown, facts, go, show, close, openFact } = useShown(answer)
  const { document, coverage, issues } = answer.reading
  const fact = all.find(({ id }) => id === open)
  const closeFact = () => {
    close()
    if (fact) globalThis.document.querySelector<HTMLElement>(`[data-fact="${facts.indexOf(fact)}"]`)?.focus()
  }
  return (
    <>
      <Head answer={answer} />
      {at && at[0] >= document.text.length && <Empty title={words.missing}>{words.missingLead(at.join('–'))}</Empty>}
      <div className="grid grid-cols-1 gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,42rem)_minmax(18rem,24rem)]">
        <div className="flex min-w-0 flex-col gap-6 max-xl:order-last">
          <Section title={words.text} lead={words.textLead}>
            <Text {...{ answer, facts, at, times }} open={fact?.id} onOpen={openFact} onClose={close} />
          </Section>
        </div>
        <div className="flex min-w-0 flex-col gap-4 xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:self-start xl:overflow-y-auto">
          <Filters counts={countsOf(all)} shown={shown} onChange={show} />
          {fact && <Panel fact={fact} answer={answer} takesFocus={byKey} onClose={closeFact} />}
        </div>
      </div>
      <Coverage ledger={coverage} text={document.text} onGo={go} />
      <Issues issues={issues} onGo={go} />
      <Furniture answer={answer} />
      <Versions kin={answer.kin} />
      <Decisions decisions={answer.decisions} />
    </>
  )
}

/** A document with everything that was read in it. */
export function View() {
  const id = useId()
  const path = `/documents/${encodeURIComponent(id)}`
  const query = useAnswer<DocumentAnswer>(path)
  const found = query.data?.reading.document
  const title = found ? (found.title ?? (found.sourceName ? words.of(found.sourceName) : words.untitled)) : titles.document
  const tools = found && (
    <>
      <a href={addressOf(`${path}/text`)} className={buttonLook()}>
        {words.plain}
      </a>
      <a href={addressOf(path)} className={buttonLook()}>
        {words.json}
      </a>
    </>
  )
  return (
    <Page title={title} heading={<bdi lang={found?.language === 'und' ? undefined : found?.language}>{title}</bdi>} tools={tools}>
      <Ask query={query}>{(answer) => <Found key={answer.id} answer={answer} />}</Ask>
    </Page>
  )
}
