import { expect, test } from 'vitest'
import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import { goOn, story, transcript } from '../support/transcript.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { arranging, calderHouse, counts, countsNot, homeVisit, october } = stories
const { on, weekly } = stories
const draft = '/cases/V410022/arrange-appointment/1'

/** At check your answers or another page of a scenario, with these answers. */
const inScenario =
  (scenario: string, answers: Fields) =>
  (more: Fields = {}, until?: string) =>
  (): Tab => {
    const tab = startOf(scenario)
    tab.arrange()
    tab.fill({ ...answers, ...more }, until)
    return tab
  }

const march = inScenario('categories', {
  ...{ type: 'COAP', date: '2021-03-17', start: '1pm', end: '2pm' },
  ...{ rar: 'yes', category: 'march-employment', notes: '' },
})
/** Six office visits on Thursdays, all of which count and have the notes of the first. */
const may = inScenario('repeat-appointments', {
  ...{ type: 'COAP', ...calderHouse, ...on('3 6 2021', '9am', '10am') },
  ...{ ...weekly, repeats: '5', ...counts, category: 'may-families', rarRepeats: 'yes' },
  ...{ notes: 'Bring the form.', repeatNotes: 'yes', sensitive: 'yes', repeatSensitive: 'no' },
})
const arrangingIn =
  (version: string, first: FirstName, answers: Fields, until?: string) => (): Tab =>
    arranging(first, answers, { version, ...(until && { until }) })
const november = inScenario('rar-left-to-delius', homeVisit)

const repeats = (label: string, answers: Fields) => (tab: Tab) => {
  tab.change(label, 1)
  tab.answer(answers)
}
const finish = (tab: Tab) => {
  tab.open(tab.seen.finish?.href ?? '')
  tab.openTab('Schedule')
}

test('A practitioner arranges an appointment in the designs of 2021 as approved', async () => {
  const when = { date: '2021-03-17', start: '1pm', end: '2pm' }
  const wrongDate = (date: string) => story(march({}, 'when'), { ...when, date })
  const text = transcript({
    'March: a session that counts towards a category, for which an NSI is made': story(
      march(),
      goOn,
    ),
    'March: one that may repeat is booked once': march(
      { type: 'CHVS', repeat: 'yes', rar: 'no', notes: 'Ring first.' },
      'confirmation',
    ),
    'March: the tick that it repeats can be taken away': story(
      march({ repeat: 'yes' }, 'rar'),
      (tab) => {
        tab.open(`${draft}/when`)
      },
      (tab) => {
        // A browser sends nothing for a box without a tick.
        tab.post(`${draft}/when`, when)
        tab.open(`${draft}/when`)
      },
    ),
    'March: the category is remembered when it is changed away and back': story(
      march(),
      ...['RAR activity', { rar: 'no' }, 'RAR activity', { rar: 'yes' }],
    ),
    'March: the category is missing and the note too long': story(march({}, 'rar'), {
      rar: 'yes',
      notes: 'x'.repeat(4001),
    }),
    'March: a date that there is not': wrongDate('2021-02-29'),
    'May: dates are seen before going on': may({}, 'dates'),
    'May: all are booked and share an NSI': story(may(), goOn, finish),
    'May: neither RAR, notes nor sensitivity are copied': story(
      may({ rarRepeats: 'no', repeatNotes: 'no' }),
      goOn,
    ),
    'May: how often they repeat is changed, and whether they count': story(
      may(),
      repeats('Dates', { frequency: 'monthly', repeats: '2' }),
      repeats('RAR activity', { rarRepeats: 'no' }),
    ),
    'May: who has no RAR requirement cannot have a session that counts': story(
      arrangingIn('2021-05-25', 'Marta', {}, 'rar'),
      ...[counts, countsNot],
    ),
    'October: the same': story(arrangingIn(october, 'Marta', {}, 'rar'), counts, countsNot),
    'October: a toolkit session, page by page, which is on the schedule': story(
      inScenario('toolkit-session', homeVisit)({}, 'type'),
      ...[{ type: 'COAP' }, calderHouse, stories.nextWednesday, stories.once, counts],
      ...[stories.choices, stories.notes, stories.notSensitive, goOn, finish],
    ),
    'October: a call today, which is marked on the schedule': story(
      arrangingIn(
        october,
        'Kieran',
        { type: 'COPT', ...on('6 10 2021', '2pm', '3pm') },
        'confirmation',
      ),
      finish,
    ),
    'October: nobody holds the phone number': arrangingIn(october, 'Imogen', {}, 'confirmation'),
    'October: the type under Other is missing': story(arrangingIn(october, 'Kieran', {}, 'type'), {
      type: 'other',
    }),
    'October: a team without locations is told what to do, then and later': story(
      arrangingIn(october, 'Derek', {}, 'type'),
      ...[{ type: 'COAP' }, 'Back', (tab: Tab) => tab.fill(homeVisit)],
      ...['Type of appointment', { type: 'COAP' }, 'choose a type of appointment'],
      { type: 'COPT' },
    ),
    'November: RAR has to be arranged in Delius, or it does not count': story(
      november({ type: 'COAP', ...counts }, 'use-delius'),
      ...['Back', countsNot, calderHouse],
    ),
    'November: RAR is changed to Yes at check your answers': story(
      arrangingIn('2021-11-01', 'Kieran', {}),
      ...['RAR activity', counts, 'Back', countsNot],
    ),
    'November: another location is only in Delius': story(
      inScenario('another-location', homeVisit)(
        { type: 'COAP', location: 'elsewhere' },
        'another-location',
      ),
      ...['Back', calderHouse],
    ),
    'November: a type that needs no location': story(
      arrangingIn('2021-11-01', 'Kieran', { type: 'other', otherType: 'C031', location: 'none' }),
      goOn,
    ),
    'November: the only location of the team, which cannot be changed': story(
      arrangingIn('2021-11-01', 'Glyn', { type: 'COAP' }),
      goOn,
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/designs.txt')
})

test('A practitioner in March 2021 sees whom it is about, and the way back to their progress', () => {
  for (const page of ['type', 'when', 'rar', 'check-answers', 'confirmation']) {
    const { page: shown, seen } = march({}, page)()
    const born = '14 March 1998 (22 years old)'
    const banner = { name: 'Kieran Osgood', crn: 'V410022', pnc: '2014/7410022S', born }
    expect(shown.model['banner'], page).toEqual(banner)
    const back = { text: "Back to Kieran's progress", href: '/cases/V410022' }
    expect(seen.back, page).toEqual(back)
  }
})

test('Nobody can send anything to a page that only says what to do', () => {
  const tab = arrangingIn(october, 'Derek', {}, 'type')()
  tab.answer({ type: 'COAP' })
  tab.post(tab.path)
  expect(tab.page.status).toBe(405)
})
