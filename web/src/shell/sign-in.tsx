import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../api/queries.ts'
import { signIn } from '../api/session.ts'
import { Button } from '../parts/button.tsx'
import { Failed } from '../parts/failed.tsx'
import { Page } from '../parts/page.tsx'
import { shell } from '../strings/shell.ts'

const { title, lead, token: label, submit, working, refused } = shell.signIn

/** Shown in place of everything when the server asks for a session. */
export function SignIn() {
  const [token, setToken] = useState('')
  const entry = useMutation({ mutationFn: signIn, onSuccess: () => queries.resetQueries() })
  return (
    <Page title={title} lead={lead}>
      <form
        className="flex max-w-md flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          entry.mutate(token)
        }}
      >
        <label className="flex flex-col gap-1 text-sm font-medium">
          {label}
          <input
            type="password"
            required
            autoComplete="current-password"
            value={token}
            onChange={(event) => setToken(event.target.value)}
            className="h-10 rounded-md border border-line-strong/70 bg-panel px-3 font-mono"
          />
        </label>
        <Button type="submit" look="main" className="self-start" disabled={entry.isPending}>
          {entry.isPending ? working : submit}
        </Button>
        {entry.error && <Failed problem={entry.error} advice={refused} />}
      </form>
    </Page>
  )
}
