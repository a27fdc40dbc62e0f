import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { IntakeAnswer } from '../../api/answers.ts'
import { post } from '../../api/client.ts'
import { add } from '../../strings/add.ts'
import { batches, MOST_OF_FILE } from './batches.ts'
import { begun } from './intakes.ts'

async function sendFiles(files: readonly File[]): Promise<void> {
  for (const batch of batches(files).batches) {
    const form = new FormData()
    for (const file of batch) form.append('files', file)
    const { id } = await post<IntakeAnswer>('/documents', form)
    begun({ id, what: batch.length === 1 ? (batch[0]?.name ?? '') : add.ofFiles(batch.length) })
  }
}

async function sendText({ name, text }: Readonly<{ name: string; text: string }>): Promise<void> {
  const { id } = await post<IntakeAnswer>('/documents', name.trim() ? { name: name.trim(), text } : { text })
  begun({ id, what: name.trim() || add.ofText })
}

async function sendSample(): Promise<void> {
  const { id } = await post<IntakeAnswer>('/documents/sample')
  begun({ id, what: add.ofSample })
}

/** Sends documents to the record; `useBegun` tells of them. */
export function useSending() {
  const [tooLarge, setTooLarge] = useState<readonly string[]>([])
  const files = useMutation({ mutationFn: sendFiles })
  const text = useMutation({ mutationFn: sendText })
  const sample = useMutation({ mutationFn: sendSample })
  return {
    sendFiles: (chosen: readonly File[]) => {
      setTooLarge(batches(chosen).tooLarge.map(({ name }) => add.tooLarge(name, MOST_OF_FILE)))
      if (chosen.length) files.mutate(chosen)
    },
    sendText: text.mutateAsync,
    sendSample: () => sample.mutate(),
    tooLarge,
    isBusy: files.isPending || text.isPending || sample.isPending,
    problem: files.error ?? text.error ?? sample.error,
  }
}

export type Sending = ReturnType<typeof useSending>
