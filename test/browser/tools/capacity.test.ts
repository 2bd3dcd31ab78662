import { expectSound } from '../support/axe.ts'
import {
  enter,
  entry,
  expect,
  expectProgress,
  expectStatus,
  press,
  slot,
  test,
  undo,
} from '../support/tools.ts'

const nhsEngland =
  'You have room for about 6 full and 6 light engagements a year, 12 in all. The 130 publications left take about 11 years.'

test('A leader sees the example, tries other numbers, and finds them again the next day', async ({
  openTool,
}) => {
  const page = await openTool('capacity')
  await expectStatus(page, nhsEngland)
  await expect(slot(page, 'result')).toContainText('Places are the limit')
  await expect(page.locator('.app-years tbody tr')).toHaveCount(11)
  await enter(page, { 'capacity.people': '2' })
  await expect(slot(page, 'result')).toContainText('People are the limit')
  await enter(page, {
    'capacity.people': '10',
    'capacity.full-at-once': '3',
    'capacity.cascade-each-year': '1',
  })
  const tried = /about 18 full and 6 light engagements a year/
  await expectStatus(page, tried)
  await page.reload()
  await expectStatus(page, tried)
  await press(page, 'Clear this page')
  await expectStatus(page, nhsEngland)
  await undo(page)
  await expectProgress(page, 'capacity', tried)
})

test('Wrong entries give no result, and lead to their fields', async ({ openTool }) => {
  const page = await openTool('capacity', { width: 375 })
  await enter(page, { 'capacity.done': '<b>131</b>', 'capacity.weeks-full': '0' })
  await expectStatus(page, 'No result yet: put 2 entries right')
  await expect(slot(page, 'result')).not.toContainText('How this was worked out')
  await expectSound(page, 'wrong')
  await page.getByRole('link', { name: 'Publications done already must be a whole number' }).click()
  await expect(entry(page, 'capacity.done')).toBeFocused()
  await expect(entry(page, 'capacity.done')).toHaveValue('<b>131</b>')
})
