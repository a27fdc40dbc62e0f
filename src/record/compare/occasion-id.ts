import type { OccasionMention } from '../../model/reading.ts'
import { fold } from '../../text/fold.ts'

/** An occasion is one whatever its words where the registers know it; its round number sets "the 75th" apart from "the 80th". */
export const occasionId = ({ occasion, ordinal, baseYear, text }: OccasionMention): string =>
  [occasion ?? (baseYear ? `of ${baseYear}` : fold(text)), ordinal].filter(Boolean).join(' · ')
