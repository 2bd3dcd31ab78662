import { describe, expect, test } from 'vitest'

import { fixtureProblems } from '../../app/data/check.ts'
import { fixtures } from '../../app/data/index.ts'
import type { Fixtures } from '../../app/data/schema.ts'

type Kind = keyof Fixtures

/** The fixtures with the first of a kind changed. */
function withFirst<K extends Kind>(kind: K, change: Partial<Fixtures[K][number]>): Fixtures {
  const [first, ...rest] = fixtures[kind]
  return { ...fixtures, [kind]: [{ ...first, ...change }, ...rest] }
}

/** The fixtures with the first of a kind twice. */
function withTwo(kind: Kind): Fixtures {
  return { ...fixtures, [kind]: [...fixtures[kind], fixtures[kind][0]] }
}

describe('the check of the fixtures', () => {
  test('finds no fault where there is none', () => {
    expect(fixtureProblems(fixtures)).toEqual([])
  })

  test.each<[string, Fixtures, string]>([
    ['a CRN of another shape', withFirst('people', { crn: 'X1' }), 'people.0.crn: '],
    ['a real phone number', withFirst('people', { phone: '0113 496 0000' }), 'people.0.phone: '],
    [
      'a day that does not exist',
      withFirst('contacts', { date: '2021-02-29' }),
      'contacts.0.date: ',
    ],
    ['a name that is missing', withFirst('toolkits', { name: '' }), 'toolkits.0.name: '],
    [
      'notes that Delius would not take',
      withFirst('contacts', { notes: 'a'.repeat(4001) }),
      'contacts.0.notes: ',
    ],
  ])('finds %s', (_, faulty, start) => {
    const problems = fixtureProblems(faulty)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(start)
  })

  test.each<[Kind, string]>([
    ['locations', 'Two of location have the id calder-house.'],
    ['teams', 'Two of team have the id leeds-north.'],
    ['practitioners', 'Two of practitioner have the id p-deshmukh.'],
    ['contactTypes', 'Two of contact type have the id COAP.'],
    ['toolkits', 'Two of toolkit have the id choices-and-changes.'],
    ['people', 'Two of person have the id V410022.'],
    ['nsis', 'Two of nsi have the id 5100022.'],
    ['contacts', 'Two of contact have the id 9100001.'],
  ])('finds two %s of one id', (kind, sentence) => {
    expect(fixtureProblems(withTwo(kind))).toEqual([sentence])
  })

  test('finds two sentences of one id, and two requirements', () => {
    expect(fixtureProblems(withTwo('sentences'))).toEqual([
      'Two of sentence have the id 7100022.',
      'Two of requirement have the id 8100022.',
    ])
  })

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
      'the toolkit of an NSI',
      withFirst('nsis', { toolkit: 'none' }),
      'NSI 5100022 names an unknown toolkit none.',
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
  ])('finds that %s does not exist', (_, faulty, sentence) => {
    expect(fixtureProblems(faulty)).toContain(sentence)
  })

  test.each<[string, Fixtures, string]>([
    [
      'an appointment that ends before it starts',
      withFirst('contacts', { end: '09:00' }),
      'Contact 9100001 ends before it starts.',
    ],
    [
      'an appointment that ends as it starts',
      withFirst('contacts', { end: '10:00' }),
      'Contact 9100001 ends before it starts.',
    ],
    [
      'a contact with both an NSI and a requirement',
      withFirst('contacts', { requirementId: 8100022 }),
      'Contact 9100001 is linked to both an NSI and a requirement.',
    ],
    [
      'an NSI that ends before its referral',
      withFirst('nsis', { endDate: '2021-09-05' }),
      'NSI 5100022 ends before its referral.',
    ],
  ])('finds %s', (_, faulty, sentence) => {
    expect(fixtureProblems(faulty)).toEqual([sentence])
  })

  test('says every fault at once', () => {
    const [first, ...rest] = fixtures.contacts
    const contacts = first ? [{ ...first, type: 'NONE', end: '09:00' }, first, ...rest] : []
    expect(fixtureProblems({ ...fixtures, contacts })).toEqual([
      'Two of contact have the id 9100001.',
      'Contact 9100001 names an unknown type NONE.',
      'Contact 9100001 ends before it starts.',
    ])
  })
})
