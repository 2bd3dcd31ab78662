import { describe, expect, test } from 'vitest'
import { everyDescription } from '../../app/journeys/changes.ts'
import { everyComparison } from '../../app/journeys/compared.ts'
import { readPages } from '../../app/journeys/read-pages.ts'
import { sideBySide } from '../../app/journeys/side-by-side.ts'
import { first, option, withField, withStep } from '../engine/changed.ts'
import type { JourneyDescription } from '../../app/engine/describe.ts'

const rowsOf = (after: JourneyDescription, before = first) => sideBySide(before, after)
const changed = (after: JourneyDescription) =>
  rowsOf(after)
    .filter(({ mark }) => mark !== 'same')
    .map(({ mark, after: page, also }) => [page, mark, also])

describe('two versions side by side', () => {
  test('a version is the same as itself, page for page and in order', () => {
    const rows = rowsOf(first)
    expect(rows.map(({ after }) => after)).toEqual(readPages(first).map(({ id }) => id))
    expect(new Set(rows.map(({ mark }) => mark))).toEqual(new Set(['same']))
    expect(rows.at(-1)?.after).toBe('confirmation')
  })

  test.each([
    ['a label', withField('flavour', { label: 'What flavour?' }), 'flavour'],
    ['a hint', withField('flavour', { hint: 'One only' }), 'flavour'],
    ['an option', withField('gift', { options: [option('yes', 'Yes, for you')] }), 'gift'],
    ['a heading', withStep('pick-up', () => ({ title: 'When?' })), 'pick-up'],
  ])('%s that reads otherwise is shown by its page', (_, after, page) => {
    expect(changed(after).map(([id, mark]) => [id, mark])).toEqual([[page, 'changed']])
  })

  test.each([
    ['messages', withField('gift', { messages: ['Say'] }), 'gift', 'error messages'],
    ['a condition', withField('card', { asked: 'it is May' }), 'card', 'when a question is asked'],
    ['a box', withField('day', { component: 'text' }), 'pick-up', 'how a question is answered'],
    [
      'help',
      withStep('gift', () => ({ words: [{ as: 'help', words: 'Help' }] })),
      'gift',
      'what else it says',
    ],
    [
      'a way on',
      withStep('flavour', () => ({ edges: [{ when: null, to: 'gift' }] })),
      'flavour',
      'where it leads',
    ],
    [
      'a button',
      withStep('check-answers', () => ({ button: 'Buy' })),
      'check-answers',
      'its button',
    ],
  ])('%s that its words do not show is said of the page', (_, after, page, also) => {
    expect(changed(after)).toEqual([[page, 'changed', [also]]])
  })

  test('a new button of every question is not told of one page alone', () => {
    const after = {
      ...first,
      steps: first.steps.map((step) =>
        step.kind === 'question' ? { ...step, button: 'Next' } : step,
      ),
    }
    expect(changed(after)).toEqual([])
  })

  test('a page that is gone stays where it was, and a new one stands where it is', () => {
    const without = {
      ...first,
      steps: first.steps
        .filter(({ id }) => id !== 'card')
        .map((step) => ({ ...step, edges: step.edges.filter(({ to }) => to !== 'card') })),
    }
    const at = (rows: ReturnType<typeof rowsOf>, id: string) =>
      rows.findIndex(({ before, after }) => before === id || after === id)
    const gone = rowsOf(without)
    expect(gone[at(gone, 'card')]).toMatchObject({ mark: 'gone', before: 'card', after: null })
    expect(at(gone, 'card')).toBe(at(rowsOf(first), 'card'))
    const back = rowsOf(first, without)
    expect(back[at(back, 'card')]).toMatchObject({ mark: 'new', before: null, after: 'card' })
  })

  test('what is said after confirming has a row of its own', () => {
    const { confirmation } = first
    const after = { ...first, confirmation: { ...confirmation, nextSteps: ['Wave'] } }
    expect(changed(after)).toEqual([['confirmation', 'changed', []]])
    const finish = { ...confirmation.finish, opens: 'the van' }
    expect(changed({ ...first, confirmation: { ...confirmation, finish } })).toEqual([
      ['confirmation', 'changed', ['where it leads']],
    ])
  })
})

describe('the journeys of the prototype', () => {
  const compared = everyComparison()
  const [arrange] = compared

  test('are compared for every two versions, the older first', () => {
    for (const { versions, comparisons } of compared) {
      const names = versions.map(({ version }) => version)
      const pairs = names.flatMap((before, index) =>
        names.slice(index + 1).map((after) => [before, after]),
      )
      expect(comparisons.map(({ before, after }) => [before, after])).toEqual(pairs)
    }
    expect(arrange?.comparisons).toHaveLength(10)
  })

  test('name only pages that the version has', () => {
    for (const { versions, comparisons } of compared) {
      const ids = new Map(
        versions.map(({ version, pages }) => [version, pages.map(({ id }) => id)]),
      )
      for (const { before, after, pages } of comparisons) {
        const told = (side: 'before' | 'after') => pages.flatMap((row) => row[side] ?? [])
        expect(told('before').toSorted()).toEqual(ids.get(before)?.toSorted())
        expect(told('after')).toEqual(
          told('after').toSorted(
            (a, b) => (ids.get(after)?.indexOf(a) ?? 0) - (ids.get(after)?.indexOf(b) ?? 0),
          ),
        )
        expect(told('after').toSorted()).toEqual(ids.get(after)?.toSorted())
      }
    }
  })

  test('mark a page as changed whenever a sentence is about it', () => {
    const comparison = arrange?.comparisons.find(
      ({ before, after }) => before === '2021-05-25' && after === '2021-10-06',
    )
    expect(comparison?.groups[0]?.changes).toContain(
      '‘Will this appointment count towards RAR?’ is now ‘Will this be a RAR toolkit session?’.',
    )
    expect(comparison?.pages.filter(({ mark }) => mark !== 'same')).toEqual([
      { mark: 'changed', before: 'rar', after: 'rar', also: ['where it leads'] },
      {
        mark: 'changed',
        before: 'category',
        after: 'toolkit',
        also: ['error messages', 'what else it says'],
      },
      { mark: 'changed', before: 'notes', after: 'notes', also: [] },
      { mark: 'changed', before: 'check-answers', after: 'check-answers', also: ['its button'] },
    ])
  })

  test('leave no gap for the name of a person', () => {
    expect(JSON.stringify(compared)).not.toMatch(/\{\w+\}/)
    expect(JSON.stringify(everyDescription())).toMatch(/\{first\}/)
  })
})
