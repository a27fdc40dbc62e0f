import type { AccountFound, ComparedAccount, EngagementAnswer } from '../../api/answers.ts'

/** An account in few words: whose it is and in which language, else its file. */
export function accountName({ sourceName, file, language }: Pick<AccountFound, 'sourceName' | 'file' | 'language'>): string {
  return `${sourceName ?? file.split('/').at(-1)} (${language})`
}

/** The same by its document. */
export const namesOfAccounts =
  ({ accounts }: EngagementAnswer) =>
  (document: string): string => {
    const found = accounts.find((account) => account.document === document)
    return found ? accountName(found) : document.slice(7, 17)
  }

export const languageOf = ({ accounts }: EngagementAnswer, document: string): string | undefined =>
  accounts.find((account) => account.document === document)?.language

export const sideName = (side: readonly ComparedAccount[], nameOf: (document: string) => string): string =>
  side.map(({ document }) => nameOf(document)).join(', ')
