import type { Progress } from '../app/ingest.ts'

/** A progress bar on a terminal's standard error; nothing anywhere else. */
export async function progressBar(): Promise<Progress | undefined> {
  if (!process.stderr.isTTY) return undefined
  const { progress } = await import('@clack/prompts')
  let bar: ReturnType<typeof progress> | null = null
  let done = 0
  let all = 0
  return {
    begin(files) {
      all = files
      bar = progress({ max: files, size: 40, output: process.stderr })
      bar.start(`0 of ${files}`)
    },
    advance(files) {
      done += files
      bar?.advance(files, `${done} of ${all}`)
    },
    end: () => bar?.stop(`${done} of ${all}`),
  }
}
