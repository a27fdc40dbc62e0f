import type { Document } from '../model/document.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Commitment, Statement } from '../model/statement.ts'

type Pair = readonly [number, number]

const pair = ({ start, end }: Span): Pair => [start, end]
const pairOrNull = (span: Span | null): Pair | null => (span ? pair(span) : null)

function documentJson({
  id,
  file,
  source,
  sourceName,
  carrier,
  holder,
  tier,
  language,
  title,
  byline,
  published,
  dateline,
  ...rest
}: Document) {
  const { url, text, furniture, blocks } = rest
  return {
    ...{ id, file, source, sourceName, carrier, holder, tier, language, title, byline, published },
    dateline: dateline && { ...dateline, span: pairOrNull(dateline.span) },
    ...{ url, text, furniture },
    blocks: blocks.map(({ span, role, language }) => ({ span: pair(span), role, ...(language ? { language } : {}) })),
  }
}

const participantJson = ({ person, name, asWritten, party, role, officeAsWorded, officeHeld, evidence }: Participation) => ({
  ...{ person, name, asWritten, party, role, officeAsWorded, officeHeld, evidence },
})

/** An engagement in the order of its contract. */
export const engagementJson = ({
  id,
  status,
  kind,
  channel,
  date,
  weekday,
  place,
  mechanism,
  initiator,
  participants,
  others,
  parties,
  evidence,
}: Engagement) => ({
  ...{ id, status, kind, channel, date, weekday, place, mechanism, initiator },
  participants: participants.map(participantJson),
  others: others.map(participantJson),
  ...{ parties, evidence },
})

/** A statement in the order of its contract. */
export const statementJson = (statement: Statement) => {
  const { id, engagement, speakers, joint, official, source, cue, content, mode, attributedBy, act, addressee, topics, formulas } =
    statement
  return { id, engagement, speakers, joint, official, source, cue, content, mode, attributedBy, act, addressee, topics, formulas }
}

/** A commitment in the order of its contract. */
export const commitmentJson = ({ id, statement, engagement, by, act, content, due, topics }: Commitment) => ({
  ...{ id, statement, engagement, by, act, content, due, topics },
})

/** A reading as `read --format jsonl` prints it: the contract that other programs rest on. Spans are `[start, end]`. */
export const readingJson = ({ document, engagements, statements, commitments, coverage, issues, ...rest }: Reading) => ({
  document: documentJson(document),
  engagements: engagements.map(engagementJson),
  statements: statements.map(statementJson),
  commitments: commitments.map(commitmentJson),
  discussed: rest.discussed.map(({ topic, text, span, engagement }) => ({ topic, text, span, engagement })),
  formulas: rest.formulas.map(({ formula, statement, text, span }) => ({ formula, statement, text, span })),
  occasions: rest.occasions.map(({ text, span, ordinal, baseYear, year, occasion }) => ({ text, span, ordinal, baseYear, year, occasion })),
  forums: rest.forums.map(({ forum, text, span }) => ({ forum, text, span })),
  instruments: rest.instruments.map(({ instrument, text, span }) => ({ instrument, text, span })),
  coverage: {
    sentences: coverage.sentences,
    read: coverage.read,
    ignored: coverage.ignored.map(({ span, reason }) => ({ span: pair(span), reason })),
    unread: coverage.unread.map(pair),
  },
  issues: issues.map(({ code, message, span }) => ({ code, message, span: pairOrNull(span) })),
  madeBy: rest.madeBy,
})
