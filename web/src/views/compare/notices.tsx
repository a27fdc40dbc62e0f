import { TriangleAlert } from 'lucide-react'
import type { Notice } from '../../api/answers.ts'
import { compare } from '../../strings/compare.ts'

/** What has to be kept in mind with all that follows: before it, and plain. */
export function Notices({ notices }: Readonly<{ notices: readonly Notice[] }>) {
  if (notices.length === 0) return null
  return (
    <section aria-label={compare.notices} className="rounded-lg border border-warn/50 bg-warn-wash px-4 py-3 text-ink">
      <p className="flex items-center gap-2 font-medium">
        <TriangleAlert aria-hidden className="size-4 text-warn" />
        {compare.notices}
      </p>
      <ul className="mt-1 list-disc pl-8">
        {notices.map(({ code, message }) => (
          <li key={`${code} ${message}`}>{message.charAt(0).toUpperCase() + message.slice(1)}.</li>
        ))}
      </ul>
    </section>
  )
}
