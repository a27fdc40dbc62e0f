const names: Readonly<Record<string, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  dialogue: 'Dialogue',
  consultation: 'Consultation',
  visit: 'Visit',
  summit: 'Summit',
  correspondence: 'Letters',
  interview: 'Interview',
  ceremony: 'Ceremony',
}

const channels: Readonly<Record<string, string>> = { phone: 'by telephone', video: 'by video', written: 'in writing' }

/** Kinds of engagements, and channels other than in person. */
export const kinds = { names, channels }
