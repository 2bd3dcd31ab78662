import { describe, expect, test } from 'vitest'

import { fixtures, writtenOn } from '../../app/data/index.ts'

describe('the story of', () => {
  const of = (crn: string) => ({
    nsis: fixtures.nsis.filter((nsi) => nsi.crn === crn),
    contacts: fixtures.contacts.filter((contact) => contact.crn === crn),
    toCome: fixtures.contacts
      .filter((contact) => contact.crn === crn && contact.date > writtenOn)
      .map(({ date }) => date),
  })

  test('Kieran: three sessions on Choices and Changes, one more to come after an office visit', () => {
    const { nsis, contacts, toCome } = of('V410022')
    expect(nsis).toMatchObject([{ id: 5100022, type: 'choices-and-changes', endDate: null }])
    const sessions = contacts.filter(({ nsiId }) => nsiId === 5100022)
    expect(sessions.map(({ id, date }) => [id, date])).toEqual([
      [9100001, '2021-09-13'],
      [9100002, '2021-09-20'],
      [9100003, '2021-10-04'],
      [9100008, '2021-10-25'],
    ])
    expect(sessions.at(-1)).toMatchObject({
      start: '10:00',
      end: '11:00',
      location: 'calder-house',
    })
    expect(toCome).toEqual(['2021-10-18', '2021-10-25'])
    expect(
      contacts.filter(({ date, outcome }) => date < writtenOn && outcome === null),
    ).toMatchObject([
      { rarActivity: true, date: '2021-10-04' },
      { rarActivity: false, date: '2021-09-27' },
    ])
  })

  test('Alun: Stepping Stones twice, by two practitioners, and once deleted', () => {
    expect(of('V410368').nsis).toMatchObject([
      { type: 'stepping-stones', practitioner: 'g-tallis', endDate: null, softDeleted: false },
      { type: 'stepping-stones', practitioner: 'o-beynon', endDate: null, softDeleted: false },
      { type: 'stepping-stones', softDeleted: true },
    ])
  })

  test('Paul: old categories that have ended, one with a sub-type, then a toolkit', () => {
    const { nsis, contacts } = of('V410702')
    expect(nsis).toMatchObject([
      { type: 'may-finance', subType: null, endDate: '2021-04-26', outcome: 'Completed' },
      { type: 'may-attitudes', subType: 'Problem Solving', endDate: '2021-09-27' },
      { type: 'skills-for-relationships', referralDate: '2021-10-04', endDate: null },
    ])
    const first = contacts.find(({ nsiId }) => nsiId === nsis.at(-1)?.id)
    expect(first?.date).toBe('2021-10-04')
  })

  test('Connor: Choices and Changes under the earlier of his two requirements', () => {
    expect(of('V410814').nsis).toMatchObject([
      { type: 'choices-and-changes', requirementId: 8100814, endDate: null },
    ])
  })

  test('Glyn: Maps for Change that ended with its requirement', () => {
    expect(of('V410930').nsis).toMatchObject([
      { type: 'maps-for-change', requirementId: 8100930, endDate: '2021-07-26' },
    ])
  })

  test.each([
    ['Tyrone', 'V410255', ['2021-10-19']],
    ['Imogen', 'V410699', ['2021-10-14']],
    ['Paul', 'V410702', ['2021-10-22']],
    ['Connor', 'V410814', ['2021-10-20']],
    ['Derek', 'V410586', []],
    ['Marta', 'V410137', []],
  ])('%s (%s): appointments to come on %j', (_, crn, dates) => {
    expect(of(crn).toCome).toEqual(dates)
  })

  test('Derek and Imogen: one RAR session missed, one rescheduled', () => {
    const outcomes = (crn: string) =>
      of(crn)
        .contacts.filter(({ rarActivity }) => rarActivity)
        .map(({ outcome }) => outcome)
    expect(outcomes('V410586')).toEqual(['ATTC', 'ATTC', 'AFTA'])
    expect(outcomes('V410699')).toContain('RSSR')
  })
})
