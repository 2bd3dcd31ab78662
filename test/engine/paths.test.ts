import { expect, test } from 'vitest'
import { conditionsFor } from '../../app/engine/conditions.ts'
import { readersOf } from '../../app/engine/decisive.ts'
import { paths, samplesOf } from '../../app/engine/paths.ts'
import { problems } from '../../app/engine/problems.ts'
import { walk } from '../../app/engine/walk.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { bigJourney, deadEnds, october, widePage } from '../support/big.ts'
import { questionOf } from '../support/journeys.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import { withFields } from './broken.ts'
import type { Journey, QuestionStep } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const { ownVessel, flavour, time } = order.fields
if (!ownVessel || !flavour || !time) throw new Error('The toy has no vessel, flavour or time')

test('The paths of a journey are as approved', async () => {
  const { is, check } = conditionsFor<Van, typeof order.fields>(order.fields)
  const withVessels = withFields({ ownVessel: { ...ownVessel, samples: () => ['mug', 'bucket'] } })
  const withNext = (all: Readonly<Record<string, QuestionStep<Van>['next']>>): Journey<Van> => {
    const changed = ([id, next]: [string, QuestionStep<Van>['next']]) =>
      [id, { ...questionOf(order, id), next }] as const
    const steps = Object.entries(all).map(changed)
    return { ...withVessels, steps: { ...order.steps, ...Object.fromEntries(steps) } }
  }
  const brought = check('it is brought', ['ownVessel'], (answers) => 'ownVessel' in answers)
  const told = (journey: Journey<Van>, context = van) =>
    paths(journey, context).map(({ name, steps }) => `${name}: ${steps.join(', ')}`)
  await expectApproved('approved/paths.txt', {
    'The toy': {
      'with a van': told(order),
      'with nothing to sell': told(order, { ...van, flavours: [] }),
      'after its sample of a day has passed': told(order, { ...van, now: '2021-10-14T09:00' }),
    },
    'Answers apart': {
      'by a condition on one page': told(
        withNext({ vessel: [{ when: is('vessel', 'tub'), to: 'gift' }, { to: 'flavour' }] }),
      ),
      'not by one that says the same of both': told(
        withNext({
          vessel: [{ when: brought, to: 'gift' }, { to: 'flavour' }],
          gift: [{ to: 'check-answers' }],
        }),
      ),
      'by one over two pages, until the second is answered': told(withVessels),
      'by other questions and choices': paths(laterOrder, van).map(
        ({ name, steps, answers }) =>
          `${name}: ${[...steps, Object.keys(answers).join()].join(', ')}`,
      ),
    },
    'What decides': { fields: [...readersOf(order).decisive].toSorted() },
    'Samples of': {
      'a field that names them': samplesOf(ownVessel, {}, van),
      options: samplesOf(flavour, {}, van),
      'a time': samplesOf(time, {}, van),
    },
  })
})

test('Paths are walked by their own answers', () => {
  for (const { steps, answers } of paths(order, van)) {
    expect(walk(order, answers, van)).toMatchObject({ steps, answers })
  }
})

test.each([
  ['big', bigJourney(60, 200)],
  ['dead-ends', deadEnds(40)],
  ['wide', widePage(12, 10)],
])('A journey that explodes says so, and does not hang: %s', (id, journey) => {
  expect(problems(journey, [october])).toEqual(id === 'dead-ends' ? [expect.any(String)] : [])
  expect(() => paths(journey, october, 200)).toThrow(
    `${id} 2020-01-01 has more than 200 paths. Let fewer conditions tell its answers apart, or raise the limit.`,
  )
})

test('A smaller one of each is explored to its end, and a limit that is enough is kept', () => {
  expect(paths(bigJourney(8, 16), october).length).toBeGreaterThan(10)
  expect(paths(deadEnds(6), october)).toEqual([])
  expect(paths(widePage(2, 10), october).map(({ name }) => name)).toEqual(['Option 0', 'Option 1'])
  expect(paths(order, van, 4)).toHaveLength(4)
  expect(() => paths(order, van, 3)).toThrow('more than 3 paths')
})
