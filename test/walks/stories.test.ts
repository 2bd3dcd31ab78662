import { expect, test } from 'vitest'
import { scenarios } from '../../app/scenarios/index.ts'
import { wednesday } from './stage.ts'
import { storyOf } from './story.ts'

test.each(scenarios)('‘$title’ is the story that was approved', async (scenario) => {
  const story = storyOf(scenario, wednesday)
  await expect(`${story.join('\n')}\n`).toMatchFileSnapshot(`approved/${scenario.id}.txt`)
})
