import { expect, test } from 'vitest'

import { passedOver, whyThisNsi } from '../../app/delius/why.ts'
import { anNsi } from './samples.ts'
import type { NsiLink } from '../../app/delius/events.ts'

const link: NsiLink = { nsiId: 1, matches: 2, chosen: false, best: true, used: true }
const several = 'There were 2 open NSIs of this type under this requirement.'

test.each<[Partial<NsiLink>, string]>([
  [
    { matches: 0 },
    'There was no open NSI of this type under this requirement, so one was created.',
  ],
  [{ matches: 1 }, 'It was the only open NSI of this type under this requirement.'],
  [{}, `${several} This one was used most recently, and no other was created.`],
  [{ used: false }, `${several} This one was referred last, and no other was created.`],
  [
    { chosen: true },
    `${several} This one was selected already, because it was used most recently, and the practitioner kept it. No other was created.`,
  ],
  [
    { chosen: true, used: false },
    `${several} This one was selected already, because it was referred last, and the practitioner kept it. No other was created.`,
  ],
  [
    { chosen: true, best: false },
    `${several} The practitioner chose this one, which was not the one used most recently. No other was created.`,
  ],
  [
    { chosen: true, best: false, used: false },
    `${several} The practitioner chose this one, which was not the one referred last. No other was created.`,
  ],
])('Delius’s choice of an NSI is explained: %j', (rest, words) => {
  expect(whyThisNsi({ ...link, ...rest })).toBe(words)
})

test('NSIs of the same type that could not be used are named with the first reason', () => {
  const linked = anNsi({ id: 1 })
  const others = [
    anNsi({ id: 2, softDeleted: true, endDate: '2021-09-30' }),
    anNsi({ id: 3, endDate: '2021-09-30', outcome: 'Completed' }),
    anNsi({ id: 4, requirementId: 8 }),
    anNsi({ id: 5, type: 'stepping-stones', softDeleted: true }),
    anNsi({ id: 6 }),
  ]
  expect(
    passedOver([linked, ...others], linked).map(({ nsi, because }) => [nsi.id, because]),
  ).toEqual([
    [2, 'it is deleted'],
    [3, 'it has ended'],
    [4, 'it belongs to another requirement'],
  ])
})
