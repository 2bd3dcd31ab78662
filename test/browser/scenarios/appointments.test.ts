import { describe, expect, test } from 'vitest'
import {
  answer,
  bannerOf,
  enterWhen,
  expectCasePage,
  expectPage,
  factOf,
  follow,
  panelOf,
  press,
  rowsOf,
  scheduleOf,
  select,
  tagsOf,
  wordsOf,
} from '../../support/clicks.ts'
import {
  changeInDelius,
  countsOf,
  laterMonday,
  lookInDelius,
  setStage,
  wednesday,
} from './stage.ts'
import type { Page } from 'playwright-core'
import type { Stage } from './stage.ts'

const visit = 'Office visit with Priya Deshmukh'
const whatChange = 'Are you rearranging or cancelling?'

/** Answers who asked for the change and why. */
async function sayWhy(page: Page, who: string, why: string): Promise<void> {
  await expectPage(page, 'About this change')
  await select(page, 'Who asked for this change?', who)
  await page.getByLabel('Why do you need to make this change?').fill(why)
  await press(page, 'Continue')
}

describe('On Wednesday 6 October 2021', () => {
  const stage = setStage(wednesday)

  test('Move a session', () =>
    moveSession(stage, {
      other: 'Monday 18 October',
      old: 'Monday 25 October',
      moved: 'Thursday 28 October',
      typed: '28 10 2021',
      year: '2021',
      now: '6 October 2021',
    }))

  test('Call an appointment off', async () => {
    const page = await stage.start(
      'Call an appointment off',
      'You will be on leave on the day of Connor’s next visit, and nobody can stand in. He does not need to come on another day instead. Put the record right.',
    )
    const name = 'Connor Maddox'
    const before = await countsOf(page, name)
    await follow(page, `Wednesday 20 October at 10am (${visit})`)
    await expectCasePage(page, visit, name)
    await press(page, 'Rearrange or cancel')
    await answer(page, whatChange, 'Cancel appointment')
    await sayWhy(page, 'Staff', 'I am on leave, and nobody can stand in.')

    await expectPage(page, 'Are you sure you want to cancel this appointment?')
    expect(await rowsOf(page)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Location', 'MEANWOOD ROAD CENTRE'],
      ['Date', 'Wednesday 20 October'],
      ['Time', '10am to 11am'],
      ['RAR activity', 'No'],
      ['Rearranging or cancelling', 'Cancelling'],
      ['Requested by', 'Staff'],
      ['Reason for cancelling', 'I am on leave, and nobody can stand in.'],
    ])
    await press(page, 'Yes, confirm cancellation')
    expect(await panelOf(page)).toBe(
      'Appointment cancelled Office visit Wednesday 20 October from 10am to 11am',
    )
    expect(await wordsOf(page.getByRole('main'))).toContain(
      'Connor’s phone number is 07700 900 814.',
    )
    await press(page, 'Finish')
    await expectCasePage(page, 'Schedule', name)
    expect(await wordsOf(page.getByRole('main'))).toContain('There are no appointments scheduled')
    await follow(page, 'Overview')
    expect(await bannerOf(page)).toBe('')
    expect(await factOf(page, 'Next appointment')).toBe('No appointments scheduled')
    // Nobody has failed to come, so nothing else is counted in another way.
    expect(await countsOf(page, name)).toEqual(before)
    const change = await changeInDelius(page)
    expect(change).toEqual({
      headings: ['Connor Maddox, 6 October 2021 at 9am', 'Appointment cancelled'],
      about: `Contact 9100222: ${visit}, Wednesday 20 October 2021, 10am to 11am`,
      rows: [
        ['Outcome', 'None', 'Stood down (AASD)'],
        ['Attended', 'Not said', 'No'],
        ['Complied', 'Not said', 'Yes'],
        ['Notes', 'None', 'I am on leave, and nobody can stand in.'],
      ],
    })
    await page.goto(new URL('/cases/V410814/appointments/9100222', page.url()).href)
    expect(await tagsOf(page)).toEqual(['Cancelled'])
    expect(await factOf(page, 'Cancellation')).toBe('Requested by staff')
    expect(await factOf(page, 'Appointment notes')).toBe('I am on leave, and nobody can stand in.')
  })
})

describe('On Monday 23 November 2026', () => {
  const stage = setStage(laterMonday)

  test('Move a session, with the dates of that day', () =>
    moveSession(stage, {
      other: 'Monday 30 November',
      old: 'Monday 7 December',
      moved: 'Thursday 17 December',
      typed: '17 12 2026',
      year: '2026',
      now: '23 November 2026',
    }))
})

/** The visit that stays, the session that moves, and where it moves to. */
interface Days {
  readonly other: string
  readonly old: string
  readonly moved: string
  readonly typed: string
  readonly year: string
  readonly now: string
}

async function moveSession(
  stage: Stage,
  { other, old, moved, typed, year, now }: Days,
): Promise<void> {
  const page = await stage.start(
    'Move a session',
    `You have a Choices and Changes session with Kieran coming up. He rings to say that he has to be at the hospital that day. He can come on ${moved} at 2pm instead, for an hour. Put the record right.`,
  )
  const name = 'Kieran Osgood'
  const before = await countsOf(page, name)
  expect(await scheduleOf(page)).toEqual([
    `${other}, 10am to 11am, ${visit}`,
    `${old}, 10am to 11am, ${visit}`,
  ])
  const session = page.getByRole('row').filter({ hasText: old }).getByRole('link')
  await Promise.all([page.waitForEvent('load'), session.click()])
  expect(await factOf(page, 'RAR activity')).toBe('Choices and Changes')
  const address = page.url()
  await press(page, 'Rearrange or cancel')
  await answer(page, whatChange, 'Rearrange appointment')
  await sayWhy(page, 'Kieran', 'He has to be at the hospital.')
  await enterWhen(page, { date: typed, from: '2pm', to: '3pm' })

  await expectPage(page, 'Check your answers and rearrange appointment')
  expect(await rowsOf(page)).toEqual([
    ['Type of appointment', 'Office visit'],
    ['Location', 'CALDER HOUSE'],
    ['Current date and time', `${old}, 10am to 11am`],
    ['New date', moved],
    ['New time', '2pm to 3pm'],
    ['RAR toolkit', 'Choices and Changes'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
    ['Rearranging or cancelling', 'Rearranging'],
    ['Requested by', 'Kieran'],
    ['Reason for rearranging', 'He has to be at the hospital.'],
  ])
  await press(page, 'Rearrange appointment')
  expect(await panelOf(page)).toBe(`Appointment rearranged Office visit ${moved} from 2pm to 3pm`)
  await press(page, 'Finish')
  await expectCasePage(page, visit, name)
  expect(await factOf(page, 'Date')).toBe(moved)
  expect(await factOf(page, 'RAR activity')).toBe('Choices and Changes')
  expect(await scheduleOf(page)).toEqual([
    `${other}, 10am to 11am, ${visit}`,
    `${moved}, 2pm to 3pm, ${visit}`,
  ])
  await follow(page, 'Sentence')
  expect(await factOf(page, 'RAR days')).toMatch(/^6 of 20 days completed 1 booked 13 left/)
  expect(await countsOf(page, name)).toEqual(before)

  await page.goto(address)
  expect(await tagsOf(page)).toEqual(['Rescheduled'])
  expect(await factOf(page, 'Reschedule')).toBe('Requested by Kieran Osgood')
  expect(await factOf(page, 'Appointment notes')).toBe('He has to be at the hospital.')
  expect(await lookInDelius(page)).toMatchObject({
    headings: [`Kieran Osgood, ${now} at 9am`, 'NSI found', 'Contact created'],
    nsi: { NSI: '5100022', Type: 'Choices and Changes' },
    contact: { Date: `${moved} ${year}`, Time: '2pm to 3pm', 'Linked to': 'NSI 5100022' },
  })
  expect(await changeInDelius(page)).toEqual({
    headings: [`Kieran Osgood, ${now} at 9am`, 'Appointment rescheduled'],
    about: `Contact 9100008: ${visit}, ${old} ${year}, 10am to 11am`,
    rows: [
      ['Outcome', 'None', 'Reschedule requested by person on probation (RSOF)'],
      ['Attended', 'Not said', 'No'],
      ['Complied', 'Not said', 'Yes'],
      ['RAR activity', 'Yes', 'No'],
      ['Notes', 'None', 'He has to be at the hospital.'],
    ],
  })
}
