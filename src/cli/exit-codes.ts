/** How a command ends. Told in `chancery --help`. */
export const EXIT = {
  ok: 0,
  /** A wish that cannot be met, or a bug. */
  failed: 1,
  /** Done, but some files could not be read. */
  someNotRead: 2,
  /** The command was not understood. */
  usage: 64,
  /** There is no record yet. */
  noRecord: 66,
  /** Another process holds the data folder. */
  held: 75,
} as const

export const EXIT_HELP = `
Exit codes:
  0   done
  1   could not be done
  2   done, but some files could not be read
  64  the command was not understood
  66  there is no record in the data folder yet
  75  another process holds the data folder: try again later
  130, 143  stopped by a signal, the record closed in order

Environment:
  DATABASE_URL     PostgreSQL server to keep the record in (as --database)
  CHANCERY_DEBUG   set to 1 to see the stack trace of an error
  NO_COLOR         set to switch colours off
`
