import { describe, expect, test } from 'vitest'

import { fixtures, writtenOn } from '../../app/data/index.ts'
import { problemsOf, withContact, withFirst, withNsi } from '../data/faulty.ts'
import type { Fixtures } from '../../app/data/schema.ts'

describe('the check of the fixtures', () => {
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
      'a contact before its sentence',
      withFirst('contacts', { date: '2021-05-09', nsiId: null, rarActivity: false }),
      'Contact 9100001 is before its sentence.',
    ],
    [
      'a session before the referral of its NSI',
      withFirst('contacts', { date: '2021-09-05' }),
      'Contact 9100001 is before the referral of its NSI.',
    ],
    [
      'a session after the end of its NSI',
      withContact(9100041, { date: '2021-07-27', rarActivity: false }),
      'Contact 9100041 is after the end of its NSI.',
    ],
    [
      'a RAR session on the day that its requirement is over',
      withContact(9100041, { date: '2021-07-26' }),
      'Contact 9100041 is RAR after its requirement.',
    ],
    [
      'a RAR session that is linked to nothing',
      withFirst('contacts', { nsiId: null }),
      'Contact 9100001 is RAR without a RAR requirement.',
    ],
    [
      'a RAR session that is linked to unpaid work',
      withFirst('contacts', {
        crn: 'V410137',
        eventId: 7100137,
        nsiId: null,
        requirementId: 8100137,
      }),
      'Contact 9100001 is RAR without a RAR requirement.',
    ],
    [
      'somebody who has come to an appointment that is still to come',
      withContact(9100004, { outcome: 'ATTC' }),
      'Contact 9100004 has outcome ATTC before it takes place.',
    ],
    [
      'an absence that nobody accepted from an appointment that is still to come',
      withContact(9100004, { outcome: 'AFTA' }),
      'Contact 9100004 has outcome AFTA before it takes place.',
    ],
    [
      'an NSI from before its sentence',
      withFirst('nsis', { referralDate: '2021-05-09' }),
      'NSI 5100022 is referred before its sentence.',
    ],
    [
      'an NSI that starts before its referral',
      withFirst('nsis', { startDate: '2021-09-05' }),
      'NSI 5100022 starts before its referral.',
    ],
    [
      'an NSI whose status is from before its referral',
      withFirst('nsis', { statusDateTime: '2021-09-05T23:59' }),
      'NSI 5100022 has a status from before its referral.',
    ],
    [
      'an NSI that ends before its referral',
      withNsi(5100370, { endDate: '2021-09-19', outcome: 'Completed' }),
      'NSI 5100370 ends before its referral.',
    ],
    [
      'an NSI that ends without an outcome',
      withNsi(5100370, { endDate: '2021-10-01' }),
      'NSI 5100370 has an end or an outcome without the other.',
    ],
    [
      'an NSI with an outcome that does not end',
      withNsi(5100370, { outcome: 'Completed' }),
      'NSI 5100370 has an end or an outcome without the other.',
    ],
    [
      'an NSI that ends without a start',
      withNsi(5100370, { startDate: null, endDate: '2021-10-01', outcome: 'Completed' }),
      'NSI 5100370 ends without a start.',
    ],
    [
      'an NSI that starts tomorrow',
      withNsi(5100370, { startDate: '2021-10-07' }),
      'NSI 5100370 has a date that is still to come.',
    ],
  ])('finds %s', (_, faulty, sentence) => {
    expect(problemsOf(faulty)).toEqual([sentence])
  })

  test('finds a contact on an NSI of another order of the same person', () => {
    const [kieran] = fixtures.sentences
    const another = kieran ? [{ ...kieran, eventId: 7100023, requirements: [] }] : []
    const faulty = {
      ...withFirst('contacts', { eventId: 7100023, rarActivity: false }),
      sentences: [...fixtures.sentences, ...another],
    }
    expect(problemsOf(faulty)).toEqual(['Contact 9100001 is of another event than its NSI.'])
  })

  test('lets an absence be accepted beforehand, and an outcome be recorded on the day', () => {
    expect(problemsOf(withContact(9100004, { outcome: 'AAHO' }))).toEqual([])
    expect(problemsOf(withContact(9100004, { outcome: 'ATTC', date: writtenOn }))).toEqual([])
  })
})
