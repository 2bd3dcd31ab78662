import type { Scenario } from './types.ts'

/** Toolkits made for men, for a woman; an interpreter; no phone number. */
export const toolkitsThatMightNotFit: Scenario = {
  id: 'toolkits-that-might-not-fit',
  title: 'Toolkits that might not fit',
  shows:
    'Our own design: toolkits that might not fit are flagged and can still be chosen. The notes are sensitive, and there is no phone number.',
  crn: 'V410699',
  version: 'current',
  now: null,
  opens: '/cases/V410699',
  dates: { session: 'next Monday 10am' },
  task: 'You want a video call with Imogen and her interpreter on {session} for an hour. It counts towards her RAR. Use the toolkit that you think suits her best. Write down that her neighbour has been in touch. Imogen must not be able to read that. Arrange it.',
  walk: [
    {
      opens: '/cases/V410699/arrange-appointment',
      answers: {
        type: 'COVC',
        date: '{session date}',
        start: '{session time}',
        end: '11:00',
        repeating: 'no',
        rar: 'yes',
        toolkit: 'stepping-stones',
        addNotes: 'yes',
        notes: 'Her neighbour has been in touch.',
        sensitive: 'yes',
      },
    },
    { opens: '/cases/V410699/schedule' },
    { opens: '/in-delius' },
  ],
}
