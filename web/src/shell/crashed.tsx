import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { shell } from '../strings/shell.ts'

const { title, next, reload } = shell.crashed

/** A bug in a view takes down its page, not the app. */
export function Crashed({ error }: ErrorComponentProps) {
  return (
    <Page title={title} lead={next}>
      <pre className="overflow-x-auto rounded-md border border-line bg-sunken p-3 font-mono text-sm whitespace-pre-wrap">
        {error instanceof Error ? error.message : String(error)}
      </pre>
      <Button look="main" className="self-start" onClick={() => location.reload()}>
        {reload}
      </Button>
    </Page>
  )
}
