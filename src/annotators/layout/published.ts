import type { Captured } from '../../model/captured.ts'
import { findDays } from '../../model/days.ts'
import type { Published } from '../../model/document.ts'
import { edtfOf } from '../../model/edtf.ts'
import type { AboutLine, Around } from './around.ts'
import type { PrintedDate } from './printed-date.ts'

const IN_ADDRESS = /\/((?:19|20)\d\d)[-/]?(\d{2})[-/]?(\d{2})(?!\d)/
const IN_ADDRESS_LOOSE = /\/((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?=[/_.-]|$)/
const TRAILING = /[-_/](?:t|content_)?((?:19|20)\d\d)(\d{2})(\d{2})(?!\d)/

function findInAddress(url: string): { edtf: string; text: string } | null {
  for (const form of [IN_ADDRESS, IN_ADDRESS_LOOSE, TRAILING]) {
    const match = form.exec(url)
    const edtf = match ? edtfOf(match[1] as string, match[2], match[3]) : null
    if (match && edtf && findDays(edtf)) return { edtf, text: match[0].replace(/^\//, '') }
  }
  return null
}

const printed = ({ edtf, text }: PrintedDate): Published => ({ edtf, certainty: 'stated', evidence: [{ text, where: 'furniture' }] })

/** Below an account, and in a page's foot above all, dates are of other texts unless they say what they date. */
const rank = ({ meta, zone }: AboutLine): number => {
  if (zone === 'foot' && !meta.hasLabel) return 9
  return (zone === 'head' ? 0 : 2) + (meta.isUpdate ? 1 : 0)
}

/** When the text was put out: what its metadata say, else what is printed around it, else what its address tells. */
export function findPublished(
  { metadata, metadataFrom }: Captured,
  { lines, stray }: Around,
  inDateline: PrintedDate | null,
): Published | null {
  if (metadata.published)
    return {
      edtf: metadata.published,
      certainty: 'stated',
      evidence: [{ text: metadata.published, where: metadataFrom ?? 'front-matter' }],
    }
  const [line] = lines.filter((one) => one.meta.date && rank(one) < 9).sort((a, b) => rank(a) - rank(b))
  if (line?.meta.date) return printed(line.meta.date)
  if (stray) return printed(stray.date)
  if (inDateline) return { edtf: inDateline.edtf, certainty: 'stated', evidence: [{ text: inDateline.text, where: 'text' }] }
  const address = metadata.url ? findInAddress(metadata.url) : null
  return address ? { edtf: address.edtf, certainty: 'inferred', evidence: [{ text: address.text, where: 'url' }] } : null
}
