import { describe, expect, test } from 'vitest'
import { fixturesOn } from '../../app/data/index.ts'
import { inOrder } from '../../app/delius/case-order.ts'
import { matchesSearch } from '../../app/delius/case-search.ts'
import { caseOf } from '../../app/delius/case.ts'
import { clashWith } from '../../app/delius/clashes.ts'
import { otherTypes, typeName } from '../../app/delius/contact-types.ts'
import { nextAppointment, schedule } from '../../app/delius/schedule.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aMorning, caseAt } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { CaseLine } from '../../app/delius/cases.ts'
import type { Event } from '../../app/delius/events.ts'
import type { FirstName } from '../support/people.ts'

const fixtures = fixturesOn('2021-10-06')

describe('a case', () => {
  test('is of somebody, and holds nothing about anybody else', () => {
    for (const crn of ['X000000', '', '__proto__', 'constructor', 'v410022']) {
      expect(caseOf(fixtures, [], crn), crn).toBeUndefined()
    }
    const { person, nsis, contacts, sentences, practitioner, team } = caseAt('Alun')
    const names = [person.firstName, practitioner.lastName, team.name]
    expect(names).toEqual(['Alun', 'Beynon', 'Wrexham'])
    const crns = [...nsis, ...contacts, ...sentences].map(({ crn }) => crn)
    expect(new Set(crns)).toEqual(new Set(['V410368']))
  })

  test('lists the offices of the team, A to Z, in whatever order they are held', () => {
    const reversed = { ...fixtures, locations: fixtures.locations.toReversed() }
    const { locations = [] } = caseOf(reversed, [], 'V410022') ?? {}
    const names = ['CALDER HOUSE', 'MEANWOOD ROAD CENTRE', 'PARKSIDE PROBATION OFFICE']
    expect(locations.map(({ description }) => description)).toEqual(names)
    expect(caseAt('Derek').locations).toEqual([])
  })

  test('has what the visitor did and what a scenario found, of that person alone', () => {
    const before = caseAt('Kieran')
    const found = aContact({ id: 9_800_000 })
    const [booked, repeat] = [aContact({ id: 9_900_000 }), aContact({ id: 9_900_001 })]
    const nsi = anNsi({ id: 9_900_002 })
    const events: readonly Event[] = [
      { kind: 'already arranged', at: aMorning, contacts: [found] },
      { kind: 'nsi created', at: aMorning, nsi },
      { kind: 'appointments arranged', at: aMorning, contacts: [booked, repeat], link: null },
    ]
    const after = caseAt('Kieran', events)
    expect(after.contacts).toEqual([...before.contacts, found, booked, repeat])
    expect(after.nsis).toEqual([...before.nsis, nsi])
    expect(caseAt('Paul', events)).toEqual(caseAt('Paul'))
  })
})

test('Types of appointment have the words of the service, else those of Delius, else their code', () => {
  const names = ['COAP', 'C007', 'toString'].map((code) => typeName(fixtures.contactTypes, code))
  expect(names).toEqual(['Office visit', 'ETE Appointment (NS)', 'toString'])
})

test('Types under Other are all that have no radio of their own, A to Z', () => {
  const others = otherTypes(fixtures.contactTypes)
  expect(others).toHaveLength(25)
  expect(others.map(({ code }) => code)).not.toContain('COAP')
  const names = others.map(({ description }) => description.toLowerCase())
  expect(names).toEqual(names.toSorted())
})

test('A search finds people by parts of their names and CRN, as approved', async () => {
  const alun = caseAt('Alun')
  const zoe = {
    ...alun,
    person: { ...alun.person, firstName: 'Zoë', lastName: 'O’Brien' },
    details: { ...alun.details, middleNames: 'Ann', preferredName: 'Zed' },
  }
  const searches = [
    ...['', '  ', 'prys', 'PRYS-JONES', 'prys jones', 'jones alun', 'v410368', '0368', '-'],
    ...['zoe', 'ZOË', 'obrien', "o'brien", 'zed', 'zoe ann', 'ann o’brien'],
    ...['alun osgood', 'V410022', 'null', '.*', '%'],
  ]
  const found = (search: string) =>
    [alun, zoe].filter((one) => matchesSearch(one, search)).map(({ person }) => person.firstName)
  const finds = Object.fromEntries(searches.map((search) => [`‘${search}’`, found(search)]))
  await expectApproved('approved/search.txt', {
    'Alun Prys-Jones, and Zoë Ann O’Brien known as Zed': finds,
  })
})

describe('the order of the cases', () => {
  const line = (first: FirstName, date: string | null, left: number | null): CaseLine => ({
    theCase: caseAt(first),
    next: date === null ? undefined : aContact({ date }),
    rar: left === null ? undefined : { days: 40, used: 0, booked: 0, left },
    attention: { withoutOutcome: [], waitingForEvidence: [], evidenceOverdue: [] },
    overdueFlags: 0,
  })
  const lines = [
    line('Marta', null, null),
    line('Kieran', '2021-10-20', 9),
    line('Derek', '2021-10-18', 10),
    line('Connor', '2021-10-20', 9),
    line('Imogen', null, null),
  ]

  // Those without an appointment or days come last either way; days go by size, not by digits
  test.each([
    ['name', 'ascending', 'Derek Marta Connor Kieran Imogen'],
    ['name', 'descending', 'Imogen Kieran Connor Marta Derek'],
    ['next', 'ascending', 'Derek Connor Kieran Marta Imogen'],
    ['next', 'descending', 'Connor Kieran Derek Marta Imogen'],
    ['rar', 'ascending', 'Connor Kieran Derek Marta Imogen'],
    ['rar', 'descending', 'Derek Connor Kieran Marta Imogen'],
  ] as const)('by %s, %s, is %s', (by, direction, expected) => {
    const names = inOrder(lines, by, direction).map(({ theCase }) => theCase.person.firstName)
    expect(names.join(' ')).toBe(expected)
  })
})

describe('the schedule', () => {
  const contacts = [
    aContact({ id: 1, date: '2021-10-06', start: '09:00' }),
    aContact({ id: 2, date: '2021-10-06', start: '00:00' }),
    aContact({ id: 3, date: '2021-10-08', outcome: 'RSOF' }),
    aContact({ id: 4, date: '2021-10-09', outcome: 'RSSR' }),
    aContact({ id: 5, date: '2021-10-10', cancelledBy: 'person' }),
    aContact({ id: 6, date: '2021-10-11', start: '10:00' }),
    aContact({ id: 7, date: '2021-10-05', start: '23:00' }),
    aContact({ id: 8, date: '2021-10-07', start: '14:00' }),
    aContact({ id: 9, date: '2022-01-01', start: '07:00' }),
  ]

  test('has today and later, earliest first, without what was moved or called off', () => {
    expect(schedule(contacts, '2021-10-06').map(({ id }) => id)).toEqual([2, 1, 8, 6, 9])
    expect(schedule(contacts, '2022-01-02')).toEqual([])
  })

  test.each([
    ['2021-10-06T08:30', 1],
    ['2021-10-06T09:00', 8],
    ['2021-10-11T10:00', 9],
    ['2022-01-01T07:00', undefined],
  ])('has at %s as the next appointment %s, which has not begun', (now, id) => {
    expect(nextAppointment(contacts, now)?.id).toBe(id)
  })
})

test('An appointment clashes with another that is not over, as approved', async () => {
  const clash = (start: string, end: string, contacts = [aContact()], now = aMorning) =>
    clashWith(contacts, { date: '2021-10-20', start, end }, now)?.id
  const slots = [
    ...['10:00-11:00', '10:30-11:30', '09:30-10:30', '10:15-10:45', '09:00-12:00'],
    ...['09:00-10:01', '10:59-12:00', '09:00-10:00', '11:00-12:00', '00:00-00:30', '23:30-23:59'],
  ]
  const moments = ['2021-10-20T10:59', '2021-10-20T11:00', '2021-10-21T00:00']
  const early = aContact({ id: 2, start: '09:00', end: '10:00' })
  const late = aContact({ id: 3, start: '10:30', end: '11:30' })
  const other = (rest: Partial<Contact>) => clash('10:00', '11:00', [aContact(rest)])
  await expectApproved('approved/clashes.txt', {
    'Of an appointment from 10am to 11am, one': Object.fromEntries(
      slots.map((slot) => [slot, clash(slot.slice(0, 5), slot.slice(6))]),
    ),
    'From 10:30 to 11:30, at': Object.fromEntries(
      moments.map((now) => [now, clash('10:30', '11:30', [aContact()], now)]),
    ),
    'Of several, the earliest': {
      'in their order': clash('09:30', '11:00', [early, late]),
      'in another order': clash('09:30', '11:00', [late, early]),
      'after the first': clash('10:00', '11:00', [late, early]),
      'of none': clash('10:00', '11:00', []),
    },
    'Not in the way': {
      'on another day': other({ date: '2021-10-21' }),
      'with an outcome': other({ outcome: 'RSSR' }),
    },
  })
})
