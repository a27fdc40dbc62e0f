const SAMPLE = 2000
const COMMON = /(?:^|\s)(?:the|of|and|that|with)(?=\s)/gi
const ENOUGH = 0.06

/** Whether a text is evidently English: so most are, and need no detector. */
function isPlainEnglish(text: string): boolean {
  const words = text.split(/\s+/).length
  return words > 0 && (text.match(COMMON)?.length ?? 0) > words * ENOUGH
}

/**
 * The language of a text (ISO 639-1), null when there are no words to tell it by. The detector (eld, by n-grams) is loaded only
 * for a text that is not plain English, so that reading English does not pay for it.
 */
export async function findLanguage(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE)
  if (isPlainEnglish(sample)) return 'en'
  if (!/\p{L}/u.test(sample)) return null
  const { eld } = await import('eld/extrasmall')
  return eld.detect(sample).language || null
}
