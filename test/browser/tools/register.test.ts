import { expectSound } from '../support/axe.ts'
import { expect, test } from '../support/tools.ts'
import type { ToolPage } from '../support/tools.ts'

const row = (publication: string, risk: string, target: string, achieved = '') => ({
  ...{ id: publication, publication, 'pipeline-risk': risk },
  ...{ 'target-level': target, 'achieved-level': achieved },
})
const three = [
  row('Births', 'high', 'silver', 'baseline'),
  row('Deaths', 'low', 'baseline', 'silver'),
  row('GP appointments', 'medium', 'gold'),
]
const threeNames = three.map(({ publication }) => publication)

const draft = ({ page }: ToolPage, field: string) => page.locator(`#register-draft-${field}`)
const formHeading = ({ page }: ToolPage, words: string) =>
  page.locator('.app-register-form').getByText(words, { exact: true })

/** The publications in the table, from the top, are these. */
async function expectPublications(tool: ToolPage, names: readonly string[]): Promise<void> {
  await expect(tool.slot('table').locator('tbody th')).toHaveText([...names])
}

const chooseCsv = ({ page }: ToolPage, contents: string | Buffer) =>
  page
    .locator('[data-csv-file]')
    .setInputFiles({ name: 'my.csv', mimeType: 'text/csv', buffer: Buffer.from(contents) })

test('Engagements are added, kept, changed and removed, and each of these is taken back', async ({
  openTool,
}) => {
  const tool = await openTool('register', { width: 375 })
  const publication = draft(tool, 'publication')
  await tool.press('Add an engagement')
  await expect(formHeading(tool, 'Add an engagement')).toBeFocused()
  await tool.press('Save this engagement')
  await expectSound(tool.page, 'an entry is missing')
  await tool.follow('Enter the publication or product')
  await expect(publication).toBeFocused()
  const odd = 'Births <i>monthly</i>'
  await tool.page.keyboard.type(odd)
  await draft(tool, 'target-level').selectOption('Silver')
  // Nobody loses a form that is half filled in
  await tool.page.reload()
  await expect(publication).toHaveValue(odd)
  await expect(draft(tool, 'target-level')).toHaveValue('silver')
  await publication.press('Enter')
  await expect(tool.notice).toContainText(`Added “${odd}”.`)
  await tool.page.reload()
  await expectPublications(tool, [odd])

  await tool.press(`Change “${odd}”`)
  await publication.fill('Births')
  await tool.press('Save this engagement')
  await expectPublications(tool, ['Births'])
  await tool.undo()
  await expectPublications(tool, [odd])
  await tool.press(`Remove “${odd}”`)
  await expectPublications(tool, [])
  await tool.undo()
  await expectPublications(tool, [odd])
})

test('The engagement that the other tools are about is added once, and then updated', async ({
  openTool,
}) => {
  const answers = { 'about.publication': 'Library loans', 'levels.target': 'baseline' }
  const tool = await openTool('register', { answers })
  await tool.press('Add this engagement')
  await expect(draft(tool, 'target-level')).toHaveValue('baseline')
  await tool.press('Save this engagement')
  await expectPublications(tool, ['Library loans'])
  await tool.undo()
  await expectPublications(tool, [])
  await tool.press('Add this engagement')
  await tool.press('Save this engagement')
  await tool.press('Update the row of this engagement')
  await expect(formHeading(tool, 'Change “Library loans”')).toBeFocused()
  await tool.press('Cancel')
  await expect(tool.page.getByRole('button', { name: 'Change “Library loans”' })).toBeFocused()
  await expectPublications(tool, ['Library loans'])
})

test('A form that another one takes the place of is told of, and comes back as it was', async ({
  openTool,
}) => {
  const tool = await openTool('register', { register: three })
  await tool.press('Change “Births”')
  await tool.press('Change “Deaths”')
  await expect(formHeading(tool, 'Change “Deaths”')).toBeFocused()
  await draft(tool, 'lead-analyst').fill('Lead A')
  await tool.press('Change “Births”')
  await expect(tool.notice).toContainText('The form for “Deaths” was closed and not saved.')
  await draft(tool, 'publication').fill('Births by month')
  await tool.undo()
  await expect(tool.notice).toContainText(
    'The form for “Deaths” is as it was. The form for “Births” was closed and not saved.',
  )
  await expect(draft(tool, 'lead-analyst')).toHaveValue('Lead A')
  await tool.undo()
  await expect(draft(tool, 'publication')).toHaveValue('Births by month')
  await tool.press('Add an engagement')
  await expect(draft(tool, 'publication')).toHaveValue('')
  await tool.undo()
  await tool.press('Save this engagement')
  await tool.press('Change “Deaths”')
  await draft(tool, 'lead-analyst').fill('Lead B')
  await tool.press('Remove “Deaths”')
  await tool.undo()
  await expect(draft(tool, 'lead-analyst')).toHaveValue('Lead B')
  await expectPublications(tool, ['Births by month', 'Deaths', 'GP appointments'])
})

test('Engagements are sorted and picked out with a keyboard alone', async ({ openTool }) => {
  const tool = await openTool('register', { register: three })
  const { page } = tool
  const risk = page.getByRole('button', { name: 'Pipeline risk' })
  const header = page.locator('th', { has: page.locator('[data-sort=pipeline-risk]') })
  await risk.focus()
  await page.keyboard.press('Enter')
  await expectPublications(tool, ['Deaths', 'GP appointments', 'Births'])
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Space')
  await expectPublications(tool, ['Births', 'GP appointments', 'Deaths'])
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect(risk).toBeFocused()
  await page.getByLabel('Show', { exact: true }).selectOption('Those in progress')
  await page.reload()
  await expectPublications(tool, ['GP appointments'])
  await expect(page.locator('#register-caption')).toContainText('1 of 3')
})

test('Files of spreadsheets come in and go out without a change', async ({ openTool }) => {
  const tool = await openTool('register')
  const publications = ['=HYPERLINK("http://x")', 'Zoë’s']
  await chooseCsv(
    tool,
    '\uFEFFPublication,Cost\r\n\'=HYPERLINK("http://x"),"£5, or so"\r\n,left out\r\nZoë’s,\'-1\r\n',
  )
  await expect(tool.notice).toContainText(
    'Added 2 engagements from “my.csv”. Line 3 has no publication and is left out. These columns are not ours and stay as they are: Cost.',
  )
  await expectPublications(tool, publications)
  const out = await tool.save('Save as CSV')
  expect(out.name).toBe('rap-register-2027-02-20.csv')
  expect(out.text).toContain(`"'=HYPERLINK(""http://x"")",,,,,,,,"£5, or so"\r\n`)
  await tool.press('Clear this page')
  await chooseCsv(tool, out.text)
  await expectPublications(tool, publications)
  expect(await tool.save('Save as CSV')).toEqual(out)
})

test('Files are refused, or are added or take the place of what is there, and both are taken back', async ({
  openTool,
}) => {
  const tool = await openTool('register', { width: 375, register: three })
  const error = tool.page.locator('[data-notices] .govuk-error-summary')
  for (const [contents, problem] of [
    ['', 'is empty.'],
    [Buffer.from('PK\u0003\u0004'), 'In your spreadsheet, save it as CSV UTF-8.'],
    [`Publication\n${'x'.repeat(2_000_001)}`, 'is too big (2.0 MB).'],
  ] as const) {
    await chooseCsv(tool, contents)
    await expect(error).toContainText(problem)
    await expect(error).toContainText('Nothing in the register has changed.')
    await expectPublications(tool, threeNames)
  }
  const csv = 'publication\nbirths\nNew\n'
  const incoming = tool.page.locator('[data-incoming]')
  await chooseCsv(tool, csv)
  await expect(
    incoming.getByText('“my.csv” has 2 engagements. What do you want to do?'),
  ).toBeFocused()
  await expect(error).toHaveCount(0)
  await expect(incoming).toContainText('In the register already: “births”')
  await expectSound(tool.page, 'a file')
  await tool.press('Cancel')
  await expectPublications(tool, threeNames)
  for (const [button, names] of [
    ['Add to the 3 in the register', [...threeNames, 'births', 'New']],
    ['Update the register', ['births', 'Deaths', 'GP appointments', 'New']],
    ['Replace the whole register', ['births', 'New']],
  ] as const) {
    await chooseCsv(tool, csv)
    await tool.press(button)
    await expectPublications(tool, names)
    await tool.undo()
    await expectPublications(tool, threeNames)
  }
})

test('The register is blank on paper while it is empty, and later without its form', async ({
  openTool,
}) => {
  const tool = await openTool('register')
  const blank = tool.visible('[data-blank]')
  await expect(blank).toHaveCount(0)
  await tool.page.emulateMedia({ media: 'print' })
  await expect(blank).toHaveCount(1)
  await tool.page.emulateMedia({ media: 'screen' })
  await chooseCsv(tool, 'publication\nBirths\n')
  await tool.press('Change “Births”')
  await tool.page.emulateMedia({ media: 'print' })
  await expect(tool.visible('[data-blank], .app-register-form')).toHaveCount(0)
})
