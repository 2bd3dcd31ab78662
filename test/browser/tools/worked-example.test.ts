import example from '../../../docs/rap/data/worked-example.json' with { type: 'json' }
import { expectSound } from '../support/axe.ts'
import { expect, test } from '../support/tools.ts'

const levels = '/rap/worked-example/levels/'
const met = example.requirements.filter(({ state }) => state === 'done')
const unmet = example.requirements.filter(({ state }) => state !== 'done')

test('The worked example is filled in and says the same with and without JavaScript', async ({
  openTool,
}) => {
  const tool = await openTool(levels, { width: 375 })
  const plain = await openTool(levels, { javaScript: false })
  for (const each of [tool, plain]) {
    const result = each.slot('result')
    await expect(result.getByRole('link', { name: /^Evidence for/ })).toHaveCount(met.length)
    for (const { note } of unmet) {
      await expect(result).toContainText(each === plain ? note.replaceAll("'", '’') : note)
    }
    for (const { id, state } of example.requirements) {
      await expect(each.entry(`levels.${id}.state.${state}`)).toBeChecked()
    }
    await expect(each.page.locator('input:checked')).toHaveCount(example.requirements.length + 1)
  }
  await expect(tool.status).toHaveText(
    (await plain.slot('result').locator('p').first().textContent()) ?? '',
  )
  for (const { id, evidence = '' } of example.requirements) {
    const own = tool.page.locator(`#item-levels-${id} a[data-evidence]`)
    await expect(own, id).toHaveCount(evidence === '' ? 0 : 1)
    if (evidence === '') continue
    await expect(own, id).toHaveJSProperty('href', new URL(evidence, tool.page.url()).href)
  }
  await expectSound(tool.page, 'the example')
})

test('The worked example touches nothing that somebody entered of their own, and is as it was on the next visit', async ({
  openTool,
}) => {
  const tool = await openTool('levels', { answers: { 'levels.logs.state': 'not-yet' } })
  await tool.follow('the levels of our worked example')
  await expect(tool.page.locator('h1')).toHaveText('The levels of our worked example')
  await tool.choose('levels.logs.state', 'in-progress')
  // What a visitor makes up is no link to this site
  await tool.enter({ 'levels.readme.evidence': '/rap/somewhere-else/' })
  await expect(tool.slot('result')).toContainText('Evidence: /rap/somewhere-else/')
  await tool.page.reload()
  await expect(tool.entry('levels.logs.state.done')).toBeChecked()
  await tool.follow('levels tool')
  await expect(tool.page.locator('h1')).toHaveText('Levels of RAP to fill in')
  await expect(tool.entry('levels.logs.state.not-yet')).toBeChecked()
  await expect(tool.page.locator('input:checked')).toHaveCount(1)
})
