import { expect, test } from 'vitest'
import { newSession } from '../../app/session.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { aMorning, caseAt } from '../support/people.ts'
import { tabAt } from '../support/practitioner.ts'
import { goOn, story, transcript } from '../support/transcript.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { FirstName } from '../support/people.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { Story } from '../support/transcript.ts'

/** Answers about an outcome, and what Delius may hold of an appointment before. */
const none = { addNotes: 'no', sensitive: 'no' }
const yes = { complied: 'yes', rar: 'no', ...none }
const missed = { complied: 'absent', absence: 'no', enforcement: 'WLS', ...none }
const awaited = { ...missed, absence: 'waiting' }
const failed = { complied: 'failed', how: 'AFTC', enforcement: 'NFA', ...none }
const excused = { absence: 'yes', reason: 'AAME', changeEnforcement: 'no', ...none }
const booked = { rarActivity: true, nsiId: 5100022 }
const attended = { outcome: 'ATTC' }
const waiting = { outcome: 'AFTA', enforcement: 'WLS', notes: 'No answer.' }

/** The address of the appointment on which these stories turn, for one of the ten. */
const appointmentOf = (first: FirstName) =>
  `/cases/${caseAt(first).person.crn}/appointments/9900000`

/** Who it is about, in which version, and what Delius holds of the visit before. */
interface Stage {
  readonly first?: FirstName
  readonly version?: string
  readonly before?: Partial<Contact>
}

/**
 * A tab at an address below an office visit of Monday 4 October 2021, 10am to 11am, which is in
 * Delius with nothing recorded on it unless the stage says so, on the Wednesday after.
 */
function tabFor(address: string, { first = 'Kieran', version, before }: Stage = {}): Tab {
  const contact = visitOf(caseAt(first), { id: 9_900_000, ...before })
  const event = { kind: 'already arranged', at: aMorning, contacts: [contact] } as const
  const session = { ...newSession, version: version ?? null, events: [event] }
  return tabAt({ session, now: aMorning }, `${appointmentOf(first)}${address}`)
}

/** Goes to check your answers below the address of the visit, and confirms. */
function outcome(at: string, answers: Fields, stage: Stage = {}): Story {
  return (show) => {
    const tab = tabFor(at, stage)
    const { first = 'Kieran' } = stage
    if (tab.seen.back?.href !== appointmentOf(first)) throw new Error('Back leads elsewhere')
    show(`Passed: ${tab.fill(answers).join(', ')}`)
    show(tab)
    tab.answer()
    return tab
  }
}

const recorded = (answers: Fields, stage?: Stage): Story =>
  outcome('/record-outcome', answers, stage)

/** Changes an outcome, or what one of its questions asks. */
const changed = (answers: Fields, stage?: Stage, part?: string): Story =>
  outcome(`/change-outcome${part === undefined ? '' : `/at/${part}`}`, answers, stage)

const fill = (answers: Fields, until?: string) => (tab: Tab) => {
  tab.fill(answers, until)
}

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
    'Until when evidence can come': recorded(awaited),
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
    'An action that goes with the outcome no more': changed(excused, { before: waiting }),
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

const october = '2021-10-13'
const november = '2021-11-23'

const inOctober =
  (before: Partial<Contact> = {}, answers: Fields = {}, until?: string) =>
  (): Tab => {
    const tab = tabFor('/record-outcome', { before, version: october })
    tab.fill(answers, until)
    return tab
  }

test('An outcome is recorded and changed in the designs of 2021 as approved', async () => {
  const text = transcript({
    'Absent, with the action that was taken': recorded(
      { ...missed, addNotes: 'yes', notes: 'No answer.' },
      { version: october },
    ),
    'How somebody did not comply': recorded({ ...failed, how: 'ATSH' }, { version: october }),
    'Why somebody was absent, and then there is no action': recorded(
      { ...missed, absence: 'yes', reason: 'AARC' },
      { version: october },
    ),
    'Waiting for evidence, in November': recorded(awaited, { version: november }),
    'What was sensitive before, in November': recorded(
      { complied: 'yes', rar: 'no', addNotes: 'no' },
      { version: november, before: { sensitive: true } },
    ),
    'RAR is left to Delius': story(
      inOctober(booked, { complied: 'yes', rar: 'yes' }, 'use-delius'),
      ...['Back', fill(yes), goOn],
    ),
    'Notes are added below those that there are, from check your answers too': story(
      inOctober({ notes: 'First.' }, yes),
      ...['Your notes', { addNotes: 'yes' }, { moreNotes: 'Second.' }, goOn],
    ),
    'There is only so much room for notes': story(
      inOctober({ notes: 'a'.repeat(3900) }, { ...yes, addNotes: 'yes' }, 'more-notes'),
      { moreNotes: 'b'.repeat(100) },
    ),
    'There is no room for notes': story(inOctober({ notes: 'a'.repeat(4000) }, yes, 'add-notes'), {
      addNotes: 'yes',
    }),
    'A mind is changed about an absence, and that there was one': story(
      inOctober({}, missed),
      ...['Complied', fill({ absence: 'yes', reason: 'AAME' }), 'Complied'],
      (tab) => {
        tab.open(tab.seen.changeInstead?.href ?? '')
        tab.fill(yes)
      },
    ),
    'Changed from what is recorded, with another action': changed(
      {
        ...{ absence: 'no', changeEnforcement: 'yes', newEnforcement: 'EA02' },
        ...{ addNotes: 'yes', moreNotes: 'No evidence was given.' },
      },
      { version: november, before: waiting },
    ),
    'The action is asked about even after an acceptable absence': changed(excused, {
      ...{ version: november, before: waiting },
    }),
    'The action is asked about before RAR, once somebody has complied': changed(
      { ...yes, changeEnforcement: 'yes', newEnforcement: 'EA07' },
      { version: november, before: waiting },
    ),
    'An action where there is none yet': changed(failed, {
      ...{ version: november, before: attended },
    }),
  })
  await expect(text).toMatchFileSnapshot('approved/outcomes-2021.txt')
})
