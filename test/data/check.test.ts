import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { problemsOf, withFirst, withTwo } from './faulty.ts'
import type { Fixtures } from '../../app/data/schema.ts'
import type { Kind } from './faulty.ts'

describe('the check of the fixtures', () => {
  test('finds no fault where there is none', () => {
    expect(problemsOf(fixtures)).toEqual([])
  })

  test.each<[string, Fixtures, string]>([
    ['a CRN of another shape', withFirst('people', { crn: 'X1' }), 'people.0.crn: '],
    ['a PNC of another shape', withFirst('people', { pnc: '21/1A' }), 'people.0.pnc: '],
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
    const problems = problemsOf(faulty)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(start)
  })

  test.each<[Kind, string]>([
    ['locations', 'Two of location have the id calder-house.'],
    ['teams', 'Two of team have the id leeds-north.'],
    ['practitioners', 'Two of practitioner have the id p-deshmukh.'],
    ['contactTypes', 'Two of contact type have the id COAP.'],
    ['toolkits', 'Two of toolkit or category have the id choices-and-changes.'],
    ['categories', 'Two of toolkit or category have the id march-employment.'],
    ['outcomes', 'Two of outcome have the id ATTC.'],
    ['nsis', 'Two of nsi have the id 5100022.'],
    ['contacts', 'Two of contact or entry have the id 9100001.'],
    ['entries', 'Two of contact or entry have the id 9301001.'],
    ['enforcementActions', 'Two of enforcement action have the id EA10.'],
    ['riskFlags', 'Two of risk flag have the id child-protection.'],
  ])('finds two %s of one id', (kind, sentence) => {
    expect(problemsOf(withTwo(kind))).toEqual([sentence])
  })

  test('finds two people of one CRN, and of one PNC number', () => {
    expect(problemsOf(withTwo('people'))).toEqual([
      'Two of person have the id V410022.',
      'Two of person by PNC have the id 2014/7410022S.',
    ])
    expect(problemsOf(withFirst('people', { pnc: '2021/7410137O' }))).toEqual([
      'Two of person by PNC have the id 2021/7410137O.',
    ])
  })

  test('finds a category that has the id of a toolkit', () => {
    expect(problemsOf(withFirst('categories', { id: 'stepping-stones' }))).toEqual([
      'Two of toolkit or category have the id stepping-stones.',
    ])
  })

  test('finds two sentences of one id, and two requirements', () => {
    expect(problemsOf(withTwo('sentences'))).toEqual([
      'Two of sentence have the id 7100022.',
      'Two of requirement have the id 8100022.',
    ])
  })

  test('finds two breaches of one id', () => {
    const breach = { id: 1, startDate: '2021-06-14', status: 'In progress', endDate: null }
    expect(problemsOf(withFirst('sentences', { breaches: [breach, breach] }))).toEqual([
      'Two of breach have the id 1.',
    ])
  })

  test('says every fault at once', () => {
    const [first, ...rest] = fixtures.contacts
    const contacts = first ? [{ ...first, type: 'NONE', end: '09:00' }, first, ...rest] : []
    expect(problemsOf({ ...fixtures, contacts })).toEqual([
      'Two of contact or entry have the id 9100001.',
      'Contact 9100001 names an unknown type NONE.',
      'Contact 9100001 ends before it starts.',
    ])
  })
})
