const MB = 1024 * 1024

/** The server takes 64 MB and 2000 files a request. */
export const MOST_OF_FILE = 48
const MOST = { bytes: MOST_OF_FILE * MB, files: 500 }

type Sized = Readonly<{ name: string; size: number }>

/** Files in requests that the server takes, and those that are too large for any. */
export function batches<F extends Sized>(files: readonly F[]): Readonly<{ batches: readonly (readonly F[])[]; tooLarge: readonly F[] }> {
  const out: F[][] = []
  let [bytes, last]: [number, F[] | undefined] = [0, undefined]
  for (const file of files) {
    if (file.size > MOST.bytes) continue
    if (!last || last.length >= MOST.files || bytes + file.size > MOST.bytes) {
      last = []
      bytes = 0
      out.push(last)
    }
    last.push(file)
    bytes += file.size
  }
  return { batches: out, tooLarge: files.filter(({ size }) => size > MOST.bytes) }
}
