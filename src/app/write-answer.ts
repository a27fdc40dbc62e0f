import { writeFile } from 'node:fs/promises'
import { Refusal } from './settings.ts'

/** Writes an answer to a file that the user named. */
export async function writeAnswer(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new Refusal(`Cannot write \`${file}\`: ${(error as Error).message}`)
  }
}
