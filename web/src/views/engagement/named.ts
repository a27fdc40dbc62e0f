import type { AccountFound, ComparedAccount, EngagementAnswer } from '../../api/answers.ts'
import { engagement as words } from '../../strings/engagement.ts'

type Named = Pick<AccountFound, 'sourceName' | 'file' | 'language' | 'carrier'>

/** An account in few words: whose it is, who carried it and in which language; else its file. */
export function accountName({ sourceName, file, language, carrier }: Named, { names }: EngagementAnswer): string {
  const by = carrier ? `, ${words.via} ${names.publishers[carrier] ?? carrier}` : ''
  return `${sourceName ?? file.split('/').at(-1)}${by} (${language})`
}

/** The same by its document. */
export const namesOfAccounts =
  (answer: EngagementAnswer) =>
  (document: string): string => {
    const found = answer.accounts.find((account) => account.document === document)
    return found ? accountName(found, answer) : document.slice(7, 17)
  }

export const languageOf = ({ accounts }: EngagementAnswer, document: string): string | undefined =>
  accounts.find((account) => account.document === document)?.language

export const sideName = (side: readonly ComparedAccount[], nameOf: (document: string) => string): string =>
  side.map(({ document }) => nameOf(document)).join(', ')
