import { expect, test } from 'vitest'
import {
  answer,
  bannerOf,
  expectCasePage,
  expectPage,
  factOf,
  follow,
  logged,
  openLogged,
  panelOf,
  press,
  rowsOf,
  tagsOf,
} from '../../support/clicks.ts'
import { changeInDelius, countsOf, setStage, wednesday } from './stage.ts'
import { isSensitive, notSensitive } from './words.ts'
import type { Page } from 'playwright-core'

const stage = setStage(wednesday)

const visit = 'Office visit with Priya Deshmukh'
const name = 'Kieran Osgood'
const checkAnswers = 'Check your answers and record the outcome'
const notesInOctober = 'Do you want to add notes to this appointment?'

/** To the first question, from what needs attention on the overview. */
async function startRecording(page: Page, day: string): Promise<void> {
  await expectCasePage(page, 'Overview', name)
  expect(await bannerOf(page)).toContain('You need to record an outcome for 2 appointments')
  await follow(page, `${visit} on ${day} at 10am`)
  await expectCasePage(page, visit, name)
  expect(await tagsOf(page)).toEqual([])
  await press(page, 'Record an outcome')
  await expectPage(page, 'Record an outcome')
  expect(await page.locator('main .govuk-inset-text').innerText()).toBe(
    `${visit}\n${day} from 10am to 11am`,
  )
  await press(page, 'Continue')
}

async function pickEnforcement(page: Page, action: string): Promise<void> {
  await expectPage(page, 'Pick an enforcement action')
  await page.getByLabel('Pick an enforcement action').selectOption({ label: action })
  await press(page, 'Continue')
}

test('Record that somebody came', async () => {
  const page = await stage.start(
    'Record that somebody came',
    'You saw Kieran on Monday 4 October, as planned. He came on time and did all that you asked. It was not a toolkit session. Make a record of it.',
  )
  await startRecording(page, 'Monday 4 October')
  await answer(page, 'Did Kieran attend and comply?', 'Yes')
  await answer(page, 'Did this appointment count towards RAR?', 'No')
  await answer(page, notesInOctober, 'Yes')
  await expectPage(page, 'Add appointment notes')
  await page.getByLabel('Add appointment notes').fill('He was on time.\nWe talked about work.')
  await press(page, 'Continue')
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, checkAnswers)
  expect(await rowsOf(page)).toEqual([
    ['Appointment', `${visit} Monday 4 October from 10am to 11am`],
    ['Complied', 'Yes'],
    ['RAR activity', 'No'],
    ['Your notes', 'He was on time. We talked about work.'],
    ['Sensitive', 'No'],
  ])
  await press(page, 'Confirm outcome')
  expect(await panelOf(page)).toBe(
    `Outcome of appointment recorded ${visit} Monday 4 October from 10am to 11am`,
  )

  await press(page, 'Finish')
  await expectCasePage(page, 'Activity log', name)
  expect(await logged(page, 'Office visit at 10am, Monday 4 October')).toMatch(
    /National standard appointment Complied He was on time\. We talked about work\.$/,
  )
  await openLogged(page, 'Office visit at 10am, Monday 4 October')
  expect(await tagsOf(page)).toEqual(['Complied'])
  expect(await rowsOf(page)).toEqual(
    expect.arrayContaining([
      ['RAR activity', 'No'],
      ['Complied', 'Yes'],
      ['Notes', 'He was on time. We talked about work.'],
      ['Sensitive', 'No'],
    ]),
  )
  await follow(page, 'Overview')
  expect(await bannerOf(page)).toBe(
    `You need to record an outcome for an appointment ${visit} on Monday 11 October at 10am`,
  )
  expect(await countsOf(page, name)).toEqual({
    rar: '20 days RAR, 6 completed 1 booked, 13 left',
    attention: '1 outcome to record',
    compliance: '1 failure to comply within 12 months',
    filters: [
      'Appointments (24)',
      'Without an outcome (1)',
      'Complied (21)',
      'Failures to comply (1)',
      'Acceptable absences (1)',
    ],
  })
  expect(await changeInDelius(page)).toEqual({
    headings: ['Kieran Osgood, 13 October 2021 at 9am', 'Outcome recorded'],
    about: `Contact 9100009: ${visit}, Monday 4 October 2021, 10am to 11am`,
    rows: [
      ['Outcome', 'None', 'Attended - Complied (ATTC)'],
      ['Attended', 'Not said', 'Yes'],
      ['Complied', 'Not said', 'Yes'],
      ['Notes', 'None', 'He was on time. We talked about work.'],
    ],
  })
})

test('Record a failure to comply', async () => {
  const page = await stage.start(
    'Record a failure to comply',
    'You saw Kieran on Monday 4 October. He was rude to staff, and you sent him home. You have sent him a first warning letter. Make a record of it.',
  )
  await startRecording(page, 'Monday 4 October')
  await answer(page, 'Did Kieran attend and comply?', 'No, Kieran attended but failed to comply')
  await answer(page, 'How did Kieran not comply?', 'Attended - sent home (behaviour)')
  await pickEnforcement(page, 'First warning letter sent')
  await answer(page, notesInOctober, 'No (notes can be added later)')
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, checkAnswers)
  expect(await rowsOf(page)).toEqual([
    ['Appointment', `${visit} Monday 4 October from 10am to 11am`],
    ['Complied', 'No'],
    ['Reason for not complying', 'Attended - sent home (behaviour)'],
    ['Enforcement action', 'First warning letter sent'],
    ['Your notes', 'None'],
    ['Sensitive', 'No'],
  ])
  await press(page, 'Confirm outcome')
  await expectPage(page, 'Outcome of appointment recorded')

  await press(page, 'Finish')
  expect(await logged(page, 'Office visit at 10am, Monday 4 October')).toMatch(
    /Failed to comply Reason for not complying Attended - sent home \(behaviour\) Enforcement action First warning letter sent No notes$/,
  )
  await follow(page, 'Failures to comply')
  expect(await logged(page, 'Office visit at 10am, Monday 4 October')).toContain('Failed to comply')
  await openLogged(page, 'Office visit at 10am, Monday 4 October')
  expect(await tagsOf(page)).toEqual(['Failed to comply'])
  expect(await factOf(page, 'Complied')).toBe('No')
  expect(await factOf(page, 'Enforcement action')).toBe('First warning letter sent')
  await follow(page, 'Overview')
  expect(await factOf(page, 'Compliance')).toBe(
    '2 failures to comply within 12 months View all compliance details',
  )
  expect(await countsOf(page, name)).toEqual({
    rar: '20 days RAR, 6 completed 1 booked, 13 left',
    attention: '1 outcome to record',
    compliance: '2 failures to comply within 12 months',
    filters: [
      'Appointments (24)',
      'Without an outcome (1)',
      'Complied (20)',
      'Failures to comply (2)',
      'Acceptable absences (1)',
    ],
  })
  expect(await changeInDelius(page)).toMatchObject({
    headings: ['Kieran Osgood, 13 October 2021 at 9am', 'Outcome recorded'],
    rows: [
      ['Outcome', 'None', 'Sent Home (behaviour) (ATSH)'],
      ['Attended', 'Not said', 'Yes'],
      ['Complied', 'Not said', 'No'],
      ['Enforcement', 'None', 'First warning letter sent (EA02)'],
    ],
  })
})

test('Record an absence that might be accepted', async () => {
  const page = await stage.start(
    'Record an absence that might be accepted',
    'You waited for Kieran on Monday 15 November, and he did not come. He says that he was ill, and will bring you a note from his doctor. You have asked for a letter to go out. Make a record of it.',
  )
  await startRecording(page, 'Monday 15 November')
  await answer(page, 'Did Kieran comply?', 'They were absent')
  const waiting = 'I am waiting for evidence about their absence'
  await answer(page, 'Was Kieran’s absence acceptable?', waiting)
  await pickEnforcement(page, 'Enforcement letter requested')
  await answer(page, 'Do you need to add notes to this appointment?', 'No')
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, checkAnswers)
  expect(await rowsOf(page)).toEqual([
    ['Appointment', `${visit} Monday 15 November from 10am to 11am`],
    ['Complied', 'Absent and waiting for evidence'],
    ['Enforcement action', 'Enforcement letter requested'],
    ['Sensitive', 'No'],
    ['Your notes', 'None'],
  ])
  await press(page, 'Confirm outcome')
  expect(await panelOf(page)).toBe(
    `Outcome of appointment recorded ${visit} Monday 15 November from 10am to 11am`,
  )

  await press(page, 'Finish')
  await expectCasePage(page, visit, name)
  expect(await tagsOf(page)).toEqual(['Waiting for evidence'])
  expect(await factOf(page, 'Complied')).toBe('Absent and waiting for evidence')
  expect(await factOf(page, 'RAR activity')).toBe('No')
  await follow(page, 'Overview')
  expect(await bannerOf(page)).toBe(
    `You need to record an outcome for an appointment ${visit} on Monday 8 November at 10am The time to give evidence has ended for an absence. Change the outcome ${visit} on Monday 15 November at 10am`,
  )
  await follow(page, 'Sentence')
  expect(await factOf(page, 'RAR days')).toMatch(/^5 of 20 days completed 1 booked 14 left/)
  expect(await countsOf(page, name)).toEqual({
    rar: '20 days RAR, 5 completed 1 booked, 14 left',
    attention: '1 outcome to record 1 absence with evidence overdue',
    compliance: '2 failures to comply within 12 months',
    filters: [
      'Appointments (24)',
      'Without an outcome (1)',
      'Complied (20)',
      'Failures to comply (2)',
      'Acceptable absences (1)',
    ],
  })
  expect(await changeInDelius(page)).toMatchObject({
    headings: ['Kieran Osgood, 23 November 2021 at 9am', 'Outcome recorded'],
    rows: [
      ['Outcome', 'None', 'Failed to Attend (AFTA)'],
      ['Attended', 'Not said', 'No'],
      ['Complied', 'Not said', 'No'],
      ['Enforcement', 'None', 'Enforcement letter requested (WLS)'],
      ['RAR activity', 'Yes', 'No'],
      ['Linked to', 'NSI 5100022', 'Sentence 7100022, and no NSI'],
    ],
  })
})
