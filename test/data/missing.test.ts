import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { missingFrom } from '../../app/data/missing.ts'
import { aFlag, withFirst } from './faulty.ts'
import type { Fixtures } from '../../app/data/schema.ts'

const nobody = 'nobody'
const nowhere = 'nowhere'
const somebody = { crn: 'V000000' }

test('Nothing is missing from the fixtures', () => {
  expect(missingFrom(fixtures)).toEqual([])
})

test.each<[sentence: string, faulty: Fixtures]>([
  [
    'Team leeds-north names an unknown location nowhere.',
    withFirst('teams', { locations: [nowhere] }),
  ],
  [
    'Practitioner p-deshmukh names an unknown team nowhere.',
    withFirst('practitioners', { team: nowhere }),
  ],
  ['Person V410022 names an unknown team nowhere.', withFirst('people', { team: nowhere })],
  [
    'Person V410022 names an unknown practitioner nobody.',
    withFirst('people', { practitioner: nobody }),
  ],
  ['Sentence 7100022 names an unknown crn V000000.', withFirst('sentences', somebody)],
  ['Personal details names an unknown crn V000000.', withFirst('personalDetails', somebody)],
  ['Risk names an unknown crn V000000.', withFirst('risks', somebody)],
  [
    'Flag odd of V410022 names an unknown risk flag none.',
    withFirst('risks', { flags: [aFlag({ id: 'odd', flag: 'none' })] }),
  ],
  [
    'Outcome ATTC names an unknown enforcement action NONE.',
    withFirst('outcomes', { enforcements: ['NONE'] }),
  ],
  ['NSI 5100022 names an unknown event V410022/1.', withFirst('nsis', { eventId: 1 })],
  // Somebody else’s
  ['NSI 5100022 names an unknown event V410022/7100137.', withFirst('nsis', { eventId: 7100137 })],
  ['NSI 5100022 names an unknown requirement 7100022/2.', withFirst('nsis', { requirementId: 2 })],
  // Of another event
  [
    'NSI 5100022 names an unknown requirement 7100022/8100255.',
    withFirst('nsis', { requirementId: 8100255 }),
  ],
  ['NSI 5100022 names an unknown toolkit or category none.', withFirst('nsis', { type: 'none' })],
  [
    'NSI 5100022 names an unknown practitioner nobody.',
    withFirst('nsis', { practitioner: nobody }),
  ],
  ['NSI 5100022 names an unknown team nowhere.', withFirst('nsis', { team: nowhere })],
  ['Contact 9100001 names an unknown event V410022/3.', withFirst('contacts', { eventId: 3 })],
  ['Contact 9100001 names an unknown type NONE.', withFirst('contacts', { type: 'NONE' })],
  [
    'Contact 9100001 names an unknown location nowhere.',
    withFirst('contacts', { location: nowhere }),
  ],
  ['Contact 9100001 names an unknown outcome NONE.', withFirst('contacts', { outcome: 'NONE' })],
  [
    'Contact 9100001 names an unknown practitioner nobody.',
    withFirst('contacts', { practitioner: nobody }),
  ],
  [
    'Contact 9100001 names an unknown practitioner nobody.',
    withFirst('contacts', { updated: { by: nobody, at: '2021-09-13T11:00' } }),
  ],
  ['Contact 9100001 names an unknown team nowhere.', withFirst('contacts', { team: nowhere })],
  [
    'Contact 9100001 names an unknown enforcement action NONE.',
    withFirst('contacts', { enforcement: 'NONE' }),
  ],
  [
    'Contact 9100001 names an unknown requirement 7100022/4.',
    withFirst('contacts', { nsiId: null, requirementId: 4 }),
  ],
  // Somebody else’s
  [
    'Contact 9100001 names an unknown nsi V410022/5100368.',
    withFirst('contacts', { nsiId: 5100368 }),
  ],
  ['Entry 9301001 names an unknown event V410022/5.', withFirst('entries', { eventId: 5 })],
  ['Entry 9301001 names an unknown type NONE.', withFirst('entries', { type: 'NONE' })],
  [
    'Entry 9301001 names an unknown practitioner nobody.',
    withFirst('entries', { practitioner: nobody }),
  ],
])('What is missing is told: %s', (sentence, faulty) => {
  expect(missingFrom(faulty)).toContain(sentence)
})

test.each([
  ['personal details', 'personalDetails'],
  ['risk', 'risks'],
] as const)('Somebody without %s is told of', (what, kind) => {
  const without = { ...fixtures, [kind]: fixtures[kind].slice(1) }
  expect(missingFrom(without)).toEqual([`Person V410022 has no ${what}.`])
})
