import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Emscripten = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']
type OpenFile = { nfd?: number }
type StreamOperations = { fsync?: (file: OpenFile) => number }

/** PGlite's file layer answers fsync without doing it. This one does it, so that a power cut loses nothing committed. */
export class DurableFiles extends NodeFS {
  override async init(pg: PGlite, options: Emscripten): Promise<{ emscriptenOpts: Emscripten }> {
    const { emscriptenOpts } = await super.init(pg, options)
    const first: NonNullable<Emscripten['preRun']>[number] = (module) => {
      const { NODEFS } = module.FS.filesystems as unknown as { NODEFS: { stream_ops: StreamOperations } }
      NODEFS.stream_ops.fsync = (file) => {
        if (file.nfd !== undefined) fsyncSync(file.nfd)
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [first, ...(emscriptenOpts.preRun ?? [])] } }
  }
}
