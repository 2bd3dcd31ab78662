import { expect, test } from 'vitest'
import {
  answer,
  enterWhen,
  expectPage,
  hintOf,
  insetOf,
  optionsOf,
  press,
  rowsOf,
  warningsOf,
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
import type { Page } from 'playwright-core'

const stage = setStage(wednesday)

test('A person without RAR', async () => {
  const page = await stage.start(
    'A person without RAR',
    'You want to phone Marta on Friday 8 October at 2pm about her unpaid work, for half an hour. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Phone call')
  await enterWhen(page, { date: '8 10 2021', from: '2pm', to: '2:30pm' })
  await answer(page, isRepeating, oneOff)
  // Nobody is asked about RAR.
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)

  await expectPage(page, 'Check your answers and confirm appointment')
  expect(await insetOf(page)).toBe(
    'Marta does not have a RAR requirement, so this appointment will not count towards RAR.',
  )
  expect(await rowsOf(page)).toEqual([
    ['Type of appointment', 'Phone call'],
    ['Date', 'Friday 8 October'],
    ['Time', '2pm to 2:30pm'],
    ['Repeating appointment', 'No'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
  ])
  expect(
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Phone call Friday 8 October from 2pm to 2:30pm',
    ),
  ).toEqual(['Friday 8 October, 2pm to 2:30pm, Phone call with Priya Deshmukh'])

  expect(await lookInDelius(page)).toMatchObject({
    headings: ['Marta Lindqvist, 6 October 2021 at 9am', 'No NSI', 'Contact created'],
    paragraphs: [
      'The appointment does not count towards RAR, so it was booked against the sentence.',
    ],
    contact: { 'RAR activity': 'No', 'Linked to': 'Sentence 7100137, and no NSI' },
  })
})

test('A session when no RAR days are left', async () => {
  const page = await stage.start(
    'A session when no RAR days are left',
    'You want one more session with Tyrone, on Monday 11 October at 11am at the Meanwood Road Centre for an hour, to finish Stepping Stones. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'MEANWOOD ROAD CENTRE')
  await enterWhen(page, { date: '11 10 2021', from: '11am', to: '12pm' })
  await answer(page, isRepeating, oneOff)
  expect(await warningsOf(page)).toEqual([
    'Warning Tyrone has no RAR days left. You can still arrange this session, but it will go over the 15 days that the court ordered.',
  ])
  await answer(page, isRar, yesRar)
  expect((await optionsOf(page, whichToolkit))[0]).toBe('Stepping Stones')
  await answer(page, whichToolkit, 'Stepping Stones')
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)

  expect(await warningsOf(page)).toEqual([
    'Warning This will use 1 RAR day. Tyrone has none left of 15. You can still arrange it.',
  ])
  expect(
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Office visit Monday 11 October from 11am to 12pm',
    ),
  ).toEqual([
    'Monday 11 October, 11am to 12pm, Office visit with Priya Deshmukh',
    'Tuesday 19 October, 2pm to 3pm, Phone call with Priya Deshmukh',
  ])

  expect(await lookInDelius(page)).toMatchObject({
    headings: ['Tyrone Bex, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
    nsi: { NSI: '5100255', Type: 'Stepping Stones' },
    contact: { 'RAR activity': 'Yes', 'Linked to': 'NSI 5100255' },
  })
})

const whichRequirement = 'Which RAR requirement will this session count towards?'

/** To the page that asks which requirement it is. */
async function startTwoRequirements(): Promise<Page> {
  const page = await stage.start(
    'Two RAR requirements',
    'You want to see Connor on Monday 11 October at 9am at Calder House for an hour, to go on with Choices and Changes. Use the RAR days that the court gave him first. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, where, 'CALDER HOUSE')
  await enterWhen(page, { date: '11 10 2021', from: '9am', to: '10am' })
  await answer(page, isRepeating, oneOff)
  expect(await insetOf(page)).toBe(
    'Connor has 2 RAR requirements: 10 days, 9 used, 1 left, from 21 June 30 days, 12 used, 18 left, from 18 January',
  )
  await answer(page, isRar, yesRar)
  return page
}

test('Two RAR requirements', async () => {
  const page = await startTwoRequirements()
  expect(await optionsOf(page, whichRequirement)).toEqual([
    '10 days RAR, from 21 June',
    '30 days RAR, from 18 January',
  ])
  expect(await hintOf(page, '30 days RAR, from 18 January')).toBe(
    '12 used, 18 left. In progress: Choices and Changes',
  )
  await answer(page, whichRequirement, '30 days RAR, from 18 January')
  expect(await hintOf(page, 'Choices and Changes')).toContain('Used before, last on 21 September.')
  await answer(page, whichToolkit, 'Choices and Changes')
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)

  expect(await rowsOf(page)).toContainEqual(['RAR requirement', '30 days RAR, from 18 January'])
  expect(await warningsOf(page)).toEqual([])
  expect(
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Office visit Monday 11 October from 9am to 10am',
    ),
  ).toEqual([
    'Monday 11 October, 9am to 10am, Office visit with Priya Deshmukh',
    'Wednesday 20 October, 10am to 11am, Office visit with Priya Deshmukh',
  ])

  expect(await lookInDelius(page)).toMatchObject({
    headings: ['Connor Maddox, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
    paragraphs: ['It was the only open NSI of this type under this requirement.'],
    nsi: {
      NSI: '5100814',
      Requirement: 'Rehabilitation Activity Requirement (RAR) 8100814, 30 days',
    },
    contact: { 'Linked to': 'NSI 5100814' },
  })
})

test('Two RAR requirements, when the practitioner takes the first on the list', async () => {
  const page = await startTwoRequirements()
  await answer(page, whichRequirement, '10 days RAR, from 21 June')
  await answer(page, whichToolkit, 'Choices and Changes')
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)
  await press(page, 'Confirm this appointment')

  expect(await lookInDelius(page)).toMatchObject({
    headings: [
      'Connor Maddox, 6 October 2021 at 9am',
      'NSI created',
      'Contact created',
      'Logged by Delius',
    ],
    paragraphs: [
      'There was no open NSI of this type under this requirement, so one was created.',
      'NSI 5100814, referred on 21 June 2021, was passed over because it belongs to another requirement.',
    ],
    nsi: { Requirement: 'Rehabilitation Activity Requirement (RAR) 8100815, 10 days' },
  })
})
