import { test } from 'vitest'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { versions } from '../../app/journeys/arrange-appointment/index.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { without } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { FirstName } from '../support/people.ts'

const answers: Answers = {
  ...{ type: 'COAP', location: 'calder-house', date: '2021-10-13', start: '09:00', end: '09:30' },
  ...{ repeating: 'no', rar: 'yes', toolkit: 'stepping-stones' },
  ...{ notes: 'Bring the worksheet.', sensitive: 'no' },
}
type Whose = Readonly<{ first?: FirstName; version?: string; lacks?: readonly string[] }>
const weekly = { repeating: 'yes', frequency: 'weekly', repeats: '3', rarRepeats: 'no' }

/** What is asked for with other answers, without some of those above, in a version that has them. */
function booked(change: Answers, whose: Whose = {}) {
  const { first = 'Kieran', version = '2021-10-06', lacks = [] } = whose
  const journey = versions.find((one) => one.version === version)
  if (!journey) throw new Error(`There is no version ${version}`)
  return bookingFrom(journey, { ...without(answers, ...lacks), ...change }, contextAt(first))
}

test('Answers ask Delius for what was approved', async () => {
  const ours = { version: 'current' }
  const noLocation = { lacks: ['location'] }
  const location = (change: Answers, first: FirstName = 'Glyn', lacks = ['location']) =>
    ['2021-10-06', '2021-11-01', 'current'].map(
      (version) => `${version} ${booked(change, { first, version, lacks }).location ?? 'none'}`,
    )
  const rar = (...asked: Parameters<typeof booked>) => booked(...asked).rar
  const dates = (...asked: Parameters<typeof booked>) => booked(...asked).repeatDates
  const yes = { sensitive: 'yes', rarRepeats: 'yes', repeatNotes: 'yes', repeatSensitive: 'yes' }
  const clashing = { ...weekly, date: '2021-10-11', start: '10:30', end: '11:30' }
  const monthly = { ...weekly, frequency: 'monthly' }
  const families = { category: 'may-families' }
  const chosen = { requirement: '8100814', nsi: '5100814' }
  const christmas = { ...weekly, date: '2021-12-20' }
  const other = (otherType: string) => ({ type: 'other', otherType })
  const march = { first: 'Kieran', version: '2021-03-11' } as const
  const may = { version: '2021-05-25', lacks: ['toolkit'] }
  await expectApproved('approved/booking.txt', {
    'A booking': { ...booked(answers) },
    'With yes to everything': { ...booked({ ...weekly, ...yes }) },
    'Its type': {
      'under Other': booked(other('C007')).type,
      'under Other without a list': booked({ type: 'other' }, { ...march, ...noLocation }).type,
      'another that was only looked at': booked({ otherType: 'C007' }).type,
    },
    'Its location': {
      'the only one': location({}),
      'the only one, for another type': location(other('C007')),
      'the only one, that need not be': location(other('C031')),
      'not needed': location({ ...other('C031'), location: 'none' }, 'Kieran', []),
      'for a home visit': location({ type: 'CHVS' }),
      'for a video call': location({ type: 'COVC' }),
      'for a phone call': location({ type: 'COPT' }),
    },
    'Its RAR': {
      'under a requirement, on an NSI': rar(chosen, { first: 'Connor', ...ours }),
      'of a category': rar(families, may),
      'of a category, in a team without toolkits': rar(families, { first: 'Shanice', ...may }),
      'of the placeholder': rar({}, { first: 'Shanice', lacks: ['toolkit'] }),
      'that does not count': rar({ rar: 'no' }),
      'that does not count, in a team without toolkits': rar({ rar: 'no' }, { first: 'Shanice' }),
      'that nobody asked about': rar({}, { first: 'Marta', ...ours, lacks: ['rar', 'toolkit'] }),
    },
    'Its repeats': {
      weekly: dates(weekly),
      'every two weeks': dates({ ...weekly, frequency: 'fortnightly' }),
      monthly: dates(monthly),
      'monthly after the end of a month': dates({ ...monthly, date: '2022-01-31' }),
      'by the tick of March 2021': dates({ category: 'march-thinking', repeat: 'yes' }, march),
      'none after all': dates({ ...weekly, repeating: 'no' }),
      'with a clash': dates(clashing),
      'without a clash, in our own design': dates(clashing, ours),
      'on bank holidays': dates({ ...christmas, bankHolidays: 'yes' }, ours),
      'not on bank holidays': dates({ ...christmas, bankHolidays: 'no' }, ours),
    },
  })
})
