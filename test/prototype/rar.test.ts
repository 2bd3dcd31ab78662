import { expect, test } from 'vitest'

import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import { transcript } from '../support/transcript.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { Story } from '../support/transcript.ts'

const { arrangeAnother, arranging, choices, counts, homeVisit, on, weekly } = stories
const stepping = { ...counts, toolkit: 'stepping-stones' }
const shortOne = { ...counts, requirement: '8100815', toolkit: 'new-me-mot' }
const later = on('13 10 2021', '2pm', '3pm')

/** At a page with these answers, and no further. */
const at =
  (until: string, first: FirstName, answers: Fields = {}): Story =>
  () =>
    arranging(first, answers, { until })

/** At check your answers, and confirmed. */
const booked =
  (first: FirstName, answers: Fields): Story =>
  (show) => {
    const tab = arranging(first, answers)
    show(tab)
    tab.answer()
    return tab
  }

/** At a page about another appointment, once one is booked. */
const another =
  (first: FirstName, answers: Fields, until: string, next: Fields): Story =>
  () => {
    const tab = arranging(first, answers, { until: 'confirmation' })
    arrangeAnother(tab, next, until)
    return tab
  }

test('RAR days are counted and warned about as approved', async () => {
  const text = transcript({
    'The days of Kieran': at('rar', 'Kieran'),
    'The days of Alun': at('rar', 'Alun'),
    'Those of Tyrone, who has none left': at('rar', 'Tyrone'),
    'A session of Tyrone, which can be booked all the same': booked('Tyrone', stepping),
    'One that does not count is not warned of': at('check-answers', 'Tyrone'),
    'A day of Tyrone that counts already': another('Tyrone', stepping, 'rar', later),
    'A session on it is not warned of': another('Tyrone', stepping, 'check-answers', {
      ...stepping,
      ...later,
    }),
    // On Monday 25 October Kieran has a RAR session from 10am to 11am.
    'A session of Kieran on a day that counts already uses no other': another(
      'Kieran',
      { ...on('25 10 2021', '2pm', '3pm'), ...counts, ...choices },
      'rar',
      {},
    ),
    'Repeats that use more than is left, and then do not count': (show) => {
      const tab = arranging('Connor', { ...shortOne, ...weekly, rarRepeats: 'yes' })
      show(tab)
      tab.change('RAR toolkit', 1)
      tab.answer({ rarRepeats: 'no' })
      return tab
    },
    // On Wednesday 20 October Connor has an appointment from 10am to 11am.
    'Repeats that are left out use none': at('check-answers', 'Connor', {
      ...shortOne,
      ...on('13 10 2021', '10am', '11am'),
      ...weekly,
      repeats: '2',
      rarRepeats: 'yes',
    }),
    'Marta, who has no RAR requirement': booked('Marta', counts),
    'Repeats of Marta': at('add-notes', 'Marta', weekly),
  })
  await expect(text).toMatchFileSnapshot('approved/rar-days.txt')
})

/** At the page that asks which of two NSIs it is. */
function atNsi(): Tab {
  const tab = startOf('duplicate-nsis')
  tab.arrange()
  tab.fill({ ...homeVisit, type: 'COAP', location: 'bryn-mawr-house', ...stepping }, 'nsi')
  return tab
}

/** Books a session on an NSI that is chosen, and says what happened in Delius. */
const onNsi =
  (choice: Fields): Story =>
  (show) => {
    const tab = atNsi()
    show(tab)
    tab.fill({ ...homeVisit, ...choice })
    show(tab)
    tab.answer()
    return tab
  }

test('NSIs and requirements are chosen as approved', async () => {
  const text = transcript({
    'The NSI used most recently is selected already, and no third is made': onNsi({}),
    'The other NSI is chosen': onNsi({ nsi: '5100368' }),
    'It is asked again when the toolkit was changed away and back': (show) => {
      const tab = atNsi()
      tab.fill({ ...homeVisit, nsi: '5100368' })
      tab.change('RAR toolkit')
      tab.answer({ toolkit: 'new-me-mot' })
      show(tab)
      tab.change('RAR toolkit')
      tab.answer({ toolkit: 'stepping-stones' })
      return tab
    },
    'It is asked again when the one chosen was deleted in Delius meanwhile': () => {
      const tab = atNsi()
      tab.fill({ ...homeVisit, nsi: '5100368' })
      const drafts = tab.browser.session.drafts.map((draft) => ({
        ...draft,
        answers: { ...draft.answers, nsi: '5100370' },
      }))
      tab.browser.session = { ...tab.browser.session, drafts }
      tab.answer()
      return tab
    },
    'Two requirements, of which one has to be selected': (show) => {
      const tab = arranging('Connor', counts, { until: 'requirement' })
      show(tab)
      tab.answer()
      return tab
    },
    'The NSI of the one that was chosen': booked('Connor', {
      ...counts,
      ...choices,
      requirement: '8100814',
    }),
    'The other has an NSI of its own': booked('Connor', {
      ...counts,
      ...choices,
      requirement: '8100815',
    }),
    'The requirement is changed': () => {
      const tab = arranging('Connor', { ...counts, ...choices, requirement: '8100815' })
      tab.change('RAR requirement')
      tab.answer({ requirement: '8100814' })
      return tab
    },
    'The toolkits of Glyn, whose NSI has ended': at('toolkit', 'Glyn', counts),
    'He gets a new one under the requirement that is live': booked('Glyn', {
      ...counts,
      toolkit: 'maps-for-change',
    }),
    'The last day of a requirement is booked': another('Connor', shortOne, 'rar', on('14 10 2021')),
    'The choice says so too': another('Connor', shortOne, 'requirement', {
      ...counts,
      ...on('14 10 2021'),
    }),
    'It is no less on the day that uses it': another('Connor', shortOne, 'requirement', {
      ...counts,
      ...later,
    }),
    'Another tab booked it meanwhile, which is said before it is gone over': (show) => {
      const one = arranging('Connor', shortOne)
      show(one)
      const two = one.newTab()
      arrangeAnother(two, { ...shortOne, ...on('14 10 2021') }, 'confirmation')
      one.answer()
      show(one)
      one.answer()
      return one
    },
  })
  await expect(text).toMatchFileSnapshot('approved/nsis.txt')
})

test.each([
  [{}, 'the practitioner kept it'],
  [{ nsi: '5100368' }, 'this one, which was not the one used most recently'],
])('What happened in Delius says how an NSI was chosen: %o', (choice: Fields, said) => {
  const tab = atNsi()
  tab.fill({ ...homeVisit, ...choice }, 'confirmation')
  tab.open('/in-delius')
  expect(JSON.stringify(tab.page.model)).toContain(said)
})
