import { exhaustive } from '../support/seed.ts'
import { keyboardOf } from './keyboard.ts'
import { expectSound } from './support/axe.ts'
import {
  answer,
  enterWhen,
  expectPage,
  expectRow,
  expectSchedule,
  follow,
  press,
  select,
} from './support/clicks.ts'
import { expect, test, wednesday, widths } from './support/fixtures.ts'
import type { Page } from '@playwright/test'
import type { Keyboard } from './keyboard.ts'
import type { Row } from './support/clicks.ts'

test.use({ now: wednesday })

const rarQuestion = 'Will this be a RAR toolkit session?'
const sensitiveQuestion = 'Does this appointment include sensitive information?'

const question = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

/** An option opens the questions under it when it is chosen, and closes them when another is. */
async function opensUnder(page: Page, outer: string, option: string, inner: string) {
  await expect(question(page, outer)).toBeVisible()
  await expect(question(page, inner)).toBeHidden()
  await select(page, outer, option)
  await expect(question(page, inner)).toBeVisible()
  await select(page, outer, 'No')
  await expect(question(page, inner)).toBeHidden()
  await select(page, outer, option)
}

/** What a practitioner does on a page. */
type Step = (page: Page) => Promise<void>

/** Every page of our own design, in order. */
const currentStory: readonly Step[] = [
  (page) => answer(page, 'What type of appointment are you arranging?', 'Office visit'),
  (page) => answer(page, 'Where will the appointment be?', 'CALDER HOUSE'),
  (page) => enterWhen(page, { date: '13 10 2021', from: '9am', to: '9.30am' }),
  async (page) => {
    const inner = 'How frequently will it repeat?'
    await expect(question(page, 'Will this be a repeating appointment?')).toBeVisible()
    await expect(question(page, inner)).toBeHidden()
    await select(page, 'Will this be a repeating appointment?', 'Yes')
    await select(page, inner, 'Weekly')
    await page.getByLabel('Number of repeat appointments').fill('2')
    await press(page, 'Continue')
  },
  async (page) => {
    await expectPage(page, 'Appointments you’re arranging')
    await press(page, 'Continue')
  },
  async (page) => {
    const inner = 'Will the repeat appointments count towards RAR too?'
    await opensUnder(page, rarQuestion, 'Yes, it will count towards RAR', inner)
    await select(page, inner, 'Yes')
    await press(page, 'Continue')
  },
  (page) => answer(page, 'Which RAR toolkit will you use?', 'Choices and Changes'),
  (page) => answer(page, 'Would you like to add notes about this appointment?', 'Yes'),
  async (page) => {
    await page.getByLabel('Add appointment notes').fill('Bring the map')
    await select(page, 'Add these notes to repeat appointments?', 'No, only this appointment')
    await press(page, 'Continue')
  },
  async (page) => {
    await select(page, sensitiveQuestion, 'Yes, it includes sensitive information.')
    await select(page, 'Are repeat appointments also sensitive?', 'Yes')
    await press(page, 'Continue')
  },
]

/** Every page of the design of March 2021. */
const marchStory: readonly Step[] = [
  (page) =>
    answer(
      page,
      'What type of session would you like to arrange?',
      'Office visit',
      'Save and continue',
    ),
  async (page) => {
    await expectPage(page, 'When would you like to arrange this session?')
    await page.getByLabel('Date', { exact: true }).fill('2021-10-13')
    await page.getByLabel('Start time').fill('9am')
    await page.getByLabel('End time').fill('9:30am')
    await page.getByLabel('I would like this to repeat').check()
    await press(page, 'Save and continue')
  },
  async (page) => {
    const inner = 'What will this session count towards?'
    await opensUnder(page, 'Would you like this to count towards RAR?', 'Yes', inner)
    await question(page, inner).getByRole('radio').first().check()
    await page.getByLabel('Add a calendar note (optional)').fill('Bring the map')
    await press(page, 'Save and continue')
  },
]

/** The same with the keyboard: boxes by their ids, radios by the first of their group. */
async function currentWithKeys({ choose, go, type, tabTo, press: key }: Keyboard): Promise<void> {
  await choose('type', 0)
  await go('Continue')
  await choose('location', 0)
  await go('Continue')
  await type('date-day', '11')
  await type('date-month', '11')
  await type('date-year', '2021')
  await type('start', '9am')
  await type('end', '9:30am')
  await go('Continue')
  await choose('repeating', 0)
  await choose('frequency', 0)
  await type('repeats', '2')
  await go('Continue')
  await go('Continue')
  await choose('rar', 0)
  await choose('rarRepeats', 1)
  await go('Continue')
  await choose('toolkit', 0)
  await go('Continue')
  await choose('addNotes', 1)
  await go('Continue')
  await choose('sensitive', 1)
  // Help opens and closes with the keyboard as well
  await tabTo('Help with sensitive content')
  await key('Enter')
  await go('Continue')
}

async function marchWithKeys({ choose, go, type, tabTo, press: key }: Keyboard): Promise<void> {
  await choose('type', 0)
  await go('Save and continue')
  // The browser asks for day and month in the order of its own language
  await type('date', '11112021')
  await type('start', '9am')
  await type('end', '9:30am')
  await tabTo('repeat')
  await key('Space')
  await go('Save and continue')
  await choose('rar', 0)
  await choose('category', 2)
  await type('notes', 'Bring the map')
  await go('Save and continue')
}

/** A version, how to come to its first page from nowhere, and what it says at the end. */
interface Design {
  readonly version: string
  readonly cases: string
  readonly arrange: string
  readonly story: readonly Step[]
  readonly withKeys: (keys: Keyboard) => Promise<void>
  readonly rows: readonly Row[]
  readonly check: string
  readonly confirm: string
  readonly done: string
  readonly booked: readonly string[]
  readonly finish: Step
}

const designs: readonly Design[] = [
  {
    version: 'Current',
    cases: 'Your cases',
    arrange: 'Arrange an appointment',
    story: currentStory,
    withKeys: currentWithKeys,
    rows: [
      ['Location', 'CALDER HOUSE'],
      ['Repeating appointment', 'Yes, weekly'],
      ['Dates', 'Wednesday 20 October 2021 Wednesday 27 October 2021'],
    ],
    check: 'Check your answers and confirm appointments',
    confirm: 'Confirm appointments',
    done: 'Appointments arranged',
    booked: [
      'Wednesday 13 October, 9am to 9:30am',
      'Monday 18 October, 10am to 11am',
      'Wednesday 20 October, 9am to 9:30am',
      'Monday 25 October, 10am to 11am',
      'Wednesday 27 October, 9am to 9:30am',
    ],
    finish: (page) => press(page, 'Finish'),
  },
  {
    version: '11 March 2021',
    cases: 'My cases',
    arrange: 'Arrange a session',
    story: marchStory,
    withKeys: marchWithKeys,
    rows: [
      ['Date', 'Wednesday 13 October'],
      ['Time', '9am to 9:30am'],
      ['Calendar note', 'Bring the map'],
    ],
    check: 'Check your answers',
    confirm: 'Arrange this session',
    done: 'Session arranged',
    booked: [
      'Wednesday 13 October, 9am to 9:30am',
      'Monday 18 October, 10am to 11am',
      'Monday 25 October, 10am to 11am',
    ],
    finish: (page) => follow(page, "Back to Kieran's progress"),
  },
]

/** A design, and how somebody has it before them. */
interface Tour {
  readonly design: Design
  readonly width: number
  readonly javaScript: boolean
}

const all: readonly Tour[] = designs.flatMap((design) =>
  widths.flatMap((width) => [true, false].map((javaScript) => ({ design, width, javaScript }))),
)

/** Our design on a desktop, and without JavaScript on a phone; the older one with it on a phone. */
const [first, , , second, , , third] = all

const howOf = ({ design, width, javaScript }: Tour) =>
  `${design.version}, ${width} pixels wide, ${javaScript ? 'with' : 'without'} JavaScript`

for (const tour of exhaustive ? all : [first, second, third].flatMap((one) => one ?? [])) {
  const { design, width, javaScript } = tour

  test(`A practitioner books: ${howOf(tour)}`, async ({ open }) => {
    // The current design is what a visitor gets who has chosen nothing
    const page = await open(design.version === 'Current' ? '/' : '/versions', { width, javaScript })
    if (design.version !== 'Current') await press(page, `Use this version (${design.version})`)
    await expectPage(page, design.cases)
    await follow(page, 'Kieran Osgood')
    await press(page, design.arrange)
    for (const step of design.story) await step(page)

    await expectPage(page, design.check)
    for (const row of design.rows) await expectRow(page, row)
    await press(page, design.confirm)
    await expectPage(page, design.done)
    // Without JavaScript axe does not run
    if (javaScript) await expectSound(page)
    await design.finish(page)
    await expectSchedule(
      page,
      design.booked.map((line) => `${line}, Office visit with Priya Deshmukh`),
    )
    // From the schedule, then from the case
    await page.goBack()
    await page.goBack()
    await page.goBack()
    await page.reload()
    await expectPage(page, design.done)
  })
}

for (const tour of exhaustive ? all : [first, third].flatMap((one) => one ?? [])) {
  const { design, width, javaScript } = tour

  test(`A practitioner books with the keyboard alone: ${howOf(tour)}`, async ({ open }) => {
    const page = await open('/versions', { width, javaScript })
    const keys = keyboardOf(page)
    if (design.version === 'Current') await page.goto('/cases')
    else await keys.go(`Use this version (${design.version})`)
    await keys.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
    await keys.go('Kieran Osgood')
    await keys.go(design.arrange)
    await design.withKeys(keys)
    await expectPage(page, design.check)
    await expectRow(page, ['Time', '9am to 9:30am'])
    await expectRow(page, ['Date', 'Thursday 11 November'])
    await keys.go(design.confirm)
    await expectPage(page, design.done)
  })
}

const typeQuestion = 'What type of appointment are you arranging?'

test('The error summary takes the focus, and its links lead to the boxes', async ({ open }) => {
  const page = await open('/cases/V410022/arrange-appointment')
  await answer(page, typeQuestion, 'Home visit')
  await expectPage(page, 'When will the appointment be?')
  await press(page, 'Continue')
  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  for (const [message, id] of [
    ['Enter the date of the appointment', 'date-day'],
    ['Enter a valid start time, such as 12:15pm', 'start'],
    ['Enter a valid end time, such as 12:30pm', 'end'],
  ] as const) {
    await page.getByRole('link', { name: message }).click()
    await expect(page.locator(`[id="${id}"]`)).toBeFocused()
  }
})

test('The browser goes back to a mistake after it was mended, and forward again', async ({
  open,
}) => {
  const page = await open('/cases/V410022/arrange-appointment')
  await press(page, 'Continue')
  await expect(page).toHaveTitle(/^Error: /)
  await page.getByLabel('Home visit').check()
  await press(page, 'Continue')
  await expectPage(page, 'When will the appointment be?')
  await page.goBack()
  await expect(page.locator('h1')).toHaveText(typeQuestion)
  await expect(page).toHaveTitle(/^Error: /)
  await page.goBack()
  await expectPage(page, typeQuestion)
  await page.goForward()
  await page.goForward()
  await expectPage(page, 'When will the appointment be?')
})

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with' : 'without'

  test(`A mistake under an option is shown under it, ${how} JavaScript`, async ({ open }) => {
    const page = await open('/cases/V410022/arrange-appointment', { width: 375, javaScript })
    await page.getByLabel('Other', { exact: true }).check()
    await press(page, 'Continue')
    await expect(page).toHaveTitle(/^Error: /)
    await page.getByRole('link', { name: 'Select an appointment type', exact: true }).click()
    const box = page.getByLabel('Type of appointment', { exact: true })
    await expect(box).toBeVisible()
    await box.selectOption('Drug Test (NS)')
    await press(page, 'Continue')
    await expectPage(page, 'Where will the appointment be?')
  })
}

for (const width of widths) {
  test(`A page that somebody adds is accessible in the frame, ${width} pixels wide`, async ({
    open,
  }) => {
    const page = await open('/example-page', { width })
    await expect(page.locator('h1')).toBeVisible()
    await expectSound(page)
  })
}
