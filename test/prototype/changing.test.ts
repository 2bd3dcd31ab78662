import { expect, test } from 'vitest'

import * as stories from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { Story } from '../support/transcript.ts'

const { arranging, atCheckAnswers, counts, countsNot, october } = stories

/** At check your answers of 6 October 2021, with a home visit that does not count. */
const withoutRar = () => arranging('Kieran', stories.notes, { version: october })

/** Presses Change on a row, and answers what is asked then, page after page. */
const changed =
  (begin: () => Tab, label: string, ...pages: readonly Fields[]): Story =>
  (show) => {
    const tab = begin()
    tab.change(label)
    for (const page of pages) {
      show(tab)
      tab.answer(page)
    }
    show(tab)
    tab.answer()
    return tab
  }

test('A practitioner changes answers as approved', async () => {
  const session = { ...counts, ...stories.choices, ...stories.notes, sensitive: 'yes' }
  const copies = [{ rarRepeats: 'yes' }, { repeatNotes: 'no' }, { repeatSensitive: 'no' }]
  const text = transcript({
    'The toolkit': changed(atCheckAnswers, 'RAR toolkit', { toolkit: 'stepping-stones' }),
    'The type, to one without a location': changed(atCheckAnswers, 'Type of appointment', {
      type: 'COPT',
    }),
    'The type, to one that needs a location, which is asked for alone': changed(
      withoutRar,
      'Type of appointment',
      { type: 'COAP' },
      stories.calderHouse,
    ),
    'The type, to one that needs a location too, and to one that need not have one': (show) => {
      const tab = arranging('Kieran', { type: 'COAP', ...stories.calderHouse })
      tab.change('Type of appointment')
      tab.answer({ type: 'other', otherType: 'C007' })
      show(tab)
      tab.change('Type of appointment')
      tab.answer({ type: 'other', otherType: 'C031' })
      show(tab)
      tab.answer({ location: 'none' })
      return tab
    },
    'The time, and the date on the same page stays': changed(atCheckAnswers, 'Time', {
      start: '10am',
      end: '11am',
    }),
    'Nothing, by going Back': (show) => {
      const tab = atCheckAnswers()
      show(tab)
      tab.change('Time')
      tab.goBack()
      return tab
    },
    'RAR, from Yes to No: it is no toolkit session after all': (show) => {
      const tab = atCheckAnswers()
      tab.change('RAR toolkit')
      show(tab)
      tab.open(tab.seen.changeInstead?.href ?? '')
      tab.answer(countsNot)
      show(tab)
      tab.answer()
      return tab
    },
    'That is not offered on the way there': () =>
      arranging('Kieran', counts, { version: october, until: 'toolkit' }),
    'RAR, from No to Yes': changed(withoutRar, 'RAR toolkit', counts, stories.choices),
    'Whether it repeats, and what the repeats copy': changed(
      () => arranging('Kieran', session, { version: october }),
      'Repeating appointment',
      stories.weekly,
      ...copies,
    ),
    'Whether it repeats, and only the one is booked': changed(
      () => arranging('Kieran', stories.weekly, { version: october }),
      'Repeating appointment',
      stories.once,
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/changing.txt')
})

test('Back from a question that a change has made necessary leads to the changed one', () => {
  const tab = withoutRar()
  tab.change('Type of appointment')
  tab.answer({ type: 'COAP' })
  expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/location/change')
  tab.goBack()
  expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type/change')
})
