import { describe, expect, test } from 'vitest'

import { nsisMade } from '../../app/delius/events.ts'
import { startOf, visit } from '../support/practitioner.ts'
import * as stories from './stories.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'

const { counts, countsNot, lastContact, nextWednesday, noNotes, notSensitive, once } = stories

/** After the page that asks whether it repeats, with a home visit, in our own design. */
function afterRepeating(first: FirstName): Tab {
  const tab = visit(first)
  tab.arrange()
  tab.answerAll({ type: 'CHVS' }, nextWednesday, once)
  return tab
}

function confirmed(tab: Tab): Tab {
  tab.answerAll(noNotes, notSensitive)
  expect(tab.step).toBe('check-answers')
  tab.answer()
  expect(tab.step).toBe('confirmation')
  return tab
}

const optionsShown = (tab: Tab) => tab.seen.controls?.[0]?.params.items ?? []

describe('RAR days', () => {
  test('are counted on the page that asks about RAR', () => {
    expect(afterRepeating('Kieran').says).toEqual([
      'Kieran’s RAR: 20 days, 6 used, 1 booked, 13 left.',
    ])
    expect(afterRepeating('Alun').says).toEqual(['Alun’s RAR: 25 days, 2 used, 23 left.'])
  })

  test('that Tyrone has none left of are warned about, twice, and the session can be booked', () => {
    const tab = afterRepeating('Tyrone')
    expect(tab.says).toEqual([
      'Tyrone has no RAR days left. You can still arrange this session, but it will go over the 15 days that the court ordered.',
    ])
    tab.answerAll(counts, { toolkit: 'stepping-stones' }, noNotes, notSensitive)
    expect(tab.says).toEqual([
      'This will use 1 RAR day. Tyrone has none left of 15. You can still arrange it.',
    ])
    tab.answer()
    expect(lastContact(tab.browser.session)).toMatchObject({ nsiId: 5100255, rarActivity: true })
  })

  test('are not warned about at check your answers when the session does not count', () => {
    const tab = afterRepeating('Tyrone')
    tab.answerAll(countsNot, noNotes, notSensitive)
    expect(tab.says).toEqual([])
  })

  test('that repeats will use beyond what is left are warned about', () => {
    const tab = visit('Connor')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, nextWednesday, stories.weekly, {})
    tab.answerAll({ rar: 'yes', rarRepeats: 'yes' }, { requirement: '8100815' })
    tab.answerAll({ toolkit: 'new-me-mot' }, noNotes, notSensitive)
    expect(tab.says).toEqual([
      'This will use 4 RAR days. Connor has 1 left of 10. You can still arrange it.',
    ])
    tab.change('RAR toolkit', 1)
    tab.answer({ rarRepeats: 'no' })
    expect(tab.says).toEqual([])
  })
})

describe('a day that counts already', () => {
  test('is used no further by another session on it', () => {
    const tab = visit('Kieran')
    tab.arrange()
    // On Monday 25 October Kieran has a RAR session from 10am to 11am.
    tab.answerAll({ type: 'CHVS' }, stories.on('25 10 2021', '2pm', '3pm'), once)
    tab.answerAll(counts, stories.choices)
    confirmed(tab)
    tab.open('/cases/V410022')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, nextWednesday, once)
    expect(tab.says).toEqual(['Kieran’s RAR: 20 days, 6 used, 1 booked, 13 left.'])
  })
})

describe('a person without a RAR requirement', () => {
  test('is not asked about RAR, and check your answers says why', () => {
    const tab = afterRepeating('Marta')
    expect(tab.step).toBe('add-notes')
    tab.answerAll(noNotes, notSensitive)
    expect(Object.keys(tab.rows)).not.toContain('RAR toolkit')
    expect(tab.says).toEqual([
      'Marta does not have a RAR requirement, so this appointment will not count towards RAR.',
    ])
    tab.answer()
    expect(lastContact(tab.browser.session)).toMatchObject({ rarActivity: false, nsiId: null })
  })

  test('is not asked either for appointments that repeat', () => {
    const tab = visit('Marta')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, nextWednesday, stories.weekly, {})
    expect(tab.step).toBe('add-notes')
  })
})

describe('NSIs that were made twice', () => {
  const atNsi = (): Tab => {
    const tab = startOf('duplicate-nsis')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, { location: 'bryn-mawr-house' }, nextWednesday, once, counts)
    tab.answer({ toolkit: 'stepping-stones' })
    expect(tab.step).toBe('nsi')
    return tab
  }

  test('are offered with their use, and the one used most recently is selected already', () => {
    const tab = atNsi()
    expect(tab.says).toEqual([
      'Alun has 2 Stepping Stones NSIs on Delius. The one used most recently comes first. We will not create another.',
      'Use Delius to check and correct any that were made by mistake.',
      'Open Alun Prys-Jones’s contact log on Delius',
    ])
    expect(optionsShown(tab)).toMatchObject([
      {
        value: '5100369',
        text: 'Referred on 19 September, managed by Owain Beynon',
        hint: { text: '1 session, last on 28 September. Used most recently.' },
        checked: true,
      },
      {
        value: '5100368',
        text: 'Referred on 12 September, managed by Gwen Tallis',
        hint: { text: '1 session, last on 14 September.' },
        checked: false,
      },
    ])
  })

  test('need no choice: Continue takes the one selected, and no third is made', () => {
    const tab = atNsi()
    tab.answer()
    expect(tab.step).toBe('add-notes')
    confirmed(tab)
    expect(lastContact(tab.browser.session).nsiId).toBe(5100369)
    expect(nsisMade(tab.browser.session.events)).toEqual([])
    tab.open('/in-delius')
    expect(JSON.stringify(tab.page.model)).toContain('the practitioner kept it')
  })

  test('let the practitioner choose the other', () => {
    const tab = atNsi()
    tab.answer({ nsi: '5100368' })
    confirmed(tab)
    expect(lastContact(tab.browser.session).nsiId).toBe(5100368)
    tab.open('/in-delius')
    expect(JSON.stringify(tab.page.model)).toContain(
      'The practitioner chose this one, which was not the one used most recently.',
    )
  })

  test('are asked about again when the toolkit was changed away and back', () => {
    const tab = atNsi()
    tab.answerAll({ nsi: '5100368' }, noNotes, notSensitive)
    tab.change('RAR toolkit')
    tab.answer({ toolkit: 'new-me-mot' })
    expect(tab.step).toBe('check-answers')
    expect(Object.keys(tab.rows)).not.toContain('NSI')
    tab.change('RAR toolkit')
    tab.answer({ toolkit: 'stepping-stones' })
    expect(tab.path).toMatch(/nsi\/change$/)
    expect(optionsShown(tab).map(({ checked }) => checked)).toEqual([true, false])
  })

  test('are asked about again when the one chosen is no longer open, and nothing is booked', () => {
    const tab = atNsi()
    tab.answerAll({ nsi: '5100368' }, noNotes, notSensitive)
    // As it would be had the NSI that was chosen been deleted in Delius meanwhile.
    const deleted = '5100370'
    const drafts = tab.browser.session.drafts.map((draft) => ({
      ...draft,
      answers: { ...draft.answers, nsi: deleted },
    }))
    tab.browser.session = { ...tab.browser.session, drafts }
    tab.answer()
    expect(tab.step).toBe('nsi')
    expect(tab.browser.session.events).toEqual([])
  })
})

describe('two RAR requirements', () => {
  test('are asked about with the days left of each, and the NSI is that of the one chosen', () => {
    const tab = afterRepeating('Connor')
    expect(tab.says).toEqual([
      'Connor has 2 RAR requirements:\n10 days, 9 used, 1 left, from 21 June\n30 days, 12 used, 18 left, from 18 January',
    ])
    tab.answer(counts)
    expect(tab.step).toBe('requirement')
    expect(optionsShown(tab)).toMatchObject([
      { value: '8100815', text: '10 days RAR, from 21 June', hint: { text: '9 used, 1 left' } },
      {
        value: '8100814',
        text: '30 days RAR, from 18 January',
        hint: { text: '12 used, 18 left. In progress: Choices and Changes' },
      },
    ])
    tab.answer()
    expect(tab.errors).toEqual(['Select the RAR requirement this session will count towards'])
    tab.answerAll({ requirement: '8100814' }, stories.choices)
    confirmed(tab)
    expect(lastContact(tab.browser.session).nsiId).toBe(5100814)
  })

  test('each have NSIs of their own', () => {
    const tab = afterRepeating('Connor')
    tab.answerAll(counts, { requirement: '8100815' }, stories.choices)
    confirmed(tab)
    expect(nsisMade(tab.browser.session.events)).toMatchObject([{ requirementId: 8100815 }])
  })

  test('have a row at check your answers, which can be changed', () => {
    const tab = afterRepeating('Connor')
    tab.answerAll(counts, { requirement: '8100815' }, stories.choices, noNotes, notSensitive)
    expect(tab.rows['RAR requirement']).toBe('10 days RAR, from 21 June')
    tab.change('RAR requirement')
    tab.answer({ requirement: '8100814' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['RAR requirement']).toBe('30 days RAR, from 18 January')
  })
})

describe('an NSI that has ended', () => {
  test('takes no more sessions: Glyn gets a new one under the requirement that is live', () => {
    const tab = afterRepeating('Glyn')
    expect(tab.says).toEqual(['Glyn’s RAR: 15 days, none used, 15 left.'])
    tab.answer(counts)
    expect(optionsShown(tab)[0]).toMatchObject({ value: 'maps-for-change' })
    tab.answer({ toolkit: 'maps-for-change' })
    expect(tab.step).toBe('add-notes')
    confirmed(tab)
    const [nsi] = nsisMade(tab.browser.session.events)
    expect(nsi).toMatchObject({ requirementId: 8100931, type: 'maps-for-change' })
    tab.open('/in-delius')
    expect(tab.page.model['happened']).toMatchObject([
      {
        arranged: {
          nsi: {
            title: 'NSI created',
            passedOver: [
              'NSI 5100930, referred on 8 February 2021, was passed over because it has ended.',
            ],
          },
        },
      },
    ])
  })
})
