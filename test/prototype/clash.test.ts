import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { startOf, visit, visitIn } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { Tab } from '../support/practitioner.ts'

const { countsNot, noNotes, notSensitive, on, once } = stories
const taken = 'You need to choose a different appointment slot'

/** On Monday 18 October Kieran has an office visit from 10am to 11am. */
const inTheWay = on('18 10 2021', '10:30am', '11:30am')
const after = on('18 10 2021', '11am', '12pm')

const made = (tab: Tab) => contactsMade(tab.browser.session.events)

describe.each([
  ['2021-03-11', [{ type: 'CHVS' }, { ...inTheWay, date: '2021-10-18' }, countsNot]],
  ['2021-05-25', [{ type: 'CHVS' }, inTheWay, once, countsNot, { notes: 'Ring.' }, notSensitive]],
  ['2021-10-06', [{ type: 'CHVS' }, inTheWay, once, countsNot, { notes: 'Ring.' }, notSensitive]],
  ['2021-11-01', [{ type: 'CHVS' }, countsNot, inTheWay, once, { notes: 'Ring.' }, notSensitive]],
] as const)('a slot that is taken, in version %s,', (version, pages) => {
  const confirmed = (): Tab => {
    const tab = visitIn(version, 'Kieran')
    tab.arrange()
    tab.answerAll(...pages)
    expect(tab.step).toBe('check-answers')
    tab.answer()
    return tab
  }

  test('is refused when it is confirmed, and nothing is booked', () => {
    const tab = confirmed()
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe(taken)
    expect(tab.says).toEqual([
      'The date or time you’ve chosen either conflicts with another appointment or is in the past. Please go back and select a new appointment slot.',
      'Contact the Manage supervisions support team if you require further assistance: manage-supervisions-support@digital.justice.gov.uk.',
    ])
    expect(tab.browser.session.events).toEqual([])
  })

  test('keeps the answers, and another time is asked for alone', () => {
    const tab = confirmed()
    tab.follow('go back and select a new appointment slot')
    expect(tab.path).toMatch(/when\/change$/)
    tab.answer({ start: '11am', end: '12pm' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toMatchObject({ Time: '11am to 12pm' })
    tab.answer()
    expect(tab.step).toBe('confirmation')
    expect(made(tab)).toMatchObject([{ type: 'CHVS', date: '2021-10-18', start: '11:00' }])
  })

  test('has a way Back to check your answers', () => {
    const tab = confirmed()
    tab.goBack()
    expect(tab.step).toBe('check-answers')
  })
})

describe('a repeat that is taken', () => {
  const weekBefore = on('11 10 2021', '10:30am', '11:30am')

  test.each(['2021-05-25', '2021-10-06'])(
    'refuses all of them when they are confirmed, in version %s',
    (version) => {
      const tab = visitIn(version, 'Kieran')
      tab.arrange()
      tab.answerAll({ type: 'CHVS' }, weekBefore, stories.weekly, {}, countsNot, { notes: '' })
      tab.answerAll(notSensitive, {})
      expect(tab.page.status).toBe(409)
      expect(tab.seen.title).toBe(taken)
      expect(tab.browser.session.events).toEqual([])
    },
  )

  test('is left out in our own design, which says so before and on check your answers', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, weekBefore, stories.weekly)
    const clash = 'Clashes with Office visit with Priya Deshmukh, 10am to 11am'
    expect(tab.says).toEqual([
      'This appointment',
      'Monday 11 October 2021, 10:30am to 11:30am',
      '3 repeat appointments',
      `Monday 18 October 2021, 10:30am to 11:30am, ${clash}`,
      `Monday 25 October 2021, 10:30am to 11:30am, ${clash}`,
      'Monday 1 November 2021, 10:30am to 11:30am, ',
      '2 dates clash with another appointment and will be left out. You can change the date and time instead.',
    ])
    tab.answerAll({}, countsNot, noNotes, notSensitive)
    expect(tab.seen.parts?.[1]?.title).toBe('1 repeat appointment')
    expect(tab.repeatRows['Dates']).toBe(
      [
        'Monday 1 November 2021',
        'Left out: Monday 18 October 2021, clashes with Office visit with Priya Deshmukh, 10am to 11am',
        'Left out: Monday 25 October 2021, clashes with Office visit with Priya Deshmukh, 10am to 11am',
      ].join('\n'),
    )
    tab.answer()
    expect(made(tab).map(({ date }) => date)).toEqual(['2021-10-11', '2021-11-01'])
    expect(tab.seen.dates).toEqual(['Monday 1 November 2021'])
  })

  test('can be avoided there with another date and time', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, weekBefore, stories.weekly)
    tab.follow('change the date and time')
    expect(tab.step).toBe('when')
    tab.answerAll(on('12 10 2021', '10:30am', '11:30am'), {})
    expect(tab.step).toBe('dates')
    expect(tab.says.join()).not.toContain('Clashes')
  })
})

describe('a slot that is taken, in our own design,', () => {
  test('is refused as soon as the time is known, and names what is in the way', () => {
    const tab = startOf('clash', '2021-10-06T09:00')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, stories.calderHouse, on('12 10 2021', '10am', '11am'))
    expect(tab.step).toBe('clash')
    expect(tab.page.status).toBe(200)
    expect(tab.seen.title).toBe(taken)
    expect(tab.says).toEqual([
      'Kieran has another appointment at that time:',
      'Phone call with Priya Deshmukh, 10:30am to 11:30am, on Tuesday 12 October',
      'Choose another date or time. What you have entered so far is kept.',
      'If you need help, email manage-supervisions-support@digital.justice.gov.uk.',
    ])
    tab.follow('Choose another date or time')
    expect(tab.step).toBe('when')
    const [, start] = tab.seen.controls ?? []
    expect(start?.params.value).toBe('10am')
    tab.answer({ start: '11:30am', end: '12:30pm' })
    expect(tab.step).toBe('repeating')
  })

  test('is none when one ends as the other starts', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, after)
    expect(tab.step).toBe('repeating')
    tab.open('/cases/V410022/arrange-appointment/1/when')
    tab.answer(on('18 10 2021', '9am', '10am'))
    expect(tab.step).toBe('repeating')
  })

  test('is none for another person', () => {
    const tab = visit('Paul')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, inTheWay)
    expect(tab.step).toBe('repeating')
  })

  test('stops a change of the time at check your answers, which comes back with a free one', () => {
    const tab = atCheckAnswers()
    tab.change('Time')
    tab.answer(inTheWay)
    expect(tab.path).toMatch(/clash\/change$/)
    tab.follow('Choose another date or time')
    expect(tab.path).toMatch(/when\/change$/)
    tab.answer(after)
    expect(tab.step).toBe('check-answers')
  })

  test('and was booked in another tab meanwhile stops both at confirming and before', () => {
    const one = atCheckAnswers()
    const two = one.newTab()
    two.open('/cases/V410022')
    two.arrange()
    two.answerAll({ type: 'COPT' }, stories.nextWednesday, once, countsNot, noNotes, notSensitive)
    two.answer()
    expect(two.step).toBe('confirmation')
    // The first tab still shows check your answers; what is confirmed there is no longer free.
    one.answer()
    expect(one.step).toBe('clash')
    expect(one.says[1]).toBe(
      'Phone call with Priya Deshmukh, 9am to 9:30am, on Wednesday 13 October',
    )
    expect(made(one)).toHaveLength(1)
    one.follow('Choose another date or time')
    one.answerAll({ start: '9:30am', end: '10am' })
    expect(one.step).not.toBe('clash')
  })
})

/** At check your answers of our own design, with a home visit that does not count. */
function atCheckAnswers(): Tab {
  const tab = visit('Kieran')
  tab.arrange()
  tab.answerAll({ type: 'CHVS' }, stories.nextWednesday, once, countsNot, noNotes, notSensitive)
  expect(tab.step).toBe('check-answers')
  return tab
}
