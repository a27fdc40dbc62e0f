import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BookOpenText, FilePlus2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { IntakeAnswer } from '../../api/answers.ts'
import { get, post } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Failed } from '../../parts/failed.tsx'
import { relationship } from '../../strings/relationship.ts'

const PAUSE = 400

const pause = () => new Promise((done) => setTimeout(done, PAUSE))

async function loadSample(): Promise<void> {
  let intake = await post<IntakeAnswer>('/documents/sample')
  while (intake.state === 'waiting' || intake.state === 'reading') {
    await pause()
    intake = await get<IntakeAnswer>(`/intakes/${intake.id}`)
  }
  if (intake.problem) throw new Error(intake.problem)
  await queries.invalidateQueries()
}

function Way({ title, lead, children }: Readonly<{ title: string; lead: string; children: ReactNode }>) {
  return (
    <section className="flex flex-col items-start gap-3 rounded-lg border border-line bg-panel p-5">
      <h2 className="text-lg">{title}</h2>
      <p className="flex-1 text-soft">{lead}</p>
      {children}
    </section>
  )
}

/** An empty record: what this is, and the two ways to begin. */
export function Begin() {
  const sample = useMutation({ mutationFn: loadSample })
  return (
    <div className="flex max-w-4xl flex-col gap-5">
      <p className="max-w-3xl text-lg">
        <strong className="font-semibold">{relationship.emptyTitle}.</strong> {relationship.emptyLead}
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        <Way title={relationship.addTitle} lead={relationship.addLead}>
          <Link to="/add" className={buttonLook('main')}>
            <FilePlus2 aria-hidden className="size-4" />
            {relationship.add}
          </Link>
        </Way>
        <Way title={relationship.sampleTitle} lead={relationship.sampleLead}>
          <Button disabled={sample.isPending || sample.isSuccess} onClick={() => sample.mutate()}>
            <BookOpenText aria-hidden className="size-4" />
            {sample.isPending ? relationship.sampleRunning : relationship.sample}
          </Button>
          {sample.error && <Failed problem={sample.error} retry={() => sample.mutate()} />}
        </Way>
      </div>
    </div>
  )
}
