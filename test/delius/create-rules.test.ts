import { expect, test } from 'vitest'
import { fixtures, writtenOn } from '../../app/data/index.ts'
import { nsiFaults } from '../../app/delius/create-rules.ts'
import { problemsOf, withContact, withFirst, withNsi } from '../data/faulty.ts'
import { anOrder } from './log-samples.ts'
import { anNsi, aRequirement } from './samples.ts'
import type { Fixtures, Nsi, Requirement } from '../../app/data/schema.ts'

const completed = { outcome: 'Completed' }
const unpaidWork = { crn: 'V410137', eventId: 7100137, nsiId: null, requirementId: 8100137 }
const otherEvent = withFirst('contacts', { eventId: 7100023, rarActivity: false })
const [kieran] = fixtures.sentences

test.each<[sentence: string, faulty: Fixtures]>([
  ['Contact 9100001 ends before it starts.', withFirst('contacts', { end: '09:00' })],
  ['Contact 9100001 ends before it starts.', withFirst('contacts', { end: '10:00' })],
  [
    'Contact 9100001 is linked to both an NSI and a requirement.',
    withFirst('contacts', { requirementId: 8100022 }),
  ],
  [
    'Contact 9100001 is before its sentence.',
    withFirst('contacts', { date: '2021-05-09', nsiId: null, rarActivity: false }),
  ],
  [
    'Contact 9100001 is before the referral of its NSI.',
    withFirst('contacts', { date: '2021-09-05' }),
  ],
  [
    'Contact 9100041 is after the end of its NSI.',
    withContact(9100041, { date: '2021-07-27', rarActivity: false }),
  ],
  ['Contact 9100041 is RAR after its requirement.', withContact(9100041, { date: '2021-07-26' })],
  ['Contact 9100001 is RAR without a RAR requirement.', withFirst('contacts', { nsiId: null })],
  ['Contact 9100001 is RAR without a RAR requirement.', withFirst('contacts', unpaidWork)],
  [
    'Contact 9100004 has outcome ATTC before it takes place.',
    withContact(9100004, { outcome: 'ATTC' }),
  ],
  // An absence that nobody accepted
  [
    'Contact 9100004 has outcome AFTA before it takes place.',
    withContact(9100004, { outcome: 'AFTA' }),
  ],
  [
    'Contact 9100001 is of another event than its NSI.',
    {
      ...otherEvent,
      sentences: [
        ...fixtures.sentences,
        ...(kieran ? [{ ...kieran, eventId: 7100023, requirements: [] }] : []),
      ],
    },
  ],
  [
    'NSI 5100022 is referred before its sentence.',
    withFirst('nsis', { referralDate: '2021-05-09' }),
  ],
  ['NSI 5100022 starts before its referral.', withFirst('nsis', { startDate: '2021-09-05' })],
  [
    'NSI 5100022 has a status from before its referral.',
    withFirst('nsis', { statusDateTime: '2021-09-05T23:59' }),
  ],
  [
    'NSI 5100370 ends before its referral.',
    withNsi(5100370, { endDate: '2021-09-19', ...completed }),
  ],
  [
    'NSI 5100370 has an end or an outcome without the other.',
    withNsi(5100370, { endDate: '2021-10-01' }),
  ],
  ['NSI 5100370 has an end or an outcome without the other.', withNsi(5100370, completed)],
  [
    'NSI 5100370 ends without a start.',
    withNsi(5100370, { startDate: null, endDate: '2021-10-01', ...completed }),
  ],
  ['NSI 5100370 has a date that is still to come.', withNsi(5100370, { startDate: '2021-10-07' })],
])('Delius has a rule against it: %s', (sentence, faulty) => {
  expect(problemsOf(faulty)).toEqual([sentence])
})

test.each<[string, Fixtures]>([
  ['an absence that is accepted beforehand', withContact(9100004, { outcome: 'AAHO' })],
  [
    'an outcome that is recorded on the day',
    withContact(9100004, { outcome: 'ATTC', date: writtenOn }),
  ],
  [
    'an appointment on the first day of its sentence',
    withFirst('contacts', { date: '2021-05-10', nsiId: null, rarActivity: false }),
  ],
])('Delius has no rule against %s', (_, held) => {
  expect(problemsOf(held)).toEqual([])
})

const notEnded = ['is not ended, though its requirement is']
const ended = { startDate: '2021-09-06', endDate: '2021-10-06', outcome: 'Completed' }

test.each<[Partial<Nsi>, Partial<Requirement>, readonly string[]]>([
  [{}, { terminationDate: '2021-10-07' }, []],
  [{}, { terminationDate: '2021-10-06' }, notEnded],
  [{ ...ended, endDate: '2021-10-04' }, { terminationDate: '2021-10-05' }, notEnded],
  [ended, { terminationDate: '2021-10-06' }, []],
  [{}, { category: 'W' }, ['belongs to a requirement that is not RAR']],
  [{ expectedStartDate: '2021-09-05' }, {}, ['is expected to start before its referral']],
  [{ expectedStartDate: '2021-09-06' }, {}, []],
])('Of an NSI %j on a requirement %j Delius says %j', (nsi, change, faults) => {
  const sentences = [anOrder({ requirements: [aRequirement(change)] })]
  expect(nsiFaults(anNsi(nsi), { sentences }, writtenOn)).toEqual(faults)
})
