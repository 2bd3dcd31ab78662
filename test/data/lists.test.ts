import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { offeredToolkits } from '../../app/data/toolkits.ts'

const offered = offeredToolkits(fixtures.toolkits)

test('Lists are as they were approved: from screens, from Delius and from what is public', async () => {
  const categories = fixtures.categories.map(
    ({ design, code, name }) => `category of ${design}: ${code ?? 'no code'}, ${name}`,
  )
  const outcomes = fixtures.outcomes.map(
    ({ code, attended, complied }) =>
      `outcome ${code}: attended ${attended ?? 'unknown'}, complied ${complied}`,
  )
  const toolkits = offered.map(({ name, fit }) => `toolkit ${name}: ${JSON.stringify(fit)}`)
  await expect(`${[...categories, ...outcomes, ...toolkits].join('\n')}\n`).toMatchFileSnapshot(
    'approved/lists.txt',
  )
})

test('Toolkits are offered A to Z, in whatever order they are held', () => {
  expect(offeredToolkits(fixtures.toolkits.toReversed())).toEqual(offered)
})
