import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { missingFrom } from '../../app/data/missing.ts'
import { aFlag, withFirst } from './faulty.ts'

const nobody = { practitioner: 'nobody' }
const nowhere = { team: 'nowhere' }
const somebody = { crn: 'V000000' }
const { personalDetails, risks } = fixtures

/** Fixtures of which the first of a kind names what there is not, or is not there itself. */
const faulty = [
  withFirst('teams', { locations: ['nowhere'] }),
  withFirst('practitioners', nowhere),
  ...[nowhere, nobody].map((one) => withFirst('people', one)),
  withFirst('sentences', somebody),
  withFirst('personalDetails', somebody),
  withFirst('risks', somebody),
  withFirst('risks', { flags: [aFlag({ id: 'odd', flag: 'none' })] }),
  withFirst('outcomes', { enforcements: ['NONE'] }),
  withFirst('nsis', { eventId: 1 }),
  // Somebody else’s
  withFirst('nsis', { eventId: 7100137 }),
  withFirst('nsis', { requirementId: 2 }),
  // Of another event
  withFirst('nsis', { requirementId: 8100255 }),
  withFirst('nsis', { type: 'none' }),
  ...[nobody, nowhere].map((one) => withFirst('nsis', one)),
  ...[
    ...[{ eventId: 3 }, { type: 'NONE' }, { location: 'nowhere' }, { outcome: 'NONE' }, nobody],
    { updated: { by: 'nobody', at: '2021-09-13T11:00' } },
    // The last is somebody else’s
    ...[nowhere, { enforcement: 'NONE' }, { nsiId: null, requirementId: 4 }, { nsiId: 5100368 }],
  ].map((one) => withFirst('contacts', one)),
  ...[{ eventId: 5 }, { type: 'NONE' }, nobody].map((one) => withFirst('entries', one)),
  { ...fixtures, personalDetails: personalDetails.slice(1) },
  { ...fixtures, risks: risks.slice(1) },
]

test('What is missing from fixtures is told as approved, and nothing is missing from ours', async () => {
  expect(missingFrom(fixtures)).toEqual([])
  const told = faulty.map((one) => missingFrom(one).slice(0, 2).join(' '))
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('approved/missing.txt')
})
