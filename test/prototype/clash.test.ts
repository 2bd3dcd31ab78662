import { expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import type { Story } from '../support/transcript.ts'

const { arrangeAnother, arranging, calderHouse, homeVisit, on, weekly } = stories
/** On Monday 18 October Kieran has an office visit from 10am to 11am. */
const inTheWay = on('18 10 2021', '10:30am', '11:30am')
const after = on('18 10 2021', '11am', '12pm')
const weekBefore = { ...on('11 10 2021', '10:30am', '11:30am'), ...weekly }

/** Refused when it is confirmed; Back leads to the answers, and another time can be chosen. */
const refused =
  (version: string): Story =>
  (show) => {
    const tab = arranging('Kieran', { ...inTheWay, date: '2021-10-18' }, { version })
    tab.answer()
    show(tab)
    tab.goBack()
    show(tab)
    tab.answer()
    tab.follow('go back and select a new appointment slot')
    show(tab)
    tab.answer({ start: '11am', end: '12pm' })
    show(tab)
    tab.answer()
    return tab
  }

/** A repeat in the way refuses them all. */
const repeatRefused = (version: string) => () => {
  const tab = arranging('Kieran', weekBefore, { version })
  tab.answer()
  return tab
}

test('A slot that is taken is refused as approved', async () => {
  const text = transcript({
    'In March 2021': refused('2021-03-11'),
    'In May 2021': refused('2021-05-25'),
    'In October 2021': refused('2021-10-06'),
    'In November 2021': refused('2021-11-01'),
    'A repeat, in May 2021': repeatRefused('2021-05-25'),
    'A repeat, in October 2021': repeatRefused('2021-10-06'),
    'A repeat in our own design, which is left out and says so': (show) => {
      const tab = arranging('Kieran', weekBefore, { until: 'dates' })
      show(tab)
      tab.fill(homeVisit)
      show(tab)
      tab.answer()
      return tab
    },
    'A repeat that is avoided with another date and time': (show) => {
      const tab = arranging('Kieran', weekBefore, { until: 'dates' })
      tab.follow('change the date and time')
      show(tab)
      tab.fill({ ...weekBefore, ...on('12 10 2021', '10:30am', '11:30am') }, 'dates')
      return tab
    },
    'In our own design it is refused as soon as the time is known': (show) => {
      const tab = startOf('clash', '2021-10-06T09:00')
      tab.arrange()
      tab.fill({ type: 'COAP', ...calderHouse, ...on('12 10 2021', '10am', '11am') }, 'clash')
      show(tab)
      tab.follow('Choose another date or time')
      show(tab)
      tab.answer({ start: '11:30am', end: '12:30pm' })
      return tab
    },
    'One that ends as the other starts is none, nor the other way round': (show) => {
      const tab = arranging('Kieran', after, { until: 'repeating' })
      show(tab)
      tab.open('/cases/V410022/arrange-appointment/1/when')
      tab.answer(on('18 10 2021', '9am', '10am'))
      return tab
    },
    'Nor is that of another person': () => arranging('Paul', inTheWay, { until: 'repeating' }),
    'A change of the time is stopped, and comes back with a free one': (show) => {
      const tab = arranging('Kieran')
      tab.change('Time')
      tab.answer(inTheWay)
      show(tab)
      tab.follow('Choose another date or time')
      show(tab)
      tab.answer(after)
      return tab
    },
    'One that another tab booked meanwhile stops it at confirming': (show) => {
      const one = arranging('Kieran')
      const two = one.newTab()
      arrangeAnother(two, { type: 'COPT' }, 'confirmation')
      // The first tab still shows check your answers; what is confirmed there is no longer free.
      one.answer()
      show(one)
      one.follow('Choose another date or time')
      one.answer({ start: '9:30am', end: '10am' })
      return one
    },
  })
  await expect(text).toMatchFileSnapshot('approved/clash.txt')
})
