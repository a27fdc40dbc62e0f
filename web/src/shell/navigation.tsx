import { Link } from '@tanstack/react-router'
import { shell } from '../strings/shell.ts'
import { VIEWS, type ViewEntry } from '../views/index.ts'

const GROUPS = ['relation', 'record', 'work'] as const

function Item({ path, title, icon: Icon, onGo }: ViewEntry & Readonly<{ onGo?: (() => void) | undefined }>) {
  return (
    <li>
      <Link
        to={path}
        {...(onGo ? { onClick: onGo } : {})}
        activeOptions={{ exact: path === '/', includeSearch: false }}
        className="flex h-9 items-center gap-2.5 rounded-md px-2.5 text-soft no-underline hover:bg-sunken hover:text-ink aria-[current=page]:bg-note-wash aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_3px_0_0_var(--accent)]"
      >
        {Icon && <Icon aria-hidden className="size-[1.0625rem] shrink-0" />}
        {title}
      </Link>
    </li>
  )
}

/** Links to the views, in groups. */
export function Navigation({ onGo }: Readonly<{ onGo?: () => void }>) {
  return (
    <nav aria-label={shell.navigation} className="flex flex-col gap-5">
      {GROUPS.map((group) => (
        <div key={group}>
          <p id={`group-${group}`} className="px-2.5 pb-1 text-xs font-semibold text-faint">
            {shell.groups[group]}
          </p>
          <ul aria-labelledby={`group-${group}`} className="flex flex-col gap-px">
            {VIEWS.filter((view) => view.group === group).map((view) => (
              <Item key={view.path} {...view} onGo={onGo} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
