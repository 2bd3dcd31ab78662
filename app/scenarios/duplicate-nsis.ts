import type { Scenario } from './types.ts'

/** Two NSIs for one toolkit, made by accident. */
export const duplicateNsis: Scenario = {
  id: 'duplicate-nsis',
  title: 'Two NSIs for the same toolkit',
  shows:
    'Our own design: it never makes another, picks the one used most recently, says so, and lets the practitioner choose.',
  crn: 'V410368',
  version: 'current',
  now: null,
  opens: '/cases/V410368',
  dates: { session: 'next Monday 9am' },
  task: 'You want to see Alun on {session} at Bryn Mawr House for an hour, for his next Stepping Stones session. Arrange it.',
  walk: [
    {
      opens: '/cases/V410368/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'bryn-mawr-house',
        date: '{session date}',
        start: '{session time}',
        end: '10:00',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'stepping-stones',
        nsi: '5100369',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410368/schedule' },
    { opens: '/in-delius' },
  ],
}
