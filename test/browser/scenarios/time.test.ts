import { expect, test } from 'vitest'
import {
  answer,
  enterWhen,
  expectPage,
  follow,
  insetOf,
  panelOf,
  press,
  repeatWeekly,
  rowsOf,
  scheduleOf,
  select,
  tableOf,
  warningsOf,
  wordsOf,
} from '../../support/clicks.ts'
import { confirm, lookInDelius, setStage, wednesday } from './stage.ts'
import {
  isRar,
  isRepeating,
  isSensitive,
  noNotes,
  notSensitive,
  oneOff,
  wantNotes,
  whatType,
  where,
  whichToolkit,
  yesRar,
} from './words.ts'

const stage = setStage(wednesday)

test('A time that is taken', async () => {
  const page = await stage.start(
    'A time that is taken',
    'You want to see Kieran at Calder House for an hour on Tuesday 12 October at 10am, or as near to that as you can. It does not count towards RAR. Arrange it.',
  )
  const taken = 'Tuesday 12 October, 10:30am to 11:30am, Phone call with Priya Deshmukh'
  expect((await scheduleOf(page))[0]).toBe(taken)
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'CALDER HOUSE')
  await enterWhen(page, { date: '12 10 2021', from: '10am', to: '11am' })

  await expectPage(page, 'You need to choose a different appointment slot')
  expect(await insetOf(page)).toBe(
    'Phone call with Priya Deshmukh, 10:30am to 11:30am, on Tuesday 12 October',
  )
  await follow(page, 'Choose another date or time')
  // What was typed is still there.
  expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('12')
  expect(await page.getByLabel('Start time').inputValue()).toBe('10am')
  await enterWhen(page, { date: '12 10 2021', from: '9:30am', to: '10:30am' })
  await answer(page, isRepeating, oneOff)
  await answer(page, isRar, 'No')
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)

  expect(await rowsOf(page)).toEqual([
    ['Type of appointment', 'Office visit'],
    ['Location', 'CALDER HOUSE'],
    ['Date', 'Tuesday 12 October'],
    ['Time', '9:30am to 10:30am'],
    ['Repeating appointment', 'No'],
    ['RAR toolkit', 'No'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
  ])
  expect(
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Office visit Tuesday 12 October from 9:30am to 10:30am',
    ),
  ).toEqual([
    'Tuesday 12 October, 9:30am to 10:30am, Office visit with Priya Deshmukh',
    taken,
    'Monday 18 October, 10am to 11am, Office visit with Priya Deshmukh',
    'Monday 25 October, 10am to 11am, Office visit with Priya Deshmukh',
  ])
  expect(await lookInDelius(page)).toMatchObject({
    headings: ['Kieran Osgood, 6 October 2021 at 9am', 'No NSI', 'Contact created'],
    contact: { Time: '9:30am to 10:30am', 'Linked to': 'Sentence 7100022, and no NSI' },
    repeats: [],
  })
  // The phone call was there when the scenario started: it is nobody’s doing.
  expect(await page.locator('main section').count()).toBe(1)
})

test('Weekly appointments over bank holidays', async () => {
  const page = await stage.start(
    'Weekly appointments over bank holidays',
    'You want to see Kieran at Calder House every Monday for six weeks, for an hour each time, to go on with Choices and Changes. The first time is Monday 13 December at 2pm. Arrange the appointments.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'CALDER HOUSE')
  await enterWhen(page, { date: '13 12 2021', from: '2pm', to: '3pm' })
  await repeatWeekly(page, 5)

  await expectPage(page, 'Appointments you’re arranging')
  expect(await tableOf(page, 'This appointment')).toEqual([
    ['Monday 13 December 2021', '2pm to 3pm'],
  ])
  expect(await tableOf(page, '5 repeat appointments')).toEqual([
    ['Monday 20 December 2021', '2pm to 3pm', ''],
    ['Monday 27 December 2021', '2pm to 3pm', 'Bank holiday: Christmas Day (substitute day)'],
    ['Monday 3 January 2022', '2pm to 3pm', 'Bank holiday: New Year’s Day (substitute day)'],
    [
      'Monday 10 January 2022',
      '2pm to 3pm',
      'Clashes with Home visit with Priya Deshmukh, 2:30pm to 3:30pm',
    ],
    ['Monday 17 January 2022', '2pm to 3pm', ''],
  ])
  expect(await wordsOf(page.getByRole('main'))).toContain(
    '1 date clashes with another appointment and will be left out.',
  )
  await select(
    page,
    'Do you want to arrange repeat appointments on bank holidays?',
    'No, leave those dates out',
  )
  await press(page, 'Continue')

  await expectPage(page, isRar)
  expect(await insetOf(page)).toBe('Kieran’s RAR: 20 days, 6 used, 1 booked, 13 left.')
  await select(page, isRar, yesRar)
  await select(page, 'Will the repeat appointments count towards RAR too?', 'Yes')
  await press(page, 'Continue')
  await answer(page, whichToolkit, 'Choices and Changes')
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, 'Check your answers and confirm appointments')
  expect(await warningsOf(page)).toEqual([])
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'This appointment',
    '2 repeat appointments',
  ])
  expect(await rowsOf(page)).toEqual([
    ['Type of appointment', 'Office visit'],
    ['Location', 'CALDER HOUSE'],
    ['Date', 'Monday 13 December'],
    ['Time', '2pm to 3pm'],
    ['Repeating appointment', 'Yes, weekly'],
    ['RAR toolkit', 'Choices and Changes'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
    [
      'Dates',
      'Monday 20 December 2021 Monday 17 January 2022 Left out: Monday 27 December 2021, bank holiday Left out: Monday 3 January 2022, bank holiday Left out: Monday 10 January 2022, clashes with Home visit with Priya Deshmukh, 2:30pm to 3:30pm',
    ],
    ['On bank holidays', 'No'],
    ['RAR toolkit', 'Choices and Changes'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
  ])
  await press(page, 'Confirm appointments')
  expect(await panelOf(page)).toBe(
    'Appointments arranged Office visit Monday 13 December from 2pm to 3pm',
  )
  const said = await wordsOf(page.getByRole('main'))
  expect(said).toContain('Repeat appointments Monday 20 December 2021 Monday 17 January 2022')
  expect(said).toContain('Add these appointments to your calendar.')
  await press(page, 'Finish')
  expect(await scheduleOf(page)).toEqual([
    'Monday 13 December, 10am to 11am, Office visit with Priya Deshmukh',
    'Monday 13 December, 2pm to 3pm, Office visit with Priya Deshmukh',
    'Monday 20 December, 10am to 11am, Office visit with Priya Deshmukh',
    'Monday 20 December, 2pm to 3pm, Office visit with Priya Deshmukh',
    'Monday 10 January 2022, 2:30pm to 3:30pm, Home visit with Priya Deshmukh',
    'Monday 17 January 2022, 2pm to 3pm, Office visit with Priya Deshmukh',
  ])

  const booking = await lookInDelius(page)
  expect(booking).toMatchObject({
    headings: ['Kieran Osgood, 1 December 2021 at 9am', 'NSI found', 'Contact created'],
    nsi: { NSI: '5100022' },
    contact: { Date: 'Monday 13 December 2021', 'Linked to': 'NSI 5100022' },
  })
  expect(booking.repeats.map(([, ...cells]) => cells)).toEqual([
    ['Monday 20 December 2021', 'NSI 5100022', 'No', 'No'],
    ['Monday 17 January 2022', 'NSI 5100022', 'No', 'No'],
  ])
})
