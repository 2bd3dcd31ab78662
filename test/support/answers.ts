const day = { 'date-day': '13', 'date-month': '10', 'date-year': '2021' }

/** What a practitioner sends, page by page, to book a toolkit session with Kieran. */
export const toolkitSession: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['type', { type: 'COAP' }],
  ['location', { location: 'calder-house' }],
  ['when', { ...day, start: '9am', end: '9:30am' }],
  ['repeating', { repeating: 'no' }],
  ['rar', { rar: 'yes' }],
  ['toolkit', { toolkit: 'choices-and-changes' }],
  ['notes', { notes: '' }],
  ['sensitive', { sensitive: 'no' }],
]

/** The day of the toolkits post: the clock of most tests. */
export const wednesday = '2021-10-06T09:00'
