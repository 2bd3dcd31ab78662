import { describe, expect, test } from 'vitest'
import {
  answer,
  bannerOf,
  expectCasePage,
  expectPage,
  factOf,
  follow,
  hintOf,
  insetOf,
  logged,
  panelOf,
  press,
  rowsOf,
  select,
  selected,
  tagsOf,
  wordsOf,
} from '../../support/clicks.ts'
import { changeInDelius, countsOf, laterMonday, setStage, wednesday } from './stage.ts'
import { isSensitive, notSensitive } from './words.ts'
import type { Stage } from './stage.ts'

const wantMoreNotes = 'Do you need to add notes to this appointment?'

describe('On Wednesday 6 October 2021', () => {
  const stage = setStage(wednesday)

  test('Change what was recorded', async () => {
    const page = await stage.start(
      'Change what was recorded',
      'You called on Derek on Tuesday 2 November, and he was not at home. He has now shown you that he was in hospital that day. Put your record right. Nothing more needs to be done about that day.',
    )
    const visit = 'Home visit with Priya Deshmukh'
    await expectCasePage(page, 'Overview', 'Derek Fallow')
    expect(await bannerOf(page)).toBe(
      `The time to give evidence has ended for an absence. Change the outcome ${visit} on Tuesday 2 November at 11:30am`,
    )
    await follow(page, `${visit} on Tuesday 2 November at 11:30am`)
    await expectCasePage(page, visit, 'Derek Fallow')
    expect(await tagsOf(page)).toEqual(['Waiting for evidence'])
    await follow(page, 'Change outcome')
    await expectPage(page, 'Change outcome')
    await press(page, 'Continue')
    await expectPage(page, 'Did Derek comply?')
    expect(await selected(page)).toBe('They were absent')
    await press(page, 'Continue')
    await answer(page, 'Was Derek’s absence acceptable?', 'Yes')
    await answer(page, 'Why was Derek absent?', 'Medical')
    const changeAction = 'Do you need to change the enforcement action?'
    await expectPage(page, changeAction)
    expect(await wordsOf(page.getByRole('main'))).toContain(
      'The current enforcement action is: Decision pending response from offender',
    )
    await select(page, changeAction, 'Yes, change it')
    await page.getByLabel('Pick an enforcement action').selectOption({ label: 'No further action' })
    await press(page, 'Continue')
    await answer(page, wantMoreNotes, 'Yes, add notes')
    await expectPage(page, 'Add appointment notes')
    expect(await insetOf(page)).toBe('No answer at the door or on the phone.')
    await page.getByLabel('Add your notes').fill('I have seen the letter from the ward.')
    await press(page, 'Continue')
    await expectPage(page, isSensitive)
    expect(await selected(page)).toBe(notSensitive)
    await press(page, 'Continue')

    await expectPage(page, 'Check your answers and confirm your changes')
    expect(await rowsOf(page)).toEqual([
      ['Appointment', `${visit} Tuesday 2 November from 11:30am to 12:15pm`],
      ['Complied', 'Acceptable absence'],
      ['Reason for absence', 'Medical'],
      ['Enforcement action', 'No further action'],
      ['Sensitive', 'No'],
      ['Your notes', 'I have seen the letter from the ward.'],
    ])
    await press(page, 'Confirm changes')
    expect(await panelOf(page)).toContain(`${visit} Tuesday 2 November from 11:30am to 12:15pm`)
    await press(page, 'Finish')

    await expectCasePage(page, visit, 'Derek Fallow')
    expect(await tagsOf(page)).toEqual(['Acceptable absence'])
    expect(await factOf(page, 'Reason for absence')).toBe('Medical')
    expect(await factOf(page, 'Enforcement action')).toBe('No further action')
    expect(await factOf(page, 'Notes')).toBe(
      'No answer at the door or on the phone. I have seen the letter from the ward.',
    )
    await follow(page, 'Overview')
    expect(await bannerOf(page)).toBe('')
    await follow(page, 'Activity log')
    expect(await logged(page, 'Home visit at 11:30am, Tuesday 2 November')).toContain(
      'Acceptable absence',
    )
    expect(await countsOf(page, 'Derek Fallow')).toEqual({
      rar: '10 days RAR, 2 completed 8 left',
      attention: '1 risk flag review overdue',
      compliance: 'No failures to comply within 12 months',
      filters: [
        'Appointments (25)',
        'Without an outcome (0)',
        'Complied (22)',
        'Failures to comply (0)',
        'Acceptable absences (2)',
      ],
    })
    expect(await changeInDelius(page)).toMatchObject({
      headings: ['Derek Fallow, 23 November 2021 at 9am', 'Outcome changed'],
      rows: [
        ['Outcome', 'Failed to Attend (AFTA)', 'Medical (AAME)'],
        ['Complied', 'No', 'Yes'],
        [
          'Enforcement',
          'Decision pending response from offender (EA12)',
          'No further action (NFA)',
        ],
        ['RAR activity', 'Yes', 'No'],
        ['Linked to', 'Requirement 8100586, and no NSI', 'Sentence 7100586, and no NSI'],
        [
          'Notes',
          'No answer at the door or on the phone.',
          'No answer at the door or on the phone. --------------------------------------------------------- I have seen the letter from the ward.',
        ],
      ],
    })
  })

  test('Record a toolkit session', () =>
    recordToolkitSession(stage, {
      day: 'Monday 4 October',
      before: '20 September',
      now: '6 October 2021',
      year: '2021',
    }))
})

describe('On Monday 23 November 2026', () => {
  const stage = setStage(laterMonday)

  test('Record a toolkit session, with the dates of that day', () =>
    recordToolkitSession(stage, {
      day: 'Monday 16 November',
      before: '2 November',
      now: '23 November 2026',
      year: '2026',
    }))
})

/** The session that was last, the toolkit session before it, and the day of the record. */
interface Days {
  readonly day: string
  readonly before: string
  readonly now: string
  readonly year: string
}

async function recordToolkitSession(stage: Stage, { day, before, now, year }: Days): Promise<void> {
  const page = await stage.start(
    'Record a toolkit session',
    'You saw Kieran for his last toolkit session, and he took part well. You went on with Choices and Changes. Make a record of it, and find out how many days he has left.',
  )
  const visit = 'Office visit with Priya Deshmukh'
  await follow(page, 'Activity log')
  const entry = `Office visit at 10am, ${day}`
  expect(await logged(page, entry)).toContain('RAR activity Choices and Changes')
  await press(page, `Record an outcome of ${entry}`)
  await expectPage(page, 'Did Kieran comply?')
  expect(await insetOf(page)).toBe(`${visit} ${day} from 10am to 11am`)
  await answer(page, 'Did Kieran comply?', 'Yes, they attended and complied')
  const counted = 'Did this appointment count towards RAR?'
  await expectPage(page, counted)
  expect(await selected(page)).toBe('Yes')
  expect(await insetOf(page)).toBe(
    'If it counts, Kieran’s RAR will be: 6 of 20 days used, 1 booked, 13 left.',
  )
  await press(page, 'Continue')
  await expectPage(page, 'Which RAR toolkit did you use?')
  expect(await selected(page)).toBe('Choices and Changes')
  expect(await hintOf(page, 'Choices and Changes')).toBe(
    `Booked for this appointment. Used before, last on ${before}.`,
  )
  await press(page, 'Continue')
  await answer(page, wantMoreNotes, 'No')
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, 'Check your answers and record the outcome')
  expect(await rowsOf(page)).toEqual([
    ['Appointment', `${visit} ${day} from 10am to 11am`],
    ['Complied', 'Yes'],
    ['RAR activity', 'Yes'],
    ['RAR toolkit', 'Choices and Changes'],
    ['Your notes', 'None'],
    ['Sensitive', 'No'],
  ])
  await press(page, 'Confirm outcome')
  expect(await panelOf(page)).toBe(
    `Outcome of appointment recorded ${visit} ${day} from 10am to 11am`,
  )
  expect(await wordsOf(page.getByRole('main'))).toContain(
    'Kieran’s RAR is now: 6 of 20 days used, 1 booked, 13 left.',
  )
  await press(page, 'Finish')

  await expectCasePage(page, visit, 'Kieran Osgood')
  expect(await tagsOf(page)).toEqual(['Complied'])
  expect(await factOf(page, 'RAR activity')).toBe('Choices and Changes')
  await follow(page, 'Sentence')
  expect(await factOf(page, 'RAR days')).toMatch(/^6 of 20 days completed 1 booked 13 left/)
  expect(await countsOf(page, 'Kieran Osgood')).toEqual({
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
    headings: [`Kieran Osgood, ${now} at 9am`, 'Outcome recorded'],
    about: `Contact 9100003: ${visit}, ${day} ${year}, 10am to 11am`,
    rows: [
      ['Outcome', 'None', 'Attended - Complied (ATTC)'],
      ['Attended', 'Not said', 'Yes'],
      ['Complied', 'Not said', 'Yes'],
    ],
  })
}
