import type { SourceTold } from '../../api/answers.ts'
import { person } from '../../strings/people.ts'

/** What a tenure rests on. */
export function Source({ source }: Readonly<{ source: SourceTold | null }>) {
  if (!source) return <span className="text-faint">{person.noSource}</span>
  const { name, version, url, checked } = source
  const isLink = url !== null && /^https?:\/\//.test(url)
  return (
    <span>
      {isLink ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {version && <span className="text-soft">, {version}</span>}
      <span className={checked ? 'text-soft' : 'text-warn'}>, {checked ? person.checked : person.unchecked}</span>
    </span>
  )
}
