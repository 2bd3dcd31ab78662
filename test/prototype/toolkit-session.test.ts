import { describe, expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import { transcript } from '../support/transcript.ts'
import * as stories from '../support/stories.ts'

const { arranging, atCheckAnswers, atRar, counts, countsNot, october } = stories

test('A practitioner in October 2021 arranges an appointment as approved', async () => {
  const text = transcript({
    'A toolkit session, page by page, which is on the schedule': (show) => {
      const tab = startOf('toolkit-session')
      tab.arrange()
      const session = { type: 'COAP', ...stories.calderHouse, ...counts, ...stories.choices }
      while (tab.step !== 'confirmation') {
        show(tab)
        const asked = { ...stories.homeVisit, ...session, ...stories.notes }
        tab.answer(asked)
      }
      show(tab)
      tab.open(tab.seen.finish?.href ?? '')
      tab.openTab('Schedule')
      return tab
    },
    'A call today, which is marked on the schedule': () => {
      const today = { type: 'COPT', ...stories.on('6 10 2021', '2pm', '3pm') }
      const tab = arranging('Kieran', today, { version: october, until: 'confirmation' })
      tab.open('/cases/V410022/schedule')
      return tab
    },
    'Somebody whose phone number nobody holds': () =>
      arranging('Imogen', {}, { version: october, until: 'confirmation' }),
    'The type that is missing under Other': () => {
      const tab = arranging('Kieran', {}, { version: october, until: 'type' })
      tab.answer({ type: 'other' })
      return tab
    },
    'A team without toolkits, which gets the placeholder': (show) => {
      const tab = atRar('Shanice')
      tab.fill({ ...stories.homeVisit, ...counts })
      show(tab)
      tab.answer()
      return tab
    },
    'A team without locations, which is told what to do, then and later': (show) => {
      const tab = arranging('Derek', {}, { version: october, until: 'type' })
      tab.answer({ type: 'COAP' })
      show(tab)
      tab.goBack()
      tab.fill(stories.homeVisit)
      tab.change('Type of appointment')
      tab.answer({ type: 'COAP' })
      show(tab)
      tab.follow('choose a type of appointment')
      show(tab)
      tab.answer({ type: 'COPT' })
      return tab
    },
    'A team with one location, which is not asked for': () => {
      const session = { type: 'COAP', ...counts, toolkit: 'maps-for-change' }
      return arranging('Glyn', session, { version: october, until: 'confirmation' })
    },
  })
  await expect(text).toMatchFileSnapshot('approved/toolkit-session.txt')
})

describe('a practitioner who arranges an appointment, in October 2021,', () => {
  test('goes all the way Back from check your answers, and what was typed is still there', () => {
    const tab = atCheckAnswers()
    const passed = []
    while (tab.path !== '/cases/V410022') {
      passed.push(tab.step)
      tab.goBack()
    }
    const back = 'check-answers,sensitive,notes,toolkit,rar,repeating,when,location,type'
    expect(passed.join()).toBe(back)
    tab.open('/cases/V410022/arrange-appointment/1/when')
    tab.answer()
    expect(tab.step).toBe('repeating')
  })

  test('cannot send anything to a page that only says what to do', () => {
    const tab = arranging('Derek', {}, { version: october, until: 'type' })
    tab.answer({ type: 'COAP' })
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })

  test.each(['2021-05-25', october])(
    'cannot have a session that counts without a RAR requirement, in version %s',
    (version) => {
      const tab = arranging('Marta', {}, { version, until: 'rar' })
      tab.answer(counts)
      expect(tab.page.status).toBe(400)
      expect(tab.errors).toEqual(['Select no, because Marta does not have a RAR requirement'])
      tab.answer(countsNot)
      expect(tab.step).toBe('notes')
    },
  )
})
