import { expect, test } from 'vitest'
import {
  allWords,
  expectCasePage,
  expectPage,
  factOf,
  follow,
  press,
  tableOf,
  wordsOf,
} from '../../support/clicks.ts'
import { countsOf, nothingInDelius, setStage, wednesday } from './stage.ts'

const stage = setStage(wednesday)

test('Get ready to see somebody', async () => {
  const page = await stage.start(
    'Get ready to see somebody',
    'You will see Connor for the first time, in place of a colleague. Find out how he has kept to his order, what risks to bear in mind, and how many RAR days he has left.',
  )
  const name = 'Connor Maddox'
  await expectCasePage(page, 'Overview', name)
  expect(await factOf(page, 'Next appointment')).toBe(
    'Wednesday 20 October at 10am (Office visit with Priya Deshmukh)',
  )
  await follow(page, 'Compliance')
  await expectCasePage(page, 'Compliance', name)
  expect(await factOf(page, 'Status')).toBe('Breach initiated')
  expect(await factOf(page, 'Failures to comply within 12 months')).toBe('2 failures to comply')

  await follow(page, 'Risk')
  await expectCasePage(page, 'Risk', name)
  expect(await factOf(page, 'Coping in custody or a hostel')).toBe(
    'Immediate concerns about coping in custody or a hostel',
  )
  expect((await tableOf(page, 'Risk flags')).map(([flag]) => flag)).toEqual([
    'Integrated offender management',
    'Mental health concerns',
    'Risk to the public',
    'Substance misuse',
  ])
  await follow(page, 'Mental health concerns')
  await expectCasePage(page, 'Mental health concerns', name)
  expect(await factOf(page, 'Next review')).toBe('16 March 2022')
  await follow(page, 'View guidance on the flag Mental health concerns')
  await expectPage(page, 'Mental health concerns')
  expect(await wordsOf(page.getByRole('main'))).toContain('Connor has this flag')
  await follow(page, 'Go to Connor Maddox’s risk')

  await follow(page, 'Sentence')
  await expectCasePage(page, 'Sentence', name)
  expect(await factOf(page, 'Requirement 1')).toMatch(/^12 of 30 days completed 0 booked 18 left/)
  expect(await factOf(page, 'Requirement 2')).toMatch(/^9 of 10 days completed 0 booked 1 left/)
  expect(await countsOf(page, name)).toEqual({
    rar: '40 days RAR, 21 completed 19 left',
    attention: 'Nothing',
    compliance: 'Breach in progress',
    filters: [
      'Appointments (35)',
      'Without an outcome (0)',
      'Complied (32)',
      'Failures to comply (2)',
      'Acceptable absences (1)',
    ],
  })
  await nothingInDelius(page)
})

test('Find out which toolkit fits', async () => {
  const page = await stage.start(
    'Find out which toolkit fits',
    'You want to plan work with Glyn for the coming months. Find out which toolkits might suit him, and what you would need before you can start.',
  )
  await expectCasePage(page, 'Overview', 'Glyn Harker')
  expect(await factOf(page, 'Main offence')).toBe('Sexual assault - 02009')
  await follow(page, 'Guidance')
  await expectPage(page, 'Guidance')
  await follow(page, 'Compare the RAR toolkits')
  await expectPage(page, 'Compare RAR toolkits')
  await page.getByLabel('Fits this person').selectOption({ label: 'Glyn Harker' })
  await press(page, 'Show toolkits')
  expect(await wordsOf(page.locator('#results'))).toBe(
    '3 of 8 toolkits, with nothing known that speaks against them for Glyn',
  )
  const who = page.getByRole('table', { name: 'Who it is for', exact: true })
  expect(await allWords(who.locator('tbody th'))).toEqual([
    'Connection and Community',
    'Maps for Change',
    'New Me MOT',
  ])
  const [, , , completedFirst] = (await tableOf(page, 'Who it is for'))[2] ?? []
  expect(completedFirst).toContain('One of: Kaizen, Becoming New Me, Horizon')

  await follow(page, 'Maps for Change')
  await expectPage(page, 'Maps for Change')
  expect(await factOf(page, 'Must not be used for')).toContain(
    'Use in place of an accredited programme',
  )
  expect(await wordsOf(page.getByRole('main'))).toContain(
    'Fits Glyn? Yes, as far as is publicly known.',
  )
  expect(await factOf(page, 'RAR days')).toBe('15 days, none used')
  await follow(page, 'Go to Glyn Harker’s case')
  await expectCasePage(page, 'Overview', 'Glyn Harker')
  await nothingInDelius(page)
})
