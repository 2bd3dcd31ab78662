import { describe, expect, test } from 'vitest'

import { contactsMade } from '../../app/delius/events.ts'
import { startOf } from '../support/practitioner.ts'
import { lastContact } from '../support/stories.ts'
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

describe('a practitioner in March 2021', () => {
  test('arranges a session that counts towards a category of RAR, for which an NSI is made', () => {
    const tab = arranging()
    expect(Object.entries(tab.rows)).toEqual([
      ['Type of session', 'Office visit'],
      ['Date', 'Wednesday 17 March'],
      ['Time', '1pm to 2pm'],
      ['RAR activity', 'Employment, Training and Education'],
      ['Calendar note', 'None'],
    ])
    tab.answer()
    expect(tab.seen).toMatchObject({
      title: 'Session arranged',
      type: 'Office visit',
      when: 'Wednesday 17 March from 1pm to 2pm',
      nextSteps: ['Add this session to your calendar.', 'Give details of the session to Kieran.'],
      phoneIs: "Kieran's phone number is",
      phone: '07700 900 412',
      back: overview,
      finish: { ...overview, as: 'link' },
    })
    const { session } = tab.browser
    expect(session.events[0]).toMatchObject({
      kind: 'nsi created',
      nsi: { type: 'march-employment', requirementId: 8100022 },
    })
    expect(lastContact(session)).toMatchObject({ rarActivity: true, location: null })
  })

  test.each(['type', 'when', 'rar', 'check-answers', 'confirmation'])(
    'sees at %s whom it is about, and the way back to their progress',
    (page) => {
      const tab = arranging({}, page)
      const born = '14 March 1998 (22 years old)'
      const banner = { name: 'Kieran Osgood', crn: 'V410022', pnc: '2014/7410022S', born }
      expect(tab.page.model['banner']).toEqual(banner)
      expect(tab.seen.back).toEqual(overview)
    },
  )

  test('may tick that it repeats, which books no more, and takes the tick away again', () => {
    const notes = 'Ring first.'
    const tab = arranging({ type: 'CHVS', repeat: 'yes', rar: 'no', notes }, 'confirmation')
    expect(contactsMade(tab.browser.session.events)).toHaveLength(1)
    const { session } = tab.browser
    expect(lastContact(session)).toMatchObject({ notes, rarActivity: false, nsiId: null })

    const open = arranging({ repeat: 'yes' }, 'rar')
    const when = '/cases/V410022/arrange-appointment/1/when'
    const ticked = () => {
      open.open(when)
      return open.seen.controls?.at(-1)?.params.items?.[0]?.checked
    }
    expect(ticked()).toBe(true)
    // A browser sends nothing for a box without a tick.
    open.post(when, nextWednesday)
    expect(ticked()).toBe(false)
  })

  test.each<[string, Fields, readonly string[]]>([
    ['rar', {}, ['Select yes if you would like this to count towards RAR']],
    [
      'rar',
      { rar: 'yes', notes: 'x'.repeat(4001) },
      [
        'Select what this session will count towards',
        'Appointment notes must be 4,000 characters or less',
      ],
    ],
    ['when', { ...nextWednesday, date: '' }, ['Enter the date of the session']],
    ['when', { ...nextWednesday, date: '2021-02-29' }, ['Date must be a real date']],
    ['when', { ...nextWednesday, date: '2021-03-10' }, ['Enter a date in the future']],
  ])('is told at once what is wrong, %#', (page, answers, errors) => {
    const tab = arranging({}, page)
    tab.answer(answers)
    expect(tab.errors).toEqual(errors)
  })

  test('changes the category away and back, and it is remembered', () => {
    const tab = arranging()
    const changed = (rar: string) => {
      tab.change('RAR activity')
      tab.answer({ rar })
      return tab.rows['RAR activity']
    }
    expect(changed('no')).toBe('No')
    expect(changed('yes')).toBe('Employment, Training and Education')
  })
})
