import { describe, expect, test } from 'vitest'

import { inOrder } from '../../app/delius/case-order.ts'
import { matchesSearch } from '../../app/delius/case-search.ts'
import { nextAppointment, schedule } from '../../app/delius/schedule.ts'
import { caseAt } from '../support/people.ts'
import { aContact } from './samples.ts'
import type { CaseLine } from '../../app/delius/cases.ts'
import type { FirstName } from '../support/people.ts'

describe('a search', () => {
  const alun = caseAt('Alun')
  const zoe = {
    ...alun,
    person: { ...alun.person, firstName: 'Zoë', lastName: 'O’Brien' },
    details: { ...alun.details, middleNames: 'Ann', preferredName: 'Zed' },
  }

  test.each(['', '  ', 'prys', 'PRYS-JONES', 'prys jones', 'jones alun', 'v410368', '0368'])(
    '‘%s’ finds Alun Prys-Jones',
    (search) => {
      expect(matchesSearch(alun, search)).toBe(true)
    },
  )

  test.each(['zoe', 'ZOË', 'obrien', "o'brien", 'zed', 'zoe ann', 'ann o’brien'])(
    '‘%s’ finds Zoë Ann O’Brien, known as Zed',
    (search) => {
      expect(matchesSearch(zoe, search)).toBe(true)
    },
  )

  test.each(['alun osgood', 'V410022', 'null', '.*', '%'])(
    '‘%s’ does not find Alun Prys-Jones',
    (search) => {
      expect(matchesSearch(alun, search)).toBe(false)
    },
  )
})

describe('the order of the cases', () => {
  const none = { withoutOutcome: [], waitingForEvidence: [], evidenceOverdue: [] }
  const line = (first: FirstName, date: string | null, left: number | null): CaseLine => ({
    theCase: caseAt(first),
    next: date === null ? undefined : aContact({ date }),
    rar: left === null ? undefined : { days: 40, used: 0, booked: 0, left },
    attention: none,
    overdueFlags: 0,
  })
  const lines = [
    line('Marta', null, null),
    line('Kieran', '2021-10-20', 9),
    line('Derek', '2021-10-18', 10),
    line('Connor', '2021-10-20', 9),
    line('Imogen', null, null),
  ]
  const names = (found: readonly CaseLine[]) =>
    found.map(({ theCase }) => theCase.person.firstName).join(' ')

  test('is by last name, both ways', () => {
    expect(names(inOrder(lines, 'name', 'ascending'))).toBe('Derek Marta Connor Kieran Imogen')
    expect(names(inOrder(lines, 'name', 'descending'))).toBe('Imogen Kieran Connor Marta Derek')
  })

  test('by the next appointment has those without one last, both ways', () => {
    expect(names(inOrder(lines, 'next', 'ascending'))).toBe('Derek Connor Kieran Marta Imogen')
    expect(names(inOrder(lines, 'next', 'descending'))).toBe('Connor Kieran Derek Marta Imogen')
  })

  test('by the days left goes by the number, not by its digits', () => {
    expect(names(inOrder(lines, 'rar', 'ascending'))).toBe('Connor Kieran Derek Marta Imogen')
    expect(names(inOrder(lines, 'rar', 'descending'))).toBe('Derek Connor Kieran Marta Imogen')
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

  test('has as the next appointment the first that has not begun', () => {
    expect(nextAppointment(contacts, '2021-10-06T08:30')?.id).toBe(1)
    expect(nextAppointment(contacts, '2021-10-06T09:00')?.id).toBe(8)
    expect(nextAppointment(contacts, '2021-10-11T10:00')?.id).toBe(9)
    expect(nextAppointment(contacts, '2022-01-01T07:00')).toBeUndefined()
  })
})
