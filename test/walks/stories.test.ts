import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scenarios } from '../../app/scenarios/index.ts'
import { wednesday } from './stage.ts'
import { storyOf } from './story.ts'

test.each(scenarios)('‘$title’ is the story that was approved', async (scenario) => {
  const story = storyOf(scenario, wednesday)
  await expect(`${story.join('\n')}\n`).toMatchFileSnapshot(`approved/${scenario.id}.txt`)
})

test('Every approved story is of a scenario that there is', () => {
  const approved = readdirSync(join(import.meta.dirname, 'approved'))
  expect(approved.toSorted()).toEqual(scenarios.map(({ id }) => `${id}.txt`).toSorted())
})
