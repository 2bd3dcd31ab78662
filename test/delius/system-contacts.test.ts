import { describe, expect, test } from 'vitest'

import { systemContacts } from '../../app/delius/system-contacts.ts'
import { anNsi } from './samples.ts'
import type { Nsi } from '../../app/data/schema.ts'

const described = (nsi: Nsi) =>
  systemContacts(nsi).map(({ date, description }) => `${date} ${description}`)

describe('Delius writes in the log', () => {
  test('that an NSI was referred, and its status with the time', () => {
    expect(systemContacts(anNsi({ id: 7 }))).toEqual([
      { code: 'NREF', description: 'NSI referral', date: '2021-09-06', time: null, nsiId: 7 },
      {
        code: 'INPROG',
        description: 'NSI status: in progress',
        date: '2021-09-06',
        time: '10:30',
        nsiId: 7,
      },
    ])
  })

  test('that it commenced, once it has', () => {
    expect(systemContacts(anNsi({ startDate: '2021-09-13' })).at(-1)).toEqual({
      code: 'NCOM',
      description: 'NSI commenced',
      date: '2021-09-13',
      time: null,
      nsiId: 1,
    })
  })

  test('that it terminated, once it has, and so its last status', () => {
    const ended = anNsi({
      startDate: '2021-09-06',
      endDate: '2021-10-04',
      outcome: 'Completed',
      status: 'COMP',
      statusDateTime: '2021-10-04T16:00',
    })
    expect(systemContacts(ended).map(({ code }) => code)).toEqual(['NREF', 'NCOM', 'COMP', 'NTER'])
    expect(described(ended)).toEqual([
      '2021-09-06 NSI referral',
      '2021-09-06 NSI commenced',
      '2021-10-04 NSI status: completed',
      '2021-10-04 NSI terminated',
    ])
  })

  test('all by date, with a status that came late after what came before it', () => {
    const late = anNsi({ startDate: '2021-09-13', statusDateTime: '2021-09-20T00:00' })
    expect(described(late)).toEqual([
      '2021-09-06 NSI referral',
      '2021-09-13 NSI commenced',
      '2021-09-20 NSI status: in progress',
    ])
    expect(systemContacts(late).at(-1)?.time).toBe('00:00')
  })

  test('a status that it has no words for as its code', () => {
    expect(described(anNsi({ status: 'SUSP' }))).toContain('2021-09-06 NSI status: SUSP')
  })

  test('nothing of an NSI that was deleted', () => {
    expect(systemContacts(anNsi({ softDeleted: true, startDate: '2021-09-13' }))).toEqual([])
  })
})
