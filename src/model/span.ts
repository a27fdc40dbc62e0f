/** A stretch of `Document.text`: half-open, counted in UTF-16 code units (W3C TextPositionSelector counts code points). */
export type Span = Readonly<{ start: number; end: number }>

/** Words of a document with the place where they stand: `text.slice(span[0], span[1]) === quote.text`, always. */
export type Quote = Readonly<{ text: string; span: readonly [start: number, end: number] }>

/** The quote that stands at a span. */
export const quoteAt = (text: string, { start, end }: Span): Quote => ({ text: text.slice(start, end), span: [start, end] })

export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
