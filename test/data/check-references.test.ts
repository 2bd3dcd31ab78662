import { expect, test } from 'vitest'

import { aFlag, problemsOf, withFirst } from './faulty.ts'
import type { Fixtures } from '../../app/data/schema.ts'

test.each<[string, Fixtures, string]>([
  [
    'the location of a team',
    withFirst('teams', { locations: ['nowhere'] }),
    'Team leeds-north names an unknown location nowhere.',
  ],
  [
    'the team of a practitioner',
    withFirst('practitioners', { team: 'no-team' }),
    'Practitioner p-deshmukh names an unknown team no-team.',
  ],
  [
    'the team of a person',
    withFirst('people', { team: 'no-team' }),
    'Person V410022 names an unknown team no-team.',
  ],
  [
    'the practitioner of a person',
    withFirst('people', { practitioner: 'nobody' }),
    'Person V410022 names an unknown practitioner nobody.',
  ],
  [
    'the person of a sentence',
    withFirst('sentences', { crn: 'V000000' }),
    'Sentence 7100022 names an unknown crn V000000.',
  ],
  [
    'the event of an NSI',
    withFirst('nsis', { eventId: 1 }),
    'NSI 5100022 names an unknown event V410022/1.',
  ],
  [
    'the event of an NSI, if it is somebody else’s',
    withFirst('nsis', { eventId: 7100137 }),
    'NSI 5100022 names an unknown event V410022/7100137.',
  ],
  [
    'the requirement of an NSI',
    withFirst('nsis', { requirementId: 2 }),
    'NSI 5100022 names an unknown requirement 7100022/2.',
  ],
  [
    'the type of an NSI',
    withFirst('nsis', { type: 'none' }),
    'NSI 5100022 names an unknown toolkit or category none.',
  ],
  [
    'the requirement of an NSI, if it is of another event',
    withFirst('nsis', { requirementId: 8100255 }),
    'NSI 5100022 names an unknown requirement 7100022/8100255.',
  ],
  [
    'the outcome of a contact',
    withFirst('contacts', { outcome: 'NONE' }),
    'Contact 9100001 names an unknown outcome NONE.',
  ],
  [
    'the practitioner of an NSI',
    withFirst('nsis', { practitioner: 'nobody' }),
    'NSI 5100022 names an unknown practitioner nobody.',
  ],
  [
    'the team of an NSI',
    withFirst('nsis', { team: 'no-team' }),
    'NSI 5100022 names an unknown team no-team.',
  ],
  [
    'the event of a contact',
    withFirst('contacts', { eventId: 3 }),
    'Contact 9100001 names an unknown event V410022/3.',
  ],
  [
    'the type of a contact',
    withFirst('contacts', { type: 'NONE' }),
    'Contact 9100001 names an unknown type NONE.',
  ],
  [
    'the location of a contact',
    withFirst('contacts', { location: 'nowhere' }),
    'Contact 9100001 names an unknown location nowhere.',
  ],
  [
    'the practitioner of a contact',
    withFirst('contacts', { practitioner: 'nobody' }),
    'Contact 9100001 names an unknown practitioner nobody.',
  ],
  [
    'the team of a contact',
    withFirst('contacts', { team: 'no-team' }),
    'Contact 9100001 names an unknown team no-team.',
  ],
  [
    'the NSI of a contact, if it is somebody else’s',
    withFirst('contacts', { nsiId: 5100368 }),
    'Contact 9100001 names an unknown nsi V410022/5100368.',
  ],
  [
    'the requirement of a contact',
    withFirst('contacts', { nsiId: null, requirementId: 4 }),
    'Contact 9100001 names an unknown requirement 7100022/4.',
  ],
  [
    'the enforcement action of a contact',
    withFirst('contacts', { enforcement: 'NONE' }),
    'Contact 9100001 names an unknown enforcement action NONE.',
  ],
  [
    'who recorded something on a contact',
    withFirst('contacts', { updated: { by: 'nobody', at: '2021-09-13T11:00' } }),
    'Contact 9100001 names an unknown practitioner nobody.',
  ],
  [
    'an enforcement action of an outcome',
    withFirst('outcomes', { enforcements: ['NONE'] }),
    'Outcome ATTC names an unknown enforcement action NONE.',
  ],
  [
    'the person of personal details',
    withFirst('personalDetails', { crn: 'V000000' }),
    'Personal details names an unknown crn V000000.',
  ],
  [
    'the person of a risk',
    withFirst('risks', { crn: 'V000000' }),
    'Risk names an unknown crn V000000.',
  ],
  [
    'the kind of a risk flag',
    withFirst('risks', { flags: [aFlag({ id: 'odd', flag: 'none' })] }),
    'Flag odd of V410022 names an unknown risk flag none.',
  ],
  [
    'the event of an entry',
    withFirst('entries', { eventId: 5 }),
    'Entry 9301001 names an unknown event V410022/5.',
  ],
  [
    'the type of an entry',
    withFirst('entries', { type: 'NONE' }),
    'Entry 9301001 names an unknown type NONE.',
  ],
  [
    'the practitioner of an entry',
    withFirst('entries', { practitioner: 'nobody' }),
    'Entry 9301001 names an unknown practitioner nobody.',
  ],
])('finds that %s does not exist', (_, faulty, sentence) => {
  expect(problemsOf(faulty)).toContain(sentence)
})
