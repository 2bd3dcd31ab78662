import { expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import { transcript } from '../support/transcript.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const nextWednesday = { date: '2021-03-17', start: '1pm', end: '2pm' }
const skills = { rar: 'yes', category: 'march-employment', notes: '' }
const overview = { text: "Back to Kieran's progress", href: '/cases/V410022' }

/** At check your answers, or another page, of a session that counts towards a category of RAR. */
function arranging(answers: Fields = {}, until?: string): Tab {
  const tab = startOf('categories')
  tab.arrange()
  tab.fill({ type: 'COAP', ...nextWednesday, ...skills, ...answers }, until)
  return tab
}

/** Sends answers to a page. */
function wrong(page: string, answers: Fields): Tab {
  const tab = arranging({}, page)
  tab.answer(answers)
  return tab
}

test('A practitioner in March 2021 arranges a session as approved', async () => {
  const text = transcript({
    'A session that counts towards a category, for which an NSI is made': (show) => {
      const tab = arranging()
      show(tab)
      tab.answer()
      return tab
    },
    'One that may repeat is booked once': () =>
      arranging({ type: 'CHVS', repeat: 'yes', rar: 'no', notes: 'Ring first.' }, 'confirmation'),
    'The tick that it repeats can be taken away': (show) => {
      const tab = arranging({ repeat: 'yes' }, 'rar')
      const when = '/cases/V410022/arrange-appointment/1/when'
      tab.open(when)
      show(tab)
      // A browser sends nothing for a box without a tick.
      tab.post(when, nextWednesday)
      tab.open(when)
      return tab
    },
    'The category is remembered when it is changed away and back': (show) => {
      const tab = arranging()
      tab.change('RAR activity')
      tab.answer({ rar: 'no' })
      show(tab)
      tab.change('RAR activity')
      tab.answer({ rar: 'yes' })
      return tab
    },
    'RAR is not answered': () => wrong('rar', {}),
    'The category is missing and the note too long': () =>
      wrong('rar', { rar: 'yes', notes: 'x'.repeat(4001) }),
    'No date': () => wrong('when', { ...nextWednesday, date: '' }),
    'A date that there is not': () => wrong('when', { ...nextWednesday, date: '2021-02-29' }),
    'A date that is over': () => wrong('when', { ...nextWednesday, date: '2021-03-10' }),
  })
  await expect(text).toMatchFileSnapshot('approved/march.txt')
})

test.each(['type', 'when', 'rar', 'check-answers', 'confirmation'])(
  'A practitioner sees at %s whom it is about, and the way back to their progress',
  (page) => {
    const tab = arranging({}, page)
    const born = '14 March 1998 (22 years old)'
    const banner = { name: 'Kieran Osgood', crn: 'V410022', pnc: '2014/7410022S', born }
    expect(tab.page.model['banner']).toEqual(banner)
    expect(tab.seen.back).toEqual(overview)
  },
)
