import { describe, expect, test } from 'vitest'

import { conditionsFor } from '../../app/engine/conditions.ts'
import { optionsFrom } from '../../app/engine/options.ts'
import { paths } from '../../app/engine/paths.ts'
import { wordsFrom } from '../../app/engine/words.ts'
import { questionOf } from '../support/journeys.ts'
import { readingsOf, readsMoreThanItSays } from '../support/reads.ts'
import { laterOrder, tubOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import type { Answers, Journey } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

const watchedAnswers = { vessel: 'tub', flavour: 'soft', card: 'Enjoy' }

describe('what looks at answers reads what it says and nothing else', () => {
  test.each([
    ['the toy', order],
    ['the later toy', laterOrder],
  ])('in %s, on every path', (_, journey) => {
    for (const { answers } of paths(journey, van)) {
      expect(readsMoreThanItSays(journey, answers, van)).toEqual([])
    }
  })

  test('and there is something of each kind to look at', () => {
    expect(readingsOf(laterOrder).map(({ what }) => what)).toEqual([
      'What ‘flavour’ offers, the flavours of the van, and soft ones for a tub,',
      'What ‘flavour’ depends on, whether it is a tub,',
      'The condition of ‘sauce’, ‘What would you like it in?’ is ‘A tub’,',
      'What ‘sauce’ depends on, ‘Which flavour?’,',
      'The condition of ‘sauceNote’, ‘What would you like it in?’ is ‘A tub’,',
      'What ‘sauceNote’ depends on, ‘Which sauce?’,',
      'The condition of ‘vessel’, ‘What would you like it in?’ is ‘Something of my own’,',
      'What ‘rinse’ says, which vessel,',
      'What ‘check-answers’ says, whether it is a tub,',
    ])
  })

  test('because the engine gives it nothing else', () => {
    const given: unknown[] = []
    const keep = (answers: unknown) => {
      given.push(answers)
      return ''
    }
    const { check, onValue } = conditionsFor<Van, typeof order.fields>(order.fields)
    check('a check', ['vessel'], (answers) => keep(answers) === '').holds(watchedAnswers, van)
    onValue('a value', ['vessel', 'gift'], keep).value(watchedAnswers, van)
    optionsFrom<Van, string>('choices', ['flavour'], (answers) => {
      keep(answers)
      return []
    }).of(watchedAnswers, van)
    wordsFrom<Van>('words', [], keep).of(watchedAnswers, van)
    expect(given).toEqual([{ vessel: 'tub' }, { vessel: 'tub' }, { flavour: 'soft' }, {}])
  })
})

describe('what reads more than it says is found out', () => {
  const { flavour } = laterOrder.fields
  if (!flavour) throw new Error('The later toy has no flavour')
  const lie = { text: 'a lie', reads: ['vessel'] }
  const withField = (more: Partial<typeof flavour>): Journey<Van> => ({
    ...laterOrder,
    fields: { ...laterOrder.fields, flavour: { ...flavour, ...more } },
  })
  const withSteps = (steps: Journey<Van>['steps']): Journey<Van> => ({
    ...laterOrder,
    steps: { ...laterOrder.steps, ...steps },
  })
  const withEdge = (holds: (answers: Answers) => boolean) => {
    const next = [{ when: { ...lie, holds }, to: 'rinse' }, { to: 'flavour' }]
    return withSteps({ vessel: { ...questionOf(laterOrder, 'vessel'), next } })
  }
  const day = (answers: Answers) => answers['day'] ?? ''
  const link = { kind: 'link', text: 'On', to: { href: { ...lie, of: day } } } as const

  test.each<[string, Journey<Van>]>([
    // An edge: one that reads it, asks whether it is there, owns up to nothing, looks at all
    ['The condition of ‘vessel’, a lie, reads day.', withEdge((answers) => day(answers) === '')],
    ['The condition of ‘vessel’, a lie, reads day.', withEdge((answers) => 'day' in answers)],
    ['The condition of ‘vessel’, a lie, reads day.', withEdge((all) => Object.hasOwn(all, 'day'))],
    [
      'The condition of ‘vessel’, a lie, reads every answer.',
      withEdge((all) => Object.keys(all).length > 3),
    ],
    [
      'The condition of ‘flavour’, a lie, reads day.',
      withField({ asked: { ...lie, holds: (all) => day(all) === '' } }),
    ],
    [
      'What ‘flavour’ offers, a lie, reads day.',
      withField({ options: { ...lie, of: (all) => (day(all) ? [] : []) } }),
    ],
    [
      'What ‘flavour’ depends on, a lie, reads day.',
      withField({ dependsOn: [{ ...lie, value: day }] }),
    ],
    [
      'What ‘stop’ says, a lie, reads day.',
      withSteps({ stop: { kind: 'stop', title: 'Stop', blocks: [link] } }),
    ],
  ])('%s', (sentence, journey) => {
    expect(readsMoreThanItSays(journey, tubOrder, van)).toContain(sentence)
  })
})
