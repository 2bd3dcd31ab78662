import { expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import { arranging, calderHouse, countsNot, homeVisit, on, weekly } from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import type { FirstName } from '../support/people.ts'
import type { Story } from '../support/transcript.ts'
import type { Fields } from '../support/stories.ts'

/** An appointment of Wednesday 10 November that is not RAR, at check your answers and confirmed. */
const booked =
  (first: FirstName, answers: Fields): Story =>
  (show) => {
    const way = { version: '2021-11-01', now: '2021-11-01T09:00' }
    const tab = arranging(first, { ...on('10 11 2021'), ...answers }, way)
    show(tab)
    tab.answer()
    return tab
  }

/** A scenario in which a page of that design leads out of the service, and Back leads in again. */
const leadingOut =
  (scenario: string, answers: Fields, page: string, instead: Fields): Story =>
  (show) => {
    const tab = startOf(scenario)
    tab.arrange()
    tab.fill({ ...homeVisit, ...answers }, page)
    show(tab)
    tab.goBack()
    show(tab)
    tab.answer(instead)
    return tab
  }

test('A practitioner in November 2021 arranges an appointment as approved', async () => {
  const rar = { type: 'COAP', rar: 'yes' }
  const elsewhere = { type: 'COAP', location: 'elsewhere' }
  const text = transcript({
    'A RAR session has to be arranged in Delius, or it does not count': leadingOut(
      'rar-left-to-delius',
      rar,
      'use-delius',
      countsNot,
    ),
    'Another location is only in Delius': leadingOut(
      'another-location',
      elsewhere,
      'another-location',
      calderHouse,
    ),
    'An office visit with its location': booked('Kieran', { type: 'COAP', ...calderHouse }),
    'A type that needs no location': booked('Kieran', {
      type: 'other',
      otherType: 'C031',
      location: 'none',
    }),
    'A call, which has no location and repeats': booked('Kieran', { type: 'COPT', ...weekly }),
    'The only location of the team, which cannot be changed': booked('Glyn', { type: 'COAP' }),
    'No to RAR is said again at check your answers': (show) => {
      const tab = arranging('Kieran', {}, { version: '2021-11-01' })
      tab.change('RAR activity')
      tab.answer({ rar: 'yes' })
      show(tab)
      tab.goBack()
      tab.answer(countsNot)
      return tab
    },
  })
  await expect(text).toMatchFileSnapshot('approved/november.txt')
})
