import { describe, expect, test } from 'vitest'
import { formatVersion } from '../../../design-history/tools/record/file-format.ts'
import { widths } from '../../support/browser.ts'
import {
  expectSound,
  load,
  notice,
  press,
  saved,
  setToolsStage,
  statusOf,
} from '../../support/tools-stage.ts'
import type { Page } from 'playwright-core'

const { openTool, goTo } = setToolsStage()

const undo = 'Undo: go back to what was here'

/** A file of the tools with a register of these rows. */
const fileWith = (register: readonly object[], answers = {}) =>
  JSON.stringify({ format: 'rap-engagement', version: formatVersion, answers, register })

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
]

/** The publications in the table, from the top. */
const publications = (page: Page) => page.locator('[data-slot=table] tbody th').allInnerTexts()

const draft = (page: Page, field: string) => page.locator(`#register-draft-${field}`)

async function chooseCsv(page: Page, contents: string | Buffer, name = 'register.csv') {
  await page
    .locator('[data-csv-file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(contents) })
}

async function withThree(width?: number): Promise<Page> {
  const page = await openTool('register', width === undefined ? {} : { width })
  await load(page, fileWith(three))
  await notice(page)
  return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent.trim())

describe('Engagements', () => {
  test('are added, kept, changed and removed, and each of these is taken back', async () => {
    const page = await openTool('register')
    await press(page, 'Add an engagement')
    expect(await focused(page)).toBe('Add an engagement')
    await draft(page, 'lead-analyst').fill('Lead analyst A')
    await press(page, 'Save this engagement')
    await page.getByRole('link', { name: 'Enter the publication or product' }).click()
    await page.keyboard.type('Births <i>monthly</i>')
    await draft(page, 'target-level').selectOption('Silver')
    // Nobody loses a form that is half filled in
    await page.reload()
    expect(await draft(page, 'publication').inputValue()).toBe('Births <i>monthly</i>')
    expect(await draft(page, 'target-level').inputValue()).toBe('silver')
    await draft(page, 'publication').press('Enter')
    expect(await notice(page)).toContain('Added “Births <i>monthly</i>”.')
    await page.reload()
    expect(await publications(page)).toEqual(['Births <i>monthly</i>'])
    expect(await statusOf(page)).toBe('1 engagement: 1 not there yet')

    await press(page, 'Change “Births <i>monthly</i>”')
    await draft(page, 'publication').fill('Births')
    await press(page, 'Save this engagement')
    expect(await publications(page)).toEqual(['Births'])
    await press(page, undo)
    expect(await publications(page)).toEqual(['Births <i>monthly</i>'])
    await press(page, 'Remove “Births <i>monthly</i>”')
    expect(await publications(page)).toEqual([])
    await press(page, undo)
    expect(await publications(page)).toEqual(['Births <i>monthly</i>'])
    await goTo(page, 'file')
    expect(await page.locator('[data-slot=progress-register]').innerText()).toBe(
      '1 engagement: 1 not there yet',
    )
    await page.context().close()
  })

  test('in a form that another one takes the place of are told of, and come back as they were', async () => {
    const page = await withThree()
    await press(page, 'Change “Births”')
    await press(page, 'Change “Deaths”')
    expect(await focused(page)).toBe('Change “Deaths”')
    await draft(page, 'lead-analyst').fill('Lead A')
    await draft(page, 'target-level').selectOption('Gold')
    await press(page, 'Change “Births”')
    expect(await notice(page)).toContain('The form for “Deaths” was closed and not saved.')
    expect(await draft(page, 'publication').inputValue()).toBe('Births')
    await draft(page, 'publication').fill('Births by month')
    await press(page, undo)
    expect(await notice(page)).toContain(
      'The form for “Deaths” is as it was. The form for “Births” was closed and not saved.',
    )
    expect(await draft(page, 'lead-analyst').inputValue()).toBe('Lead A')
    expect(await draft(page, 'target-level').inputValue()).toBe('gold')
    await press(page, undo)
    expect(await draft(page, 'publication').inputValue()).toBe('Births by month')
    await press(page, 'Add an engagement')
    expect(await draft(page, 'publication').inputValue()).toBe('')
    await press(page, undo)
    expect(await draft(page, 'publication').inputValue()).toBe('Births by month')
    await press(page, 'Save this engagement')
    await press(page, 'Change “Deaths”')
    await draft(page, 'lead-analyst').fill('Lead B')
    await press(page, 'Remove “Deaths”')
    await press(page, undo)
    expect(await draft(page, 'lead-analyst').inputValue()).toBe('Lead B')
    expect(await publications(page)).toEqual(['Births by month', 'Deaths', 'GP appointments'])
    await page.context().close()
  })

  test('that were added are gone once that is taken back, and the page says so', async () => {
    const page = await openTool('register')
    await press(page, 'Add an engagement')
    await draft(page, 'publication').fill('Births')
    await press(page, 'Save this engagement')
    await press(page, undo)
    expect(await notice(page)).toContain('“Births” is no longer in the register.')
    expect(await publications(page)).toEqual([])
    await page.context().close()
  })

  test('are sorted and picked out with a keyboard alone', async () => {
    const page = await withThree()
    const risk = page.getByRole('button', { name: 'Pipeline risk' })
    const header = page.locator('th', { has: page.locator('[data-sort=pipeline-risk]') })
    await risk.focus()
    await page.keyboard.press('Enter')
    expect(await publications(page)).toEqual(['Deaths', 'GP appointments', 'Births'])
    expect(await header.getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Space')
    expect(await publications(page)).toEqual(['Births', 'GP appointments', 'Deaths'])
    expect(await header.getAttribute('aria-sort')).toBe('descending')
    expect(await risk.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByLabel('Show', { exact: true }).selectOption('Those that fell short')
    expect(await publications(page)).toEqual(['Births'])
    await page.getByLabel('Show', { exact: true }).selectOption('Those in progress')
    await page.reload()
    expect(await publications(page)).toEqual(['GP appointments'])
    expect(await page.locator('#register-caption').innerText()).toContain('1 of 3')
    await page.context().close()
  })

  test('keep a choice that there is not, and a name that is there twice is pointed out', async () => {
    const page = await openTool('register')
    await load(
      page,
      fileWith([{ publication: 'Births', 'pipeline-risk': 'very high', note: 'a\nb' }]),
    )
    await press(page, 'Change “Births”')
    expect(await draft(page, 'pipeline-risk').inputValue()).toBe('very high')
    await draft(page, 'pipeline-risk').selectOption('Low')
    await draft(page, 'pipeline-risk').selectOption('very high')
    await press(page, 'Save this engagement')
    expect(await page.locator('[data-slot=table] tbody').innerText()).toContain('very high')
    await press(page, 'Add an engagement')
    await draft(page, 'publication').fill(' births')
    expect(await page.locator('.app-register-form [role=status]').innerText()).toContain(
      'is in the register already',
    )
    await press(page, 'Save this engagement')
    expect(await page.locator('[data-slot=view]').innerText()).toContain(
      'In the register more than once',
    )
    await page.context().close()
  })

  test('that the other tools are about are added from what they know, then updated', async () => {
    const page = await openTool('register')
    await load(
      page,
      fileWith([], {
        'about.publication': 'Births',
        'about.team-lead': 'Team lead',
        'levels.target': 'gold',
        'levels.readme.state': 'done',
        'support.decision': 'champion-leads',
      }),
    )
    await press(page, 'Add this engagement')
    await press(page, 'Save this engagement')
    expect(await page.locator('[data-slot=table] tbody tr').innerText()).toMatch(
      /Births\s+Champion leads, RAP team supports\s+Gold\s+Not yet\s+Not yet: aims for Gold/,
    )
    await press(page, 'Update the row of this engagement')
    expect(await focused(page)).toBe('Change “Births”')
    await press(page, 'Cancel')
    expect(await focused(page)).toBe('Change “Births”')
    expect(await publications(page)).toEqual(['Births'])
    await page.context().close()
  })
})

describe('Files', () => {
  test('of the tools hold the register; clearing it is taken back', async () => {
    const page = await withThree()
    const { text } = await saved(page)
    expect(JSON.parse(text)).toMatchObject({ register: three })
    await press(page, 'Clear this page')
    expect(await publications(page)).toEqual([])
    await press(page, undo)
    expect(await publications(page)).toHaveLength(3)
    await page.context().close()
  })

  test('with odd rows do not break the page, and each row can be changed by itself', async () => {
    const page = await openTool('register')
    const odd = [
      {},
      { publication: 'A' },
      { id: 'x' },
      { id: 'x', publication: 'B', '</td><script>': '<img src=x>' },
    ]
    await load(page, fileWith(odd))
    expect(await publications(page)).toEqual(['No publication', 'A', 'No publication', 'B'])
    await page.getByLabel('Show more columns').check()
    expect(await page.locator('[data-slot=table]').innerText()).toContain('<img src=x>')
    await press(page, 'Remove “B”')
    expect(await publications(page)).toEqual(['No publication', 'A', 'No publication'])
    await press(page, 'Change “A”')
    await draft(page, 'publication').fill('A2')
    await press(page, 'Save this engagement')
    expect(await publications(page)).toEqual(['No publication', 'A2', 'No publication'])
    await expectSound(page, 'odd rows')
    await page.context().close()
  })

  test('of spreadsheets come in and go out without a change, and formulas stay text', async () => {
    const page = await openTool('register')
    await chooseCsv(
      page,
      '\uFEFFPublication,Cost,Target level\r\n\'=HYPERLINK("http://x"),"£5, or so",Silver\r\n,left out,\r\nZoë’s,\'-1,odd\r\n',
    )
    expect(await notice(page)).toMatch(
      /Added 2 engagements from “register\.csv”\. Line 3 has no publication and is left out\. These columns are not ours and stay as they are: Cost\./,
    )
    expect(await publications(page)).toEqual(['=HYPERLINK("http://x")', 'Zoë’s'])
    const out = await saved(page, 'Save as CSV')
    expect(out.name).toMatch(/^rap-register-\d{4}-\d\d-\d\d\.csv$/)
    expect(out.text).toContain(`"'=HYPERLINK(""http://x"")",,,,,,Silver,,"£5, or so"\r\n`)
    expect(out.text).toContain(`Zoë’s,,,,,,odd,,'-1\r\n`)
    await press(page, 'Clear this page')
    await chooseCsv(page, out.text)
    await notice(page)
    expect((await saved(page, 'Save as CSV')).text).toBe(out.text)
    await page.context().close()
  })

  test('are added or take the place of what is there, and both are taken back', async () => {
    const page = await withThree()
    const csv = 'publication\nbirths\nNew\n'
    await chooseCsv(page, csv)
    expect(await focused(page)).toBe('“register.csv” has 2 engagements. What do you want to do?')
    expect(await page.locator('[data-incoming]').innerText()).toContain(
      'In the register already: “births”',
    )
    await press(page, 'Cancel')
    expect(await publications(page)).toHaveLength(3)
    await chooseCsv(page, csv)
    await press(page, 'Add to the 3 in the register')
    expect(await publications(page)).toEqual([
      'Births',
      'Deaths',
      'GP appointments',
      'births',
      'New',
    ])
    await press(page, undo)
    expect(await publications(page)).toEqual(['Births', 'Deaths', 'GP appointments'])
    await chooseCsv(page, 'not a register')
    await page.getByText('There is a problem').waitFor()
    await chooseCsv(page, csv)
    await press(page, 'Update the register')
    expect(await page.getByText('There is a problem').count()).toBe(0)
    expect(await publications(page)).toEqual(['births', 'Deaths', 'GP appointments', 'New'])
    await press(page, undo)
    expect(await publications(page)).toEqual(['Births', 'Deaths', 'GP appointments'])
    await chooseCsv(page, csv)
    await press(page, 'Replace the whole register')
    expect(await publications(page)).toEqual(['births', 'New'])
    await press(page, undo)
    expect(await publications(page)).toEqual(['Births', 'Deaths', 'GP appointments'])
    await page.context().close()
  })

  test('that are not registers are refused, and nothing changes', async () => {
    const page = await withThree()
    const wrong: readonly (readonly [string | Buffer, string])[] = [
      ['', 'is empty.'],
      ['a,b\n1,2\n', 'has no column called Publication'],
      [Buffer.from('PK\u0003\u0004'), 'In your spreadsheet, save it as CSV UTF-8.'],
      [Buffer.from([0x89, 0x50, 0, 0]), 'is not a CSV file.'],
      ['Publication,publication\nA,B', 'has more than one column called'],
      [`Publication\n${'A\n'.repeat(5001)}`, 'has 5,001 lines.'],
      [`Publication\n${'x'.repeat(2_000_001)}`, 'is too big (2.0 MB).'],
    ]
    for (const [contents, problem] of wrong) {
      await chooseCsv(page, contents, 'wrong.csv')
      await page.locator('.govuk-error-summary', { hasText: problem }).waitFor()
      expect(await notice(page)).toContain('Nothing in the register has changed.')
      expect(await publications(page)).toHaveLength(3)
    }
    await page.context().close()
  })
})

test.each(widths)('The register is sound at %i px in each of its states', async (width) => {
  const page = await openTool('register', { width })
  await expectSound(page, 'empty')
  await load(page, fileWith([...three, { ...three[0], id: 'd', blocker: 'x'.repeat(300) }]))
  await page.getByLabel('Show more columns').check()
  await press(page, 'Target against achieved')
  await expectSound(page, 'filled')
  await press(page, 'Add an engagement')
  await expectSound(page, 'form')
  await press(page, 'Save this engagement')
  await expectSound(page, 'wrong entry')
  await chooseCsv(page, 'publication\nBirths\n')
  await page.locator('[data-incoming] h2').waitFor()
  await expectSound(page, 'file')
  await chooseCsv(page, 'a\n1\n')
  await page.locator('[data-notices] .govuk-error-summary').waitFor()
  await expectSound(page, 'wrong file')
  await page.context().close()
})

test('Without JavaScript, and on paper while it is empty, it is a register to write on', async () => {
  const page = await openTool('register', { javaScript: false })
  await page.emulateMedia({ media: 'print' })
  const blank = page.locator('[data-blank] table')
  expect(await blank.isVisible()).toBe(true)
  expect(await blank.locator('thead th').count()).toBe(8)
  expect(await blank.locator('tbody tr').count()).toBe(12)
  expect(await page.getByRole('button', { name: 'Add an engagement' }).isVisible()).toBe(false)
  await page.context().close()

  const live = await openTool('register')
  expect(await live.locator('[data-blank]').isVisible()).toBe(false)
  await live.emulateMedia({ media: 'print' })
  expect(await live.locator('[data-blank]').isVisible()).toBe(true)
  await live.context().close()
})

test('Printed, it is the table and the chart, without what can only be pressed', async () => {
  const page = await withThree()
  await press(page, 'Change “Births”')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-slot=table] table').isVisible()).toBe(true)
  expect(await page.locator('svg.app-bars').isVisible()).toBe(true)
  for (const part of ['[data-blank]', '.app-register-form', '[data-remove=a]', '#register-show']) {
    expect(await page.locator(part).isVisible(), part).toBe(false)
  }
  expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
    'Baseline: 1 aimed for it, 1 reached it. Silver: 1 aimed for it, 0 reached it. Gold: 1 aimed for it, 0 reached it.',
  )
  await page.context().close()
})
