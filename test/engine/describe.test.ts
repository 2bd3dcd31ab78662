import { expect, test } from 'vitest'
import { describe as describeJourney } from '../../app/engine/describe.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import type { Field, Journey } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const { gift } = order.fields
if (!gift) throw new Error('The toy has no gift')

/** What is said of the question whether it is a gift, if it is another. */
const describedGift = (change: Partial<Field<Van>>, contexts: readonly Van[] = []) =>
  describeJourney({ ...order, fields: { ...order.fields, gift: { ...gift, ...change } } }, contexts)
    .steps.flatMap(({ fields }) => fields)
    .find(({ id }) => id === 'gift')

test.each<[name: string, journey: Journey<Van>, contexts?: readonly Van[]]>([
  ['order', order, [van]],
  ['later-order', laterOrder],
])('A journey is described in data that was approved: %s', async (name, journey, contexts) => {
  const described = describeJourney(journey, contexts)
  expect(JSON.parse(JSON.stringify(described))).toStrictEqual(described)
  const { steps, ...whole } = described
  const lines = steps.flatMap(({ fields, ...step }) => ['', step, ...fields])
  const written = [whole, ...lines].map((line) => (line === '' ? '' : JSON.stringify(line)))
  await expect(`${written.join('\n')}\n`).toMatchFileSnapshot(`approved/described-${name}.txt`)
})

test('What a journey says otherwise is in its description', () => {
  const several = {
    titleOfSeveral: 'All ordered',
    nextStepsOfSeveral: ['Come to {van} with your vessels.'],
    listsAll: true,
  }
  const words = { wayOut: 'Back to the beach', continueText: 'Save and continue' }
  const confirmation = { ...order.confirmation, ...several }
  const described = describeJourney({ ...order, ...words, confirmation })
  expect(described).toMatchObject({ wayOut: 'Back to the beach', confirmation: several })
  expect(described.steps[0]?.button).toBe('Save and continue')
  const options = [{ value: 'yes', text: 'Yes', flag: 'It melts' }]
  expect(describedGift({ options })?.options).toMatchObject([{ text: 'Yes', flag: 'It melts' }])
})

test('Each rule has its message, without a context that for nothing typed, also if nobody fails it', () => {
  const [day] = describeJourney(order).steps.find(({ id }) => id === 'pick-up')?.fields ?? []
  expect(day?.messages).toContain('Date must include a day, month or year')
  expect(day?.messages).toHaveLength(4)
  const message = 'The van must be open'
  const open = { name: 'open', passes: () => true, message: () => message, fails: () => [] }
  expect(describedGift({ rules: [open] }, [van])?.messages).toEqual([message])
})
