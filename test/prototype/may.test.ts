import { expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import { calderHouse, on } from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

/** Six office visits on Thursdays, all of which count and have the notes of the first. */
const sixWeeks: Fields = {
  type: 'COAP',
  ...calderHouse,
  ...on('3 6 2021', '9am', '10am'),
  repeating: 'yes',
  frequency: 'weekly',
  repeats: '5',
  rar: 'yes',
  category: 'may-families',
  rarRepeats: 'yes',
  notes: 'Bring the form.',
  repeatNotes: 'yes',
  sensitive: 'yes',
  repeatSensitive: 'no',
}

function arranging(answers: Fields = {}, until?: string): Tab {
  const tab = startOf('repeat-appointments')
  tab.arrange()
  tab.fill({ ...sixWeeks, ...answers }, until)
  return tab
}

test('A practitioner in May 2021 arranges appointments that repeat as approved', async () => {
  const text = transcript({
    'Every date is seen before going on, and then who is asked about RAR': (show) => {
      const tab = arranging({}, 'dates')
      show(tab)
      tab.answer()
      return tab
    },
    'All are booked, share one NSI, and are on the schedule': (show) => {
      const tab = arranging()
      show(tab)
      tab.answer()
      show(tab)
      tab.open(tab.seen.finish?.href ?? '')
      tab.openTab('Schedule')
      return tab
    },
    'Only the first counts, and neither notes nor sensitivity are copied': (show) => {
      const tab = arranging({ rarRepeats: 'no', repeatNotes: 'no' })
      show(tab)
      tab.answer()
      return tab
    },
    'How often they repeat is changed, and whether they count': (show) => {
      const tab = arranging()
      tab.change('Dates', 1)
      tab.answer({ frequency: 'monthly', repeats: '2' })
      tab.change('RAR activity', 1)
      show(tab)
      tab.answer({ rarRepeats: 'no' })
      return tab
    },
  })
  await expect(text).toMatchFileSnapshot('approved/may.txt')
})

test.each<[Fields, string]>([
  [{ type: 'COAP' }, 'location'],
  [{ type: 'other', otherType: 'C031' }, 'location'],
  ...['CHVS', 'COVC', 'COPT'].map((type): [Fields, string] => [{ type }, 'when']),
])('A practitioner in May 2021 is asked where it will be only if need be: %o', (type, then) => {
  const tab = arranging({}, 'type')
  tab.answer(type)
  expect(tab.step).toBe(then)
})
