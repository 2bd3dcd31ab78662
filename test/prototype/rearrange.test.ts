import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { contactsMade } from '../../app/delius/events.ts'
import { rarDays } from '../../app/delius/rar-days.ts'
import { caseAt } from '../support/people.ts'
import { on } from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import * as stage from './rearranging.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { Story } from '../support/transcript.ts'

const { begin, cancelled, changing, moved, pageOf, sessionOf25, visitOf18 } = stage

/** Kieran’s RAR days after what was done in a tab. */
function daysOfKieran({ browser: { session, now } }: Tab) {
  const { contacts, nsis } = caseAt('Kieran', session.events, now)
  const log = { contacts, nsis, outcomes: fixturesOn('2021-10-06').outcomes }
  return rarDays(log, 8100022, 20, now)
}

/** At check your answers, with Kieran’s session of 25 October moved to 1 November. */
const atCheckAnswers = () => changing(sessionOf25, moved)
const made = (tab: Tab) => contactsMade(tab.browser.session.events)

/** At check your answers, and confirmed. */
const confirmed =
  (begun: () => Tab): Story =>
  (show) => {
    const tab = begun()
    show(tab)
    tab.answer()
    return tab
  }
/** Sends answers to a page. */
const sent =
  (page: string, answers: Fields): Story =>
  () => {
    const tab = changing(sessionOf25, moved, page)
    tab.answer(answers)
    return tab
  }

test('An appointment is rearranged or cancelled as approved', async () => {
  const reason = (length: number) => ({ ...stage.askedByKieran, reason: 'r'.repeat(length) })
  const text = transcript({
    'A session is moved, page by page': (show) => {
      const tab = begin('Kieran', sessionOf25)
      while (tab.step !== 'confirmation') {
        show(tab)
        tab.answer(moved)
      }
      return tab
    },
    'A session is moved to where it is': () =>
      changing(sessionOf25, { ...moved, ...on('25 10 2021', '10am', '11am') }),
    'A visit is cancelled': confirmed(() => changing(visitOf18, cancelled)),
    'A RAR session is cancelled': confirmed(() => changing(sessionOf25, cancelled)),
    'A visit of somebody whose phone number nobody holds is cancelled': () => {
      const tab = begin('Imogen', 9100031)
      tab.fill(cancelled, 'confirmation')
      return tab
    },
    'A visit that was to be cancelled is rearranged after all': (show) => {
      const tab = changing(visitOf18, cancelled)
      tab.change('Rearranging or cancelling')
      tab.answer(stage.rearranging)
      show(tab)
      tab.answer(stage.nextMonday)
      return tab
    },
    'Another toolkit is chosen, which gets an NSI of its own': confirmed(() => {
      const tab = atCheckAnswers()
      tab.change('RAR toolkit')
      tab.answer({ toolkit: 'stepping-stones' })
      return tab
    }),
    'It is not RAR any more, and of another type': (show) => {
      const tab = atCheckAnswers()
      tab.change('RAR toolkit')
      show(tab)
      tab.open(tab.seen.changeInstead?.href ?? '')
      tab.answer({ rar: 'no' })
      tab.change('Type of appointment')
      tab.answer({ type: 'CHVS' })
      show(tab)
      tab.answer()
      return tab
    },
    'The notes go on with the new one, and the old one gets the reason': confirmed(() => {
      const tab = begin('Imogen', 9100031)
      const onLeave = { requestedBy: 'staff', reason: 'I am on leave.' }
      tab.fill({ ...moved, ...onLeave, ...on('28 10 2021', '2pm', '3pm') })
      return tab
    }),
    'The new one is cancelled in turn, and the first keeps its confirmation': (show) => {
      const tab = atCheckAnswers()
      tab.answer()
      tab.open(`/cases/V410022/appointments/${made(tab)[0]?.id}/rearrange`)
      tab.fill(cancelled, 'confirmation')
      show(tab)
      tab.open('/cases/V410022/appointments/9100008/rearrange/1/confirmation')
      return tab
    },
    'Nothing is selected': sent('rearrange-or-cancel', {}),
    'Nobody asked, for no reason': sent('why', { reason: '  ' }),
    'A reason that is too long': sent('why', reason(4001)),
    'A reason that just fits': sent('why', reason(4000)),
    'No date': sent('when', {}),
  })
  await expect(text).toMatchFileSnapshot('approved/rearrange.txt')
})

describe('The RAR days of Kieran', () => {
  const before = daysOfKieran(begin('Kieran', sessionOf25))

  test.each<[string, Fields]>([
    ['another day', moved],
    ['another time on the day', { ...moved, ...on('25 10 2021', '10:30am', '11:30am') }],
  ])('are as many when his session moves to %s', (_, answers) => {
    expect(before.booked).toBeGreaterThan(0)
    expect(daysOfKieran(changing(sessionOf25, answers, 'confirmation'))).toEqual(before)
  })

  test('are one fewer when his session is cancelled, and its time is free again', () => {
    const tab = changing(sessionOf25, cancelled, 'confirmation')
    const after = daysOfKieran(tab)
    expect([after.booked, after.left]).toEqual([before.booked - 1, before.left + 1])
    tab.open('/cases/V410022/arrange-appointment')
    tab.fill({ type: 'CHVS', ...on('25 10 2021', '10am', '11am') }, 'repeating')
  })
})

test('A practitioner goes Back page by page, and to check your answers from Change', () => {
  const tab = changing(sessionOf25, moved, 'when')
  tab.goBack()
  expect(pageOf(tab)).toBe('why/change')
  expect(tab.seen.controls?.[1]?.params.value).toBe(stage.askedByKieran.reason)
  tab.goBack()
  expect(pageOf(tab)).toBe('rearrange-or-cancel/change')
  expect(tab.seen.back?.href).toBe('/cases/V410022/appointments/9100008')
  tab.fill(moved)
  for (const label of ['Requested by', 'Rearranging or cancelling']) {
    tab.change(label)
    tab.goBack()
    expect(pageOf(tab)).toBe('check-answers')
  }
})
