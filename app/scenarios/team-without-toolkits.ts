import type { Scenario } from './types.ts'

/** A team that still uses the placeholder. */
export const teamWithoutToolkits: Scenario = {
  id: 'team-without-toolkits',
  title: 'A team that has no toolkits yet',
  shows:
    'Our own design: the toolkit page is skipped, and the session is recorded as the Non-Approved Transition Toolkit (NAT1).',
  crn: 'V410471',
  version: 'current',
  now: null,
  opens: '/cases/V410471',
  dates: { session: 'next Monday 10am' },
  task: 'You want to see Shanice on {session} at Derwent Court for an hour, and it should count towards RAR. Arrange it.',
  walk: [
    {
      opens: '/cases/V410471/arrange-appointment',
      answers: {
        type: 'COAP',
        location: 'derwent-court',
        date: '{session date}',
        start: '{session time}',
        end: '11:00',
        repeating: 'no',
        rar: 'yes',
        addNotes: 'no',
        sensitive: 'no',
      },
    },
    { opens: '/cases/V410471/schedule' },
    { opens: '/in-delius' },
  ],
}
