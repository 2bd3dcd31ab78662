import { expect, test } from 'vitest'
import {
  answer,
  enterWhen,
  expectPage,
  follow,
  optionsOf,
  panelOf,
  press,
  repeatWeekly,
  rowsOf,
  scheduleOf,
  select,
  tableOf,
  wordsOf,
} from '../../support/clicks.ts'
import { confirm, lookInDelius, nothingInDelius, setStage, wednesday } from './stage.ts'
import { isRar, isSensitive, notSensitive, whatType, where, yesRar } from './words.ts'

const stage = setStage(wednesday)

test('Arrange a session with a RAR category', async () => {
  const page = await stage.start(
    'Arrange a session with a RAR category',
    'You want Kieran to come to the office on Wednesday 17 March at 1pm for an hour, to talk about looking for work. It should count towards his RAR. Arrange it.',
  )
  await press(page, 'Arrange a session')
  expect(await wordsOf(page.getByRole('region', { name: 'Person on probation' }))).toBe(
    'Kieran Osgood CRN: V410022 PNC: 2014/7410022S Date of birth: 14 March 1998 (22 years old)',
  )
  await answer(
    page,
    'What type of session would you like to arrange?',
    'Office visit',
    'Save and continue',
  )
  await expectPage(page, 'When would you like to arrange this session?')
  await page.getByLabel('Date', { exact: true }).fill('2021-03-17')
  await page.getByLabel('Start time').fill('1pm')
  await page.getByLabel('End time').fill('2pm')
  await press(page, 'Save and continue')

  const counts = 'Would you like this to count towards RAR?'
  await expectPage(page, counts)
  await select(page, counts, 'Yes')
  const category = 'What will this session count towards?'
  expect(await optionsOf(page, category)).toEqual([
    'Employment, Training and Education',
    'Wellbeing – both physical and mental',
    'Finance, benefit and debt',
    'Relationships',
    'Restorative Justice Interventions',
    'Substance Misuse',
    'Alcohol Treatment Requirements or Mental Health Treatment Requirements',
    'Thinking skills, attitudes and behaviour',
  ])
  await select(page, category, 'Employment, Training and Education')
  await page.getByLabel('Add a calendar note (optional)').fill('Bring his CV.')
  await press(page, 'Save and continue')

  await expectPage(page, 'Check your answers')
  expect(await rowsOf(page)).toEqual([
    ['Type of session', 'Office visit'],
    ['Date', 'Wednesday 17 March'],
    ['Time', '1pm to 2pm'],
    ['RAR activity', 'Employment, Training and Education'],
    ['Calendar note', 'Bring his CV.'],
  ])
  await press(page, 'Arrange this session')
  expect(await panelOf(page)).toBe(
    'Session arranged Office visit Wednesday 17 March from 1pm to 2pm',
  )
  expect(await wordsOf(page.getByRole('main'))).toContain("Kieran's phone number is 07700 900 412.")
  await follow(page, "Back to Kieran's progress")
  expect(await scheduleOf(page)).toEqual([
    'Wednesday 17 March, 1pm to 2pm, Office visit with Priya Deshmukh',
    'Monday 22 March, 10am to 11am, Office visit with Priya Deshmukh',
    'Monday 29 March, 10am to 11am, Office visit with Priya Deshmukh',
  ])

  expect(await lookInDelius(page)).toMatchObject({
    headings: [
      'Kieran Osgood, 11 March 2021 at 9am',
      'NSI created',
      'Contact created',
      'Logged by Delius',
    ],
    nsi: { Type: 'Employment, Training and Education' },
    contact: { 'RAR activity': 'Yes', Notes: 'Bring his CV.' },
    logged: [
      'NSI referral (NREF), 11 March 2021',
      'NSI status: in progress (INPROG), 11 March 2021 at 9am',
    ],
  })
})

test('Arrange appointments that repeat', async () => {
  const page = await stage.start(
    'Arrange appointments that repeat',
    'You will see Kieran at Calder House once a week for six weeks, for an hour each time, to talk about his family. The first time is Thursday 27 May at 9am. Every time counts towards his RAR. Arrange the appointments.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'CALDER HOUSE')
  await enterWhen(page, { date: '27 5 2021', from: '9am', to: '10am' })
  await repeatWeekly(page, 5)

  await expectPage(page, 'Appointments you’re arranging')
  const repeats = [
    'Thursday 3 June 2021',
    'Thursday 10 June 2021',
    'Thursday 17 June 2021',
    'Thursday 24 June 2021',
    'Thursday 1 July 2021',
  ]
  expect(await tableOf(page, 'This appointment')).toEqual([['Thursday 27 May 2021', '9am to 10am']])
  expect(await tableOf(page, '5 repeat appointments')).toEqual(
    repeats.map((date) => [date, '9am to 10am']),
  )
  await press(page, 'Continue')
  await answer(page, 'Will this appointment count towards RAR?', 'Yes')
  const category = 'What will this appointment count towards?'
  await expectPage(page, category)
  await select(page, category, 'Children and families')
  await select(page, 'Will this also count towards repeat appointments?', 'Yes')
  await press(page, 'Continue')
  await expectPage(page, 'Add appointment notes')
  await page.getByLabel('Add appointment notes').fill('Start with his brother.')
  await select(page, 'Add these notes to repeat appointments?', 'No, only this appointment')
  await press(page, 'Continue')
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, 'Check your answers and confirm appointments')
  expect(await rowsOf(page)).toEqual([
    ['Type of appointment', 'Office visit'],
    ['Date', 'Thursday 27 May'],
    ['Time', '9am to 10am'],
    ['RAR activity', 'Children and families'],
    ['Appointment notes', 'Start with his brother.'],
    ['Sensitive', 'No'],
    ['Dates', repeats.join(' ')],
    ['RAR activity', 'Children and families'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
  ])
  expect(
    await confirm(
      page,
      'Confirm appointments',
      'Appointments arranged Office visit Thursday 27 May from 9am to 10am',
    ),
  ).toEqual(
    expect.arrayContaining(
      ['Thursday 27 May', 'Thursday 3 June', 'Thursday 24 June', 'Thursday 1 July'].map(
        (date) => `${date}, 9am to 10am, Office visit with Priya Deshmukh`,
      ),
    ),
  )

  const booking = await lookInDelius(page)
  expect(booking).toMatchObject({
    headings: [
      'Kieran Osgood, 25 May 2021 at 9am',
      'NSI created',
      'Contact created',
      'Logged by Delius',
    ],
    nsi: { Type: 'Children and families (NPS003)' },
    contact: { Notes: 'Start with his brother.' },
  })
  expect(booking.repeats.map(([, ...cells]) => cells)).toEqual(
    repeats.map((date) => [date, `NSI ${booking.nsi['NSI']}`, 'No', 'No']),
  )
})

test('A RAR session that has to be arranged in Delius', async () => {
  const page = await stage.start(
    'A RAR session that has to be arranged in Delius',
    'You want to see Kieran on Wednesday 3 November at 9am at Calder House for an hour, to go on with his RAR. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, isRar, yesRar)
  await expectPage(page, 'You need to arrange this appointment on National Delius')
  expect(await wordsOf(page.getByRole('main'))).toContain(
    'Arranging an appointment with a RAR activity is not yet available in the Manage supervisions pilot.',
  )
  expect(await rowsOf(page)).toEqual([
    ['Name', 'Kieran Osgood'],
    ['Date of birth', '14/03/1998'],
    ['CRN', 'V410022'],
    ['PNC', '2014/7410022S'],
  ])
  const [delius] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open Kieran Osgood’s contact log on Delius' }).click(),
  ])
  await expectPage(delius, 'You have left Manage supervisions')
  await follow(page, 'Back')
  await expectPage(page, isRar)
  await nothingInDelius(page)
})
