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
  const condition = { text: 'a lie', reads: ['vessel'] }
  const withField = (more: Partial<typeof flavour>): Journey<Van> => ({
    ...laterOrder,
    fields: { ...laterOrder.fields, flavour: { ...flavour, ...more } },
  })
  const withEdge = (holds: (answers: Answers) => boolean): Journey<Van> => ({
    ...laterOrder,
    steps: {
      ...laterOrder.steps,
      vessel: {
        ...questionOf(laterOrder, 'vessel'),
        next: [{ when: { ...condition, holds }, to: 'rinse' }, { to: 'flavour' }],
      },
    },
  })

  test.each<[string, Journey<Van>, string]>([
    [
      'the condition of an edge',
      withEdge((answers) => answers['day'] === ''),
      'The condition of ‘vessel’, a lie, reads day.',
    ],
    [
      'one that asks whether there is an answer',
      withEdge((answers) => 'day' in answers),
      'The condition of ‘vessel’, a lie, reads day.',
    ],
    [
      'one that owns up to nothing',
      withEdge((answers) => Object.hasOwn(answers, 'day')),
      'The condition of ‘vessel’, a lie, reads day.',
    ],
    [
      'one that looks at all answers at once',
      withEdge((answers) => Object.keys(answers).length > 3),
      'The condition of ‘vessel’, a lie, reads every answer.',
    ],
    [
      'the condition of a question',
      withField({ asked: { ...condition, holds: (answers) => answers['day'] === '' } }),
      'The condition of ‘flavour’, a lie, reads day.',
    ],
    [
      'a list of choices',
      withField({ options: { ...condition, of: (answers) => (answers['day'] ? [] : []) } }),
      'What ‘flavour’ offers, a lie, reads day.',
    ],
    [
      'a dependence',
      withField({ dependsOn: [{ ...condition, value: (answers) => answers['day'] ?? '' }] }),
      'What ‘flavour’ depends on, a lie, reads day.',
    ],
    [
      'words',
      {
        ...laterOrder,
        steps: {
          ...laterOrder.steps,
          stop: {
            kind: 'stop',
            title: 'Stop',
            blocks: [
              {
                kind: 'link',
                text: 'On',
                to: { href: { ...condition, of: (answers) => answers['day'] ?? '' } },
              },
            ],
          },
        },
      },
      'What ‘stop’ says, a lie, reads day.',
    ],
  ])('%s', (_, journey, sentence) => {
    expect(readsMoreThanItSays(journey, tubOrder, van)).toContain(sentence)
  })
})
