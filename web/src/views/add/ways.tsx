import { useCaller } from '../../api/caller.ts'
import { Button } from '../../parts/button.tsx'
import { Failed } from '../../parts/failed.tsx'
import { Section } from '../../parts/section.tsx'
import { add } from '../../strings/add.ts'
import { DropFiles } from './drop-files.tsx'
import { useBegun } from './intakes.ts'
import { Paste } from './paste.tsx'
import { Progress } from './progress.tsx'
import { useSending } from './use-sending.ts'

/** Every way to add documents, and what is under way. */
export function Ways({ isFirst = false }: Readonly<{ isFirst?: boolean }>) {
  const sending = useSending()
  const all = useBegun()
  const { caller, may } = useCaller('admin')
  const sample = (
    <Section title={add.sample} lead={add.sampleLead} isCard>
      <Button look={isFirst ? 'main' : 'plain'} className="self-start" disabled={!may || sending.isBusy} onClick={sending.sendSample}>
        {add.loadSample}
      </Button>
    </Section>
  )
  return (
    <>
      {!may && caller && (
        <p className="rounded-md border border-warn/40 bg-warn-wash px-3 py-2 text-warn">{add.mayNot(caller.role, caller.name)}</p>
      )}
      {sending.problem && <Failed problem={sending.problem} />}
      {all.length > 0 && (
        <Section title={add.intakes}>
          <ul className="flex flex-col gap-3">
            {all.map((one) => (
              <Progress key={one.id} one={one} />
            ))}
          </ul>
        </Section>
      )}
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
        <Section title={add.files}>
          <DropFiles sending={sending} isDisabled={!may} />
          {isFirst && sample}
        </Section>
        <Section title={add.paste} lead={add.pasteLead}>
          <Paste sending={sending} isDisabled={!may} />
        </Section>
      </div>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
        {!isFirst && sample}
        <Section title={add.command} lead={add.commandLead} isCard>
          <pre className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-sm">chancery ingest readouts/</pre>
        </Section>
      </div>
    </>
  )
}
