import { useStatus } from '../api/use-answer.ts'
import { shell } from '../strings/shell.ts'

/** Which record this is, and which state of it. */
export function Foot() {
  const { data } = useStatus()
  return (
    <footer data-shell className="mt-auto flex flex-wrap gap-x-6 gap-y-1 border-t border-line px-4 py-3 text-xs text-faint lg:px-8">
      {data ? (
        <>
          <span>
            {shell.place}: <bdi className="break-all text-soft">{data.place}</bdi>
          </span>
          <span>
            {shell.revision}: <bdi className="font-mono text-soft">{data.revision}</bdi>
          </span>
        </>
      ) : (
        <span>{shell.noStatus}</span>
      )}
    </footer>
  )
}
