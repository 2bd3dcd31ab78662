import { expect, test } from 'vitest'
import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import { goOn, story, transcript } from '../support/transcript.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { arrangeAnother, arranging, calderHouse, choices, counts, homeVisit, on, weekly } = stories
const stepping = { ...counts, toolkit: 'stepping-stones' }
const shortOne = { ...counts, requirement: '8100815', toolkit: 'new-me-mot' }
const later = on('13 10 2021', '2pm', '3pm')
const mondays = on('20 12 2021')

/** At check your answers with a home visit but for these answers, or at another page before. */
const at =
  (first: FirstName, answers: Fields = {}, until?: string) =>
  (): Tab =>
    arranging(first, answers, { ...(until && { until }) })

/** Books that, and goes on to a page about another appointment. */
const after = (first: FirstName, answers: Fields, next: Fields, until: string) => (): Tab => {
  const tab = arranging(first, answers, { until: 'confirmation' })
  arrangeAnother(tab, next, until)
  return tab
}
const inOtherTab = (answers: Fields) => (tab: Tab) => {
  arrangeAnother(tab.newTab(), answers, 'confirmation')
}
const rest = (answers: Fields, until?: string) => (tab: Tab) => {
  tab.fill({ ...homeVisit, ...answers }, until)
}
const changed =
  (label: string, answers: Fields, part = 0) =>
  (tab: Tab) => {
    tab.change(label, part)
    tab.answer(answers)
  }

/** At the page that asks which of two NSIs it is. */
function atNsi(): Tab {
  const tab = startOf('duplicate-nsis')
  tab.arrange()
  tab.fill({ ...homeVisit, type: 'COAP', location: 'bryn-mawr-house', ...stepping }, 'nsi')
  return tab
}

/** The one chosen was deleted in Delius meanwhile. */
const deleted = ({ browser }: Tab) => {
  const drafts = browser.session.drafts.map((draft) => ({
    ...draft,
    answers: { ...draft.answers, nsi: '5100370' },
  }))
  browser.session = { ...browser.session, drafts }
}

/** In the scenario over Christmas: six Mondays from 13 December. */
const overChristmas =
  (answers: Fields = {}, until?: string) =>
  (): Tab => {
    const tab = startOf('bank-holiday')
    tab.arrange()
    const place = { type: 'COAP', ...calderHouse, ...on('13 12 2021', '2pm', '3pm') }
    const rar = { rar: 'yes', rarRepeats: 'yes', ...choices }
    tab.fill({ ...homeVisit, ...place, ...weekly, repeats: '5', ...rar, ...answers }, until)
    return tab
  }

test('An appointment is arranged in our own design as approved', async () => {
  const text = transcript({
    'RAR, a toolkit and notes, which can be opened again': story(
      at('Kieran', {}, 'rar'),
      ...[counts, choices, { addNotes: 'yes' }, stories.notes, stories.notSensitive],
      'Appointment notes',
    ),
    'Notes that were added after No was said have the one row': story(
      at('Kieran', { ...counts, ...choices }),
      ...['Appointment notes', { addNotes: 'yes' }, { notes: 'Ring first.' }],
    ),
    'The placeholder of a team without toolkits': story(
      at('Shanice', {}, 'rar'),
      ...[counts, rest({}), goOn],
    ),
    'Tyrone has no RAR days left, and can have a session all the same': story(
      at('Tyrone', {}, 'rar'),
      ...[rest(stepping), goOn],
    ),
    'One that does not count is not warned of': at('Tyrone'),
    'Nor is one of a day that counts already': story(
      after('Tyrone', stepping, later, 'rar'),
      rest({ ...stepping, ...later }),
    ),
    'Marta has no RAR requirement': story(at('Marta', counts), goOn),
    'Repeats use more days than are left, and then do not count': story(
      at('Connor', { ...shortOne, ...weekly, rarRepeats: 'yes' }),
      changed('RAR toolkit', { rarRepeats: 'no' }, 1),
    ),
    // On Wednesday 20 October Connor has an appointment from 10am to 11am.
    'Repeats that are left out use none': at('Connor', {
      ...{ ...shortOne, ...on('13 10 2021', '10am', '11am'), ...weekly, repeats: '2' },
      rarRepeats: 'yes',
    }),
    'The NSI used most recently is selected already, and no third is made': story(
      atNsi,
      ...[rest({}), goOn],
    ),
    'The other NSI is chosen, and asked for again when the toolkit was changed away and back':
      story(
        atNsi,
        rest({ nsi: '5100368' }),
        changed('RAR toolkit', { toolkit: 'new-me-mot' }),
        changed('RAR toolkit', stepping),
        ...[{ nsi: '5100368' }, goOn],
      ),
    'It is asked for again when the one chosen was deleted': story(
      atNsi,
      ...[rest({ nsi: '5100368' }), deleted, goOn],
    ),
    'One of two requirements has to be selected, and can be changed': story(
      at('Connor', counts, 'requirement'),
      goOn,
      (tab) => {
        tab.answerAll({ requirement: '8100815' }, choices)
        tab.fill(homeVisit)
      },
      ...['RAR requirement', { requirement: '8100814' }, goOn],
    ),
    'The last day of a requirement is booked': story(
      after('Connor', shortOne, on('14 10 2021'), 'rar'),
      counts,
    ),
    'It is no less on the day that uses it': after(
      'Connor',
      shortOne,
      { ...counts, ...later },
      'requirement',
    ),
    'Another tab booked it meanwhile, which is said before it is gone over': story(
      at('Connor', shortOne),
      ...[inOtherTab({ ...shortOne, ...on('14 10 2021') }), goOn, goOn],
    ),
    'Bank holidays and a clash among the dates, about which one has to be answered': story(
      overChristmas({}, 'dates'),
      ...[goOn, { bankHolidays: 'no' }, rest({ ...counts, ...choices, rarRepeats: 'yes' }), goOn],
    ),
    'Booked with the holidays': overChristmas({ bankHolidays: 'yes' }, 'confirmation'),
    'Asked again about other holidays, not about the same; the clash is over then': story(
      overChristmas({ bankHolidays: 'no' }),
      changed('Time', { start: '9am', end: '10am' }),
      changed('Dates', { frequency: 'fortnightly' }, 1),
    ),
    'No date is left, so that it is booked as the one that it is': story(
      at('Marta', { ...mondays, ...weekly, repeats: '2', bankHolidays: 'no' }),
      goOn,
    ),
    'On a bank holiday itself, which is pointed out twice': story(
      at('Marta', { ...on('27 12 2021'), ...weekly, repeats: '1' }, 'dates'),
      rest({ bankHolidays: 'no' }),
    ),
    // Both repeats are at the time of appointments that there are already.
    'Nothing is asked of what repeats copy if no date is left': story(
      at('Kieran', { ...on('11 10 2021', '10:15am', '10:45am'), ...weekly, repeats: '2' }, 'rar'),
      ...[counts, choices, { addNotes: 'yes' }, stories.notes, { sensitive: 'yes' }],
    ),
    'Copied is only what there is': at(
      'Kieran',
      {
        ...{ ...on('12 10 2021'), ...weekly, addNotes: 'yes', notes: 'Ring first.' },
        ...{ repeatNotes: 'no', sensitive: 'yes', repeatSensitive: 'yes' },
      },
      'confirmation',
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/arranging.txt')
})
