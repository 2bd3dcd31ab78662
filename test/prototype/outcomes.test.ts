import { expect, test } from 'vitest'

import { goOn, story, transcript } from '../support/transcript.ts'
import * as stage from './outcome-stage.ts'
import type { Tab } from '../support/practitioner.ts'
import type { FirstName } from '../support/people.ts'
import type { Fields } from '../support/stories.ts'

const { appointmentOf, attended, booked, changed, failed, fill, missed, none } = stage
const { recorded, tabFor, waiting, yes } = stage
const rar = { ...yes, rar: 'yes', toolkit: 'stepping-stones' }
const direct = { ...attended, rarActivity: true, requirementId: 8100815 }
const marta = { first: 'Marta' as FirstName, before: { type: 'C031' } }
const kieran = appointmentOf('Kieran')

/** At check your answers, with an absence or a session that was attended. */
const recording =
  (answers: Fields = yes) =>
  () => {
    const tab = tabFor('/record-outcome')
    tab.fill(answers)
    return tab
  }
const open = (address: string) => (tab: Tab) => {
  tab.open(`${kieran}/${address}`)
}
const begun = (what: 'record' | 'change', before: object) => () =>
  tabFor(`/${what}-outcome`, { before })

test('An outcome is recorded and changed in our own design as approved', async () => {
  const kept = (code: string) =>
    changed({ sensitive: 'yes' }, { before: { outcome: code } }, 'sensitive')
  const text = transcript({
    'The session that was booked counts, with nothing more to choose': recorded(
      { complied: 'yes', ...none },
      { before: booked },
    ),
    'RAR is taken from a session that was missed, which is said before': recorded(
      { ...missed, enforcement: 'EA02' },
      { before: booked },
    ),
    'Until when evidence can come': recorded(stage.awaited),
    'Which of two requirements it was, with a new NSI': recorded(
      { ...rar, requirement: '8100815' },
      { first: 'Connor' },
    ),
    'Those who have no RAR are not asked': recorded(yes, { first: 'Marta' }),
    'The placeholder of a team without toolkits': recorded(
      { ...yes, rar: 'yes' },
      { first: 'Shanice' },
    ),
    'Complied with one that is not national standard': recorded(yes, marta),
    'Did not comply with it': recorded(failed, marta),
    'Was absent from it': recorded(missed, marta),
    'Days over those ordered are warned of': recorded(rar, { first: 'Tyrone' }),
    'RAR is taken from what was not complied with': changed(failed, {
      before: { ...attended, ...booked },
    }),
    'An action that goes with the outcome no more': changed(stage.excused, { before: waiting }),
    // What was booked is selected already, for RAR and for the toolkit.
    'A session that was missed is RAR after all': story(
      () => tabFor('/record-outcome', { before: booked }),
      ...[fill(missed, 'confirmation'), open('change-outcome')],
      ...[fill({ complied: 'yes', addNotes: 'no' }), goOn],
    ),
    'The action alone': changed({ newEnforcement: 'NFA' }, { before: waiting }, 'enforcement'),
    'The notes alone': changed({ moreNotes: 'Rang him.' }, { before: waiting }, 'notes'),
    'The first notes': () => tabFor('/change-outcome/at/notes', { before: attended }),
    'Another requirement, without a toolkit': changed(
      { requirement: '8100815' },
      { first: 'Connor', before: { ...direct, requirementId: 8100814 } },
      'requirement',
    ),
    'A toolkit, under the requirement that it has': changed(
      { toolkit: 'stepping-stones' },
      { first: 'Connor', before: direct },
      'toolkit',
    ),
    'What a new outcome needs': changed(failed, { before: attended }, 'complied'),
    'Past the absence, with what is recorded selected already': changed(
      { reason: 'AAHO', addNotes: 'no' },
      { before: { outcome: 'AAME' } },
      'complied',
    ),
    'Past the absence, when evidence was not given': changed(
      { absence: 'no', changeEnforcement: 'no', addNotes: 'no' },
      { before: waiting },
      'complied',
    ),
    'Whether it is sensitive, with an outcome that the questions do not name': kept('ATSS'),
    'So with an absence': kept('AAAA'),
    'So with one that is not national standard': kept('APPK'),
    'It has not started': begun('record', { date: '2021-10-07' }),
    'Nor is there an outcome to change then': begun('change', { date: '2021-10-07' }),
    'It is moved': begun('record', { outcome: 'RSSR' }),
    'It is called off': begun('change', { outcome: 'AASD', cancelledBy: 'staff' }),
    'There is no outcome to change yet': begun('change', {}),
    'There is one already, from before': begun('record', attended),
    'It is recorded already': story(recording(), ...[goOn, open('record-outcome')]),
    'Of two tabs, the one that comes later is told': story(
      recording(missed),
      (tab) => {
        const other = tab.newTab()
        other.open(`${kieran}/record-outcome`)
        other.fill(yes, 'confirmation')
      },
      goOn,
    ),
    'The button is pressed twice': story(
      recording(),
      (tab) => {
        tab.newTab().answer()
      },
      goOn,
    ),
    'It has changed in another tab meanwhile': story(
      () => tabFor('/change-outcome/at/enforcement', { before: waiting }),
      (tab) => {
        const other = tab.newTab()
        other.open(`${kieran}/change-outcome/at/sensitive`)
        other.fill({ sensitive: 'yes' }, 'confirmation')
      },
      { newEnforcement: 'EA02' },
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/outcomes.txt')
})

test.each([
  '/cases/V410022/appointments/1/record-outcome',
  '/cases/V410022/appointments/none/record-outcome',
  '/cases/V410022/appointments/1/change-outcome',
  '/cases/V410022/appointments/1/change-outcome/at/sensitive',
  '/cases/V410137/appointments/9900000/record-outcome',
  '/cases/nobody/appointments/9900000/record-outcome',
  ...['nothing', 'check-answers', 'change', 'constructor'].map(
    (step) => `${kieran}/change-outcome/at/${step}`,
  ),
])('There is no outcome at %s', (address) => {
  const tab = tabFor('', { before: attended })
  tab.open(address)
  expect(tab.page.status).toBe(404)
})
