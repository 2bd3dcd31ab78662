import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import { arranging, calderHouse, homeVisit, nextWednesday, on, weekly } from '../support/stories.ts'
import type { Tab } from '../support/practitioner.ts'

const taken = 'You need to choose a different appointment slot'
/** On Monday 18 October Kieran has an office visit from 10am to 11am. */
const inTheWay = on('18 10 2021', '10:30am', '11:30am')
const after = on('18 10 2021', '11am', '12pm')
const weekBefore = { ...on('11 10 2021', '10:30am', '11:30am'), ...weekly }

const made = (tab: Tab) => contactsMade(tab.browser.session.events)
const expectNothingBooked = (tab: Tab) => {
  expect([tab.page.status, tab.seen.title]).toEqual([409, taken])
  expect(tab.browser.session.events).toEqual([])
}

describe.each(['2021-03-11', '2021-05-25', '2021-10-06', '2021-11-01'])(
  'a slot that is taken, in version %s,',
  (version) => {
    const confirmed = (): Tab => {
      const tab = arranging('Kieran', { ...inTheWay, date: '2021-10-18' }, { version })
      tab.answer()
      return tab
    }

    test('is refused when it is confirmed, and nothing is booked', () => {
      const tab = confirmed()
      expectNothingBooked(tab)
      expect(tab.says).toEqual([
        'The date or time you’ve chosen either conflicts with another appointment or is in the past. Please go back and select a new appointment slot.',
        'Contact the Manage supervisions support team if you require further assistance: manage-supervisions-support@digital.justice.gov.uk.',
      ])
      tab.goBack()
      expect(tab.step).toBe('check-answers')
    })

    test('keeps the answers, and another time is asked for alone', () => {
      const tab = confirmed()
      tab.follow('go back and select a new appointment slot')
      expect(tab.path).toMatch(/when\/change$/)
      tab.answer({ start: '11am', end: '12pm' })
      expect(tab.rows).toMatchObject({ Time: '11am to 12pm' })
      tab.answer()
      expect(made(tab)).toMatchObject([{ type: 'CHVS', date: '2021-10-18', start: '11:00' }])
    })
  },
)

describe('a repeat that is taken', () => {
  test.each(['2021-05-25', '2021-10-06'])('refuses all of them, in version %s', (version) => {
    const tab = arranging('Kieran', weekBefore, { version })
    tab.answer()
    expectNothingBooked(tab)
  })

  test('is left out in our own design, which says so before and on check your answers', () => {
    const tab = arranging('Kieran', weekBefore, { until: 'dates' })
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
    tab.fill(homeVisit)
    expect(tab.seen.parts?.[1]?.title).toBe('1 repeat appointment')
    expect(tab.repeatRows['Dates']?.split('\n')).toEqual([
      'Monday 1 November 2021',
      'Left out: Monday 18 October 2021, clashes with Office visit with Priya Deshmukh, 10am to 11am',
      'Left out: Monday 25 October 2021, clashes with Office visit with Priya Deshmukh, 10am to 11am',
    ])
    tab.answer()
    expect(made(tab).map(({ date }) => date)).toEqual(['2021-10-11', '2021-11-01'])
    expect(tab.seen.dates).toEqual(['Monday 1 November 2021'])
  })

  test('can be avoided there with another date and time', () => {
    const tab = arranging('Kieran', weekBefore, { until: 'dates' })
    tab.follow('change the date and time')
    expect(tab.step).toBe('when')
    tab.fill({ ...weekBefore, ...on('12 10 2021', '10:30am', '11:30am') }, 'dates')
    expect(tab.says.join()).not.toContain('Clashes')
  })
})

describe('a slot that is taken, in our own design,', () => {
  test('is refused as soon as the time is known, and names what is in the way', () => {
    const tab = startOf('clash', '2021-10-06T09:00')
    tab.arrange()
    tab.fill({ type: 'COAP', ...calderHouse, ...on('12 10 2021', '10am', '11am') }, 'clash')
    expect([tab.page.status, tab.seen.title]).toEqual([200, taken])
    expect(tab.says).toEqual([
      'Kieran has another appointment at that time:',
      'Phone call with Priya Deshmukh, 10:30am to 11:30am, on Tuesday 12 October',
      'Choose another date or time. What you have entered so far is kept.',
      'If you need help, email manage-supervisions-support@digital.justice.gov.uk.',
    ])
    tab.follow('Choose another date or time')
    const [, start] = tab.seen.controls ?? []
    expect(start?.params.value).toBe('10am')
    tab.answer({ start: '11:30am', end: '12:30pm' })
    expect(tab.step).toBe('repeating')
  })

  test('is none when one ends as the other starts, or for another person', () => {
    const tab = arranging('Kieran', after, { until: 'repeating' })
    tab.open('/cases/V410022/arrange-appointment/1/when')
    tab.fill(on('18 10 2021', '9am', '10am'), 'repeating')
    arranging('Paul', inTheWay, { until: 'repeating' })
  })

  test('stops a change of the time at check your answers, which comes back with a free one', () => {
    const tab = arranging('Kieran')
    tab.change('Time')
    tab.answer(inTheWay)
    expect(tab.path).toMatch(/clash\/change$/)
    tab.follow('Choose another date or time')
    expect(tab.path).toMatch(/when\/change$/)
    tab.answer(after)
    expect(tab.step).toBe('check-answers')
  })

  test('and was booked in another tab meanwhile stops both at confirming and before', () => {
    const one = arranging('Kieran')
    const two = one.newTab()
    two.open('/cases/V410022')
    two.arrange()
    two.fill({ ...homeVisit, type: 'COPT', ...nextWednesday }, 'confirmation')
    // The first tab still shows check your answers; what is confirmed there is no longer free.
    one.answer()
    expect(one.step).toBe('clash')
    expect(one.says[1]).toBe(
      'Phone call with Priya Deshmukh, 9am to 9:30am, on Wednesday 13 October',
    )
    expect(made(one)).toHaveLength(1)
    one.follow('Choose another date or time')
    one.answer({ start: '9:30am', end: '10am' })
    expect(one.step).not.toBe('clash')
  })
})
