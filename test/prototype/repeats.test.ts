import { expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { arranging, choices, homeVisit, on, weekly } = stories

/** In the scenario over Christmas: six Mondays from 13 December, at their list of dates. */
function overChristmas(answers: Fields = {}, until?: string): Tab {
  const tab = startOf('bank-holiday')
  tab.arrange()
  const place = { type: 'COAP', ...stories.calderHouse, ...on('13 12 2021', '2pm', '3pm') }
  const rar = { rar: 'yes', rarRepeats: 'yes', ...choices }
  tab.fill({ ...homeVisit, ...place, ...weekly, repeats: '5', ...rar, ...answers }, until)
  return tab
}

test('Appointments repeat as approved', async () => {
  const text = transcript({
    'Bank holidays and a clash among the dates, about which one has to be answered': (show) => {
      const tab = overChristmas({}, 'dates')
      show(tab)
      tab.answer()
      return tab
    },
    'Booked without the holidays and the clash': (show) => {
      const tab = overChristmas({ bankHolidays: 'no' })
      show(tab)
      tab.answer()
      return tab
    },
    'Booked with the holidays': () => overChristmas({ bankHolidays: 'yes' }, 'confirmation'),
    'Asked again about other holidays, not about the same; the clash is over then': (show) => {
      const tab = overChristmas({ bankHolidays: 'no' })
      tab.change('Time')
      tab.answer({ start: '9am', end: '10am' })
      show(tab)
      tab.change('Dates', 1)
      tab.answer({ frequency: 'fortnightly' })
      return tab
    },
    'On a bank holiday itself, which is pointed out twice': (show) => {
      const holiday = { ...on('27 12 2021'), ...weekly, repeats: '1' }
      const tab = arranging('Marta', holiday, { until: 'dates' })
      show(tab)
      tab.fill({ ...homeVisit, bankHolidays: 'no' })
      show(tab)
      tab.answer()
      return tab
    },
    'Nothing in the way': () => arranging('Marta', weekly, { until: 'dates' }),
    'No date is left, so that it is booked as the one that it is': (show) => {
      const mondays = { ...on('20 12 2021'), ...weekly, repeats: '2', bankHolidays: 'no' }
      const tab = arranging('Marta', mondays)
      show(tab)
      tab.answer()
      return tab
    },
    // Both repeats are at the time of appointments that there are already.
    'No date is left, so that nothing is asked of what they copy': (show) => {
      const clashing = { ...on('11 10 2021', '10:15am', '10:45am'), ...weekly, repeats: '2' }
      const tab = arranging('Kieran', clashing, { until: 'rar' })
      const pages = [
        { rar: 'yes' },
        choices,
        { addNotes: 'yes' },
        stories.notes,
        { sensitive: 'yes' },
      ]
      for (const page of pages) {
        show(tab)
        tab.answer(page)
      }
      return tab
    },
    'Copied is only what there is': () => {
      const notes = { addNotes: 'yes', notes: 'Ring first.', repeatNotes: 'no' }
      const sensitive = { sensitive: 'yes', repeatSensitive: 'yes' }
      const answers = { ...on('12 10 2021'), ...weekly, ...notes, ...sensitive }
      return arranging('Kieran', answers, { until: 'confirmation' })
    },
  })
  await expect(text).toMatchFileSnapshot('approved/repeats.txt')
})
