import { expectSound } from '../support/axe.ts'
import {
  expect,
  expectNotice,
  expectProgress,
  expectStatus,
  loadAll,
  press,
  save,
  slot,
  test,
  undo,
} from '../support/tools.ts'
import type { Locator, Page } from '@playwright/test'

const three = [
  {
    id: 'a',
    publication: 'Births',
    'pipeline-risk': 'high',
    'target-level': 'silver',
    'achieved-level': 'baseline',
  },
  {
    id: 'b',
    publication: 'Deaths',
    'pipeline-risk': 'low',
    'target-level': 'baseline',
    'achieved-level': 'silver',
  },
  { id: 'c', publication: 'GP appointments', 'pipeline-risk': 'medium', 'target-level': 'gold' },
] as const
const threeNames = ['Births', 'Deaths', 'GP appointments'] as const

const table = (page: Page) => slot(page, 'table')
const draft = (page: Page, field: string) => page.locator(`#register-draft-${field}`)
const error = (page: Page) => page.locator('[data-notices] .govuk-error-summary')
const formHeading = (page: Page, words: string): Locator =>
  page.locator('.app-register-form').getByText(words, { exact: true })

/** The publications in the table, from the top, are these. */
async function expectPublications(page: Page, names: readonly string[]): Promise<void> {
  await expect(table(page).locator('tbody th')).toHaveText([...names])
}

async function loadThree(page: Page): Promise<void> {
  await loadAll(page, {}, three)
  await expectPublications(page, threeNames)
}

async function chooseCsv(page: Page, contents: string | Buffer, name = 'register.csv') {
  await page
    .locator('[data-csv-file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(contents) })
}

test.describe('Engagements', () => {
  test('are added, kept, changed and removed, and each of these is taken back', async ({
    openTool,
  }) => {
    const page = await openTool('register', { width: 375 })
    await press(page, 'Add an engagement')
    await expect(formHeading(page, 'Add an engagement')).toBeFocused()
    await draft(page, 'lead-analyst').fill('Lead analyst A')
    await press(page, 'Save this engagement')
    await expectSound(page, 'an entry is missing')
    await page.getByRole('link', { name: 'Enter the publication or product' }).click()
    await expect(draft(page, 'publication')).toBeFocused()
    const odd = 'Births <i>monthly</i>'
    await page.keyboard.type(odd)
    await draft(page, 'target-level').selectOption('Silver')
    // Nobody loses a form that is half filled in
    await page.reload()
    await expect(draft(page, 'publication')).toHaveValue(odd)
    await expect(draft(page, 'target-level')).toHaveValue('silver')
    await draft(page, 'publication').press('Enter')
    await expectNotice(page, `Added “${odd}”.`)
    await page.reload()
    await expectPublications(page, [odd])
    await expectStatus(page, '1 engagement: 1 not there yet')

    await press(page, `Change “${odd}”`)
    await draft(page, 'publication').fill('Births')
    await press(page, 'Save this engagement')
    await expectPublications(page, ['Births'])
    await undo(page)
    await expectPublications(page, [odd])
    await press(page, `Remove “${odd}”`)
    await expectPublications(page, [])
    await undo(page)
    await expectPublications(page, [odd])
    await expectProgress(page, 'register', '1 engagement: 1 not there yet')
  })

  test('in a form that another one takes the place of are told of, and come back as they were', async ({
    openTool,
  }) => {
    const page = await openTool('register')
    await loadThree(page)
    await press(page, 'Change “Births”')
    await press(page, 'Change “Deaths”')
    await expect(formHeading(page, 'Change “Deaths”')).toBeFocused()
    await draft(page, 'lead-analyst').fill('Lead A')
    await draft(page, 'target-level').selectOption('Gold')
    await press(page, 'Change “Births”')
    await expectNotice(page, 'The form for “Deaths” was closed and not saved.')
    await expect(draft(page, 'publication')).toHaveValue('Births')
    await draft(page, 'publication').fill('Births by month')
    await undo(page)
    await expectNotice(
      page,
      'The form for “Deaths” is as it was. The form for “Births” was closed and not saved.',
    )
    await expect(draft(page, 'lead-analyst')).toHaveValue('Lead A')
    await expect(draft(page, 'target-level')).toHaveValue('gold')
    await undo(page)
    await expect(draft(page, 'publication')).toHaveValue('Births by month')
    await press(page, 'Add an engagement')
    await expect(draft(page, 'publication')).toHaveValue('')
    await undo(page)
    await expect(draft(page, 'publication')).toHaveValue('Births by month')
    await press(page, 'Save this engagement')
    await press(page, 'Change “Deaths”')
    await draft(page, 'lead-analyst').fill('Lead B')
    await press(page, 'Remove “Deaths”')
    await undo(page)
    await expect(draft(page, 'lead-analyst')).toHaveValue('Lead B')
    await expectPublications(page, ['Births by month', 'Deaths', 'GP appointments'])
  })

  test('are sorted and picked out with a keyboard alone', async ({ openTool }) => {
    const page = await openTool('register')
    await loadThree(page)
    const risk = page.getByRole('button', { name: 'Pipeline risk' })
    const header = page.locator('th', { has: page.locator('[data-sort=pipeline-risk]') })
    await risk.focus()
    await page.keyboard.press('Enter')
    await expectPublications(page, ['Deaths', 'GP appointments', 'Births'])
    await expect(header).toHaveAttribute('aria-sort', 'ascending')
    await page.keyboard.press('Space')
    await expectPublications(page, ['Births', 'GP appointments', 'Deaths'])
    await expect(header).toHaveAttribute('aria-sort', 'descending')
    await expect(risk).toBeFocused()
    const show = page.getByLabel('Show', { exact: true })
    await show.selectOption('Those that fell short')
    await expectPublications(page, ['Births'])
    await show.selectOption('Those in progress')
    await page.reload()
    await expectPublications(page, ['GP appointments'])
    await expect(page.locator('#register-caption')).toContainText('1 of 3')
  })
})

test.describe('Files', () => {
  test('of spreadsheets come in and go out without a change, and formulas stay text', async ({
    openTool,
  }) => {
    const page = await openTool('register')
    await chooseCsv(
      page,
      '\uFEFFPublication,Cost,Target level\r\n\'=HYPERLINK("http://x"),"£5, or so",Silver\r\n,left out,\r\nZoë’s,\'-1,odd\r\n',
    )
    await expectNotice(
      page,
      'Added 2 engagements from “register.csv”. Line 3 has no publication and is left out. These columns are not ours and stay as they are: Cost.',
    )
    await expectPublications(page, ['=HYPERLINK("http://x")', 'Zoë’s'])
    const out = await save(page, 'Save as CSV')
    expect(out.name).toBe('rap-register-2027-02-20.csv')
    expect(out.text).toContain(`"'=HYPERLINK(""http://x"")",,,,,,Silver,,"£5, or so"\r\n`)
    expect(out.text).toContain(`Zoë’s,,,,,,odd,,'-1\r\n`)
    await press(page, 'Clear this page')
    await expectPublications(page, [])
    await chooseCsv(page, out.text)
    await expectPublications(page, ['=HYPERLINK("http://x")', 'Zoë’s'])
    const again = await save(page, 'Save as CSV')
    expect(again.text).toBe(out.text)
  })

  test('are added or take the place of what is there, and both are taken back', async ({
    openTool,
  }) => {
    const page = await openTool('register', { width: 375 })
    await loadThree(page)
    const csv = 'publication\nbirths\nNew\n'
    const incoming = page.locator('[data-incoming]')
    await chooseCsv(page, csv)
    await expect(
      incoming.getByText('“register.csv” has 2 engagements. What do you want to do?'),
    ).toBeFocused()
    await expect(incoming).toContainText('In the register already: “births”')
    await expectSound(page, 'a file')
    await press(page, 'Cancel')
    await expectPublications(page, threeNames)
    await chooseCsv(page, 'not a register')
    await expect(error(page)).toBeVisible()
    for (const [button, names] of [
      ['Add to the 3 in the register', [...threeNames, 'births', 'New']],
      ['Update the register', ['births', 'Deaths', 'GP appointments', 'New']],
      ['Replace the whole register', ['births', 'New']],
    ] as const) {
      await chooseCsv(page, csv)
      await press(page, button)
      await expect(error(page)).toHaveCount(0)
      await expectPublications(page, names)
      await undo(page)
      await expectPublications(page, threeNames)
    }
  })

  test('that are not registers are refused, and nothing changes', async ({ openTool }) => {
    const page = await openTool('register', { width: 375 })
    await loadThree(page)
    for (const [contents, problem] of [
      ['', 'is empty.'],
      [Buffer.from('PK\u0003\u0004'), 'In your spreadsheet, save it as CSV UTF-8.'],
      [`Publication\n${'x'.repeat(2_000_001)}`, 'is too big (2.0 MB).'],
    ] as const) {
      await chooseCsv(page, contents, 'wrong.csv')
      await expect(error(page)).toContainText(problem)
      await expect(error(page)).toContainText('Nothing in the register has changed.')
      await expectPublications(page, threeNames)
    }
    await expectSound(page, 'a wrong file')
  })
})

test('The register is blank on paper while it is empty, and later the table and the chart', async ({
  openTool,
}) => {
  const page = await openTool('register')
  const blank = page.locator('[data-blank]')
  await expect(blank).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(blank).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await loadThree(page)
  await press(page, 'Change “Births”')
  await page.emulateMedia({ media: 'print' })
  await expect(blank).toBeHidden()
  await expect(page.locator('.app-register-form')).toBeHidden()
  await expect(page.getByRole('img')).toHaveAttribute(
    'aria-label',
    'Baseline: 1 aimed for it, 1 reached it. Silver: 1 aimed for it, 0 reached it. Gold: 1 aimed for it, 0 reached it.',
  )
})
