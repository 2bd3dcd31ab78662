import { expect, test } from 'vitest'
import {
  answer,
  enterWhen,
  expectPage,
  follow,
  optionsOf,
  press,
  rowsOf,
  wordsOf,
} from '../../support/clicks.ts'
import { confirm, lookInDelius, nothingInDelius, setStage, wednesday } from './stage.ts'
import {
  isRar,
  isRepeating,
  isSensitive,
  noNotes,
  notSensitive,
  oneOff,
  wantNotes,
  whatType,
} from './words.ts'

const stage = setStage(wednesday)

test('Pick a location that is not in the list', async () => {
  const page = await stage.start(
    'Pick a location that is not in the list',
    'You want to see Kieran on Wednesday 3 November at 9am for half an hour, at the library in Chapel Allerton, to sign some forms. It does not count towards RAR. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await answer(page, isRar, 'No')
  const pick = 'Pick a location for this appointment'
  // An office visit needs a location, so there is no way to go on without one.
  expect(await optionsOf(page, pick)).toEqual([
    'CALDER HOUSE',
    'MEANWOOD ROAD CENTRE',
    'PARKSIDE PROBATION OFFICE',
    'The location I’m looking for is not in this list',
  ])
  await answer(page, pick, 'The location I’m looking for is not in this list')

  await expectPage(page, 'Arrange an appointment in another location')
  const said = await wordsOf(page.getByRole('main'))
  expect(said).toContain('You need to use National Delius')
  expect(said).toContain('manage-supervisions-support@digital.justice.gov.uk')
  const [delius] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open Kieran Osgood’s contact log on Delius' }).click(),
  ])
  await expectPage(delius, 'You have left Manage supervisions')
  await follow(page, 'Back')
  await expectPage(page, pick)
  await nothingInDelius(page)
})

test('An office visit with no locations to choose from', async () => {
  const page = await stage.start(
    'An office visit with no locations to choose from',
    'You want Derek to come to the office on Tuesday 12 October at 9am for half an hour. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  await expectPage(page, 'There are no locations to choose from')
  expect(await wordsOf(page.getByRole('main'))).toContain(
    'This type of appointment needs a location. The Holderness team has none in Delius.',
  )
  await follow(page, 'choose a type of appointment')
  await answer(page, whatType, 'Home visit')
  await expectPage(page, 'When will the appointment be?')
  await nothingInDelius(page)
})

test('A team with only one location', async () => {
  const page = await stage.start(
    'A team with only one location',
    'You want Glyn to come to the office on Monday 11 October at 2pm for half an hour, to talk about his housing. It does not count towards RAR. Arrange it.',
  )
  await press(page, 'Arrange an appointment')
  await answer(page, whatType, 'Office visit')
  // Nobody is asked where.
  await enterWhen(page, { date: '11 10 2021', from: '2pm', to: '2:30pm' })
  await answer(page, isRepeating, oneOff)
  await answer(page, isRar, 'No')
  await answer(page, wantNotes, noNotes)
  await answer(page, isSensitive, notSensitive)

  expect(await rowsOf(page)).toEqual([
    ['Type of appointment', 'Office visit'],
    ['Location', 'SKELL VIEW'],
    ['Date', 'Monday 11 October'],
    ['Time', '2pm to 2:30pm'],
    ['Repeating appointment', 'No'],
    ['RAR toolkit', 'No'],
    ['Appointment notes', 'None'],
    ['Sensitive', 'No'],
  ])
  expect(await page.getByRole('link', { name: 'Change date' }).count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Change location' }).count()).toBe(0)
  expect(
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Office visit Monday 11 October from 2pm to 2:30pm',
    ),
  ).toEqual([
    'Monday 11 October, 2pm to 2:30pm, Office visit with Priya Deshmukh',
    'Thursday 21 October, 10am to 11am, Office visit with Priya Deshmukh',
  ])
  expect(await lookInDelius(page)).toMatchObject({
    headings: ['Glyn Harker, 6 October 2021 at 9am', 'No NSI', 'Contact created'],
    contact: { Location: 'SKELL VIEW', 'Linked to': 'Sentence 7100930, and no NSI' },
  })
})
