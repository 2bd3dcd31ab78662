import { describe, expect, test } from 'vitest'
import { everyDescription } from '../../app/journeys/changes.ts'
import { questionHistories } from '../../app/journeys/question-history.ts'
import { choice, first, withField, withStep } from '../engine/changed.ts'
import type { JourneyDescription } from '../../app/engine/describe.ts'

const dated = (version: string, journey: JourneyDescription) => ({ ...journey, version })

const historyOf = (id: string, ...versions: readonly JourneyDescription[]) => {
  const found = questionHistories(versions).find((one) => one.id === id)
  return found ?? expect.unreachable(`Nothing is known of ${id}`)
}
const told = (id: string, ...versions: readonly JourneyDescription[]) =>
  historyOf(id, ...versions).entries.map(({ version, same, question, changes }) => ({
    version,
    same,
    label: question?.label ?? null,
    changes,
  }))

const without = (id: string) =>
  withStep('gift', ({ fields }) => ({ fields: fields.filter((field) => field.id !== id) }))
const asking = (field: ReturnType<typeof choice>) =>
  withStep('gift', ({ fields }) => ({ fields: [...fields, field] }))

describe('how a question read over time', () => {
  test('versions in which nothing about it changed are told with the one before them', () => {
    const hinted = withField('gift', { hint: 'For somebody else' })
    expect(told('gift', dated('1', first), dated('2', first), dated('3', hinted))).toEqual([
      { version: '1', same: ['2'], label: 'Is it a gift?', changes: [] },
      {
        version: '3',
        same: [],
        label: 'Is it a gift?',
        changes: ['‘Is it a gift?’ now has the hint ‘For somebody else’.'],
      },
    ])
  })

  test('it begins with the first version that asks it', () => {
    const wrap = asking(choice('wrap', 'Shall we wrap it?'))
    expect(told('wrap', dated('1', first), dated('2', wrap))).toEqual([
      {
        version: '2',
        same: [],
        label: 'Shall we wrap it?',
        changes: ['‘Shall we wrap it?’ is new, after ‘Is it a gift?’.'],
      },
    ])
  })

  test('a version that leaves it out says so, and the next is compared with the last that asked', () => {
    const wrap = asking(choice('wrap', 'Shall we wrap it?'))
    const again = asking(choice('wrap', 'Do you want it wrapped?'))
    const versions = [
      dated('1', wrap),
      dated('2', first),
      dated('3', without('wrap')),
      dated('4', again),
    ]
    expect(told('wrap', ...versions)).toEqual([
      { version: '1', same: [], label: 'Shall we wrap it?', changes: [] },
      {
        version: '2',
        same: ['3'],
        label: null,
        changes: ['‘Shall we wrap it?’ is no longer asked.'],
      },
      {
        version: '4',
        same: [],
        label: 'Do you want it wrapped?',
        changes: ['‘Shall we wrap it?’ is now ‘Do you want it wrapped?’.'],
      },
    ])
  })

  test('a question that took the place of another has the history of both', () => {
    const old = asking(choice('wrap', 'Shall we wrap it?'))
    const now = asking({ ...choice('paper', 'Which paper?'), replaces: 'wrap' })
    const versions = [dated('1', old), dated('2', now)]
    expect(historyOf('paper', ...versions)).toMatchObject({ replaces: 'wrap', replacedBy: null })
    expect(told('paper', ...versions)).toEqual([
      { version: '1', same: [], label: 'Shall we wrap it?', changes: [] },
      {
        version: '2',
        same: [],
        label: 'Which paper?',
        changes: ['‘Shall we wrap it?’ is now ‘Which paper?’.'],
      },
    ])
    expect(historyOf('wrap', ...versions)).toMatchObject({ replaces: null, replacedBy: 'paper' })
    expect(told('wrap', ...versions)).toHaveLength(1)
  })

  test('it says where the question stands, and what moved', () => {
    const [place] = historyOf('day', first).entries.map(({ question }) => question?.place)
    expect(place).toEqual({
      page: '‘When will you pick it up?’',
      after: ['‘Which flavour?’'],
      leadsTo: ['‘Is it a gift?’'],
    })
    expect(historyOf('vessel', first).entries[0]?.question?.place).toMatchObject({
      page: null,
      after: [],
    })
    const moved = withStep('pick-up', () => ({ edges: [{ when: null, to: 'check-answers' }] }))
    expect(told('day', dated('1', first), dated('2', moved))[1]?.changes).toEqual([
      'Its page now leads to check your answers, no longer to ‘Is it a gift?’.',
    ])
  })

  test('other words of the pages around it are no change of its own', () => {
    const reworded = withField('flavour', { label: 'What flavour?' })
    const after = { ...reworded, steps: reworded.steps.map(retitled) }
    expect(told('gift', dated('1', first), dated('2', after))).toHaveLength(1)
    expect(told('day', dated('1', first), dated('2', after))).toHaveLength(1)
    expect(told('flavour', dated('1', first), dated('2', after))).toHaveLength(2)

    function retitled(step: JourneyDescription['steps'][number]) {
      return step.id === 'flavour' ? { ...step, title: 'What flavour?' } : step
    }
  })

  test('every question of every journey has one, under its last wording', () => {
    for (const versions of everyDescription()) {
      const ids = versions.flatMap(({ steps }) =>
        steps.flatMap(({ fields }) => fields.map(({ id }) => id)),
      )
      const histories = questionHistories(versions)
      expect(histories.map(({ id }) => id).toSorted()).toEqual([...new Set(ids)].toSorted())
      for (const { label, entries } of histories) {
        const asked = entries.flatMap(({ question }) => question ?? [])
        expect(asked.at(-1)?.label).toBe(label)
      }
    }
  })
})
