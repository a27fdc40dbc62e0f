import { Link } from '@tanstack/react-router'
import { useBetween } from '../../address/between.ts'
import { oneOf, text } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { candidates } from '../../strings/candidates.ts'
import { formulas as words } from '../../strings/formulas.ts'
import { titles } from '../../strings/views.ts'
import { Candidates } from './candidates.tsx'
import { Register } from './register.tsx'

const SHAPE = { tab: oneOf('candidates'), phrase: text, party: text, language: oneOf('en', 'zh', 'ru') }

const TAB = 'inline-flex min-h-9 items-center border-b-2 px-3 text-sm no-underline'

function Tabs({ tab }: Readonly<{ tab: 'candidates' | undefined }>) {
  const tabs = [
    { id: undefined, name: words.register },
    { id: 'candidates', name: words.candidates },
  ] as const
  return (
    <nav aria-label={words.tabs} data-screen-only className="flex gap-1 border-b border-line">
      {tabs.map(({ id, name }) => (
        <Link
          key={name}
          to="."
          search={(({ between }: Record<string, unknown>) => ({ between, tab: id })) as never}
          aria-current={tab === id ? 'page' : undefined}
          className={`${TAB} ${tab === id ? 'border-accent font-semibold text-ink' : 'border-transparent text-soft hover:text-ink'}`}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}

/** Set phrases: the register, and candidates for it. */
export function View() {
  const { between } = useBetween()
  const [{ tab, phrase, party, language }] = useAddress(SHAPE)
  const asked = tab
    ? { path: '/formulas/candidates', params: { between, language } }
    : { path: '/formulas', params: { between, party, q: phrase } }
  return (
    <Page
      title={titles.formulas}
      lead={tab ? candidates.lead : words.lead}
      tools={
        <>
          <Export path={asked.path} params={{ ...asked.params, limit: 1000 }} what={tab ? words.candidates : words.what} />
          <Print />
        </>
      }
    >
      <Tabs tab={tab} />
      {tab ? <Candidates /> : <Register />}
    </Page>
  )
}
