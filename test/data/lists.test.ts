import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { offeredToolkits } from '../../app/data/toolkits.ts'
import type { Outcome } from '../../app/data/schema.ts'

const offered = offeredToolkits(fixtures.toolkits)
const names = offered.map(({ name }) => name)

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

test('Fourteen absences are accepted, rescheduling among them', () => {
  const isAccepted = ({ attended, complied }: Outcome) => attended === false && complied === true
  const codes = fixtures.outcomes.filter(isAccepted).map(({ code }) => code)
  expect(codes).toHaveLength(14)
  expect(codes).toEqual(expect.arrayContaining(['RSOF', 'RSSR', 'AAME']))
})

test('Toolkits are offered truly A to Z, in whatever order they are held', () => {
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
  expect(offeredToolkits(fixtures.toolkits.toReversed()).map(({ name }) => name)).toEqual(names)
})

test('The placeholder NAT1 is in Delius, and not offered', () => {
  expect(fixtures.toolkits.map(({ name }) => name)).toContain(
    'Non-Approved Transition Toolkit (NAT1)',
  )
  expect(names.filter((name) => name.includes('NAT1'))).toEqual([])
})
