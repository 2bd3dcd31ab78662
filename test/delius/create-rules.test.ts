import { test } from 'vitest'
import { fixtures, writtenOn } from '../../app/data/index.ts'
import { contactFaults, nsiFaults } from '../../app/delius/create-rules.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aContact, anNsi, anOrder, aRequirement } from './samples.ts'
import type { Contact, Nsi, Requirement } from '../../app/data/schema.ts'

const { outcomes } = fixtures
const past = { date: '2021-09-13' }
const session = { ...past, nsiId: 1, rarActivity: true }
const ended = { startDate: '2021-09-06', endDate: '2021-10-06', outcome: 'Completed' }
const under = (change: Partial<Requirement> = {}) => [
  anOrder({ startDate: '2021-05-10', requirements: [aRequirement(change)] }),
]

test('Delius has rules against appointments and NSIs as approved', async () => {
  type Changes = [contact: Partial<Contact>, nsi?: Partial<Nsi>, under?: Partial<Requirement>]
  const contact = (...[change, nsi, requirement]: Changes) => {
    const held = { sentences: under(requirement), nsis: [anNsi(nsi)], outcomes }
    return contactFaults(aContact(change), held, writtenOn)
  }
  const nsi = (change: Partial<Nsi>, requirement: Partial<Requirement> = {}) =>
    nsiFaults(anNsi(change), { sentences: under(requirement) }, writtenOn)
  const unpaidWork = { category: 'W' } as const
  const direct = { nsiId: null, requirementId: 8100022 }
  const dayBefore = { date: '2021-10-05' }
  const sooner = { terminationDate: '2021-10-05' }
  const over = { terminationDate: '2021-10-06' }
  await expectApproved('approved/create-rules.txt', {
    'An appointment': {
      'like any other': contact(session),
      'that ends before it starts': contact({ end: '09:00' }),
      'that ends as it starts': contact({ end: '10:00' }),
      'linked twice': contact({ ...session, requirementId: 8100022 }),
      'the day before its sentence': contact({ date: '2021-05-09' }),
      'on the first day of its sentence': contact({ date: '2021-05-10' }),
      'the day before its NSI': contact({ ...session, date: '2021-09-05' }),
      'on the first day of its NSI': contact({ ...session, date: '2021-09-06' }),
      'on the last day of its NSI': contact({ ...session, date: '2021-10-06' }, ended),
      'the day after its NSI': contact({ ...session, date: '2021-10-07' }, ended),
      'the day before its requirement is over': contact({ ...session, ...dayBefore }, {}, over),
      'on the day its requirement is over': contact({ ...session, date: '2021-10-06' }, {}, over),
      'not RAR on that day': contact({ date: '2021-10-06', nsiId: 1 }, {}, over),
      'RAR linked to nothing': contact({ ...session, nsiId: null }),
      'RAR of unpaid work': contact({ ...session, ...direct }, {}, unpaidWork),
      'of another event than its NSI': contact({ ...session, rarActivity: false }, { eventId: 7 }),
      'that is to come, and was complied with': contact({ outcome: 'ATTC' }),
      'that is to come, and was missed': contact({ outcome: 'AFTA' }),
      'that is to come, and is excused': contact({ outcome: 'AAHO' }),
      'that is today, and was complied with': contact({ date: writtenOn, outcome: 'ATTC' }),
    },
    'An NSI': {
      'like any other': nsi({}),
      'referred before its sentence': nsi({ referralDate: '2021-05-09' }),
      'referred on the first day of its sentence': nsi({ referralDate: '2021-05-10' }),
      'started before its referral': nsi({ startDate: '2021-09-05' }),
      'started on the day of its referral': nsi({ startDate: '2021-09-06' }),
      'with an earlier status': nsi({ statusDateTime: '2021-09-05T23:59' }),
      'expected before its referral': nsi({ expectedStartDate: '2021-09-05' }),
      'expected on the day of its referral': nsi({ expectedStartDate: '2021-09-06' }),
      'ended before its referral': nsi({ ...ended, endDate: '2021-09-05' }),
      'ended on the day of its referral': nsi({ ...ended, endDate: '2021-09-06' }),
      'ended without an outcome': nsi({ ...ended, outcome: null }),
      'with an outcome and no end': nsi({ ...ended, endDate: null }),
      'ended without a start': nsi({ ...ended, startDate: null }),
      'started tomorrow': nsi({ startDate: '2021-10-07' }),
      'started today': nsi({ startDate: writtenOn }),
      'of a requirement that is over tomorrow': nsi({}, { terminationDate: '2021-10-07' }),
      'of one that is over today': nsi({}, over),
      'ended before its requirement': nsi({ ...ended, endDate: '2021-10-04' }, sooner),
      'ended with its requirement': nsi(ended, over),
      'of unpaid work': nsi({}, unpaidWork),
    },
  })
})
