import { expect, test } from 'vitest'
import { everyDescription } from '../../app/journeys/changes.ts'
import { everyComparison } from '../../app/journeys/compared.ts'
import { readPages } from '../../app/journeys/read-pages.ts'
import { sideBySide } from '../../app/journeys/side-by-side.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { first, option, withField, withStep } from '../engine/changed.ts'
import type { JourneyDescription } from '../../app/engine/describe.ts'

const told = (after: JourneyDescription, before = first) =>
  sideBySide(before, after)
    .filter(({ mark }) => mark !== 'same')
    .map((row) =>
      [row.before ?? 'nothing', row.after ?? 'nothing', row.mark, ...row.also].join(' '),
    )
const confirming = (change: Partial<JourneyDescription['confirmation']>) => {
  return { ...first, confirmation: { ...first.confirmation, ...change } }
}
const finish = { ...first.confirmation.finish, opens: 'the van' }
const withoutCard = {
  ...first,
  steps: first.steps
    .filter(({ id }) => id !== 'card')
    .map((step) => ({ ...step, edges: step.edges.filter(({ to }) => to !== 'card') })),
}
const nextButtons = {
  ...first,
  steps: first.steps.map((step) => (step.kind === 'question' ? { ...step, button: 'Next' } : step)),
}

test('Two versions side by side are marked as approved', async () => {
  await expectApproved('approved/side-by-side.txt', {
    'What is otherwise': {
      nothing: told(first),
      'a label': told(withField('flavour', { label: 'What flavour?' })),
      'a hint': told(withField('flavour', { hint: 'One only' })),
      'an option': told(withField('gift', { options: [option('yes', 'Yes, for you')] })),
      'a heading': told(withStep('pick-up', () => ({ title: 'When?' }))),
      messages: told(withField('gift', { messages: ['Say'] })),
      'a condition': told(withField('card', { asked: 'it is May' })),
      'a box': told(withField('day', { component: 'text' })),
      help: told(withStep('gift', () => ({ words: [{ as: 'help', words: 'Help' }] }))),
      'a way on': told(withStep('flavour', () => ({ edges: [{ when: null, to: 'gift' }] }))),
      'a button': told(withStep('check-answers', () => ({ button: 'Buy' }))),
      'every button of a question': told(nextButtons),
      'a page that is gone': told(withoutCard),
      'a page that is new': told(first, withoutCard),
      'what is confirmed': told(confirming({ nextSteps: ['Wave'] })),
      'where the end leads': told(confirming({ finish })),
    },
    Order: {
      'of a version and itself': sideBySide(first, first).map(({ after }) => after),
      'with a page that is gone': sideBySide(first, withoutCard).map(({ before }) => before),
    },
  })
  expect(sideBySide(first, first).map(({ after }) => after)).toEqual(
    readPages(first).map(({ id }) => id),
  )
})

const compared = everyComparison()

test('Every two versions of a journey are compared, the older first, by pages that each has', () => {
  for (const { versions, comparisons } of compared) {
    const names = versions.map(({ version }) => version)
    const pairs = names.flatMap((before, index) =>
      names.slice(index + 1).map((after) => [before, after]),
    )
    expect(comparisons.map(({ before, after }) => [before, after])).toEqual(pairs)
    const ids = new Map(versions.map(({ version, pages }) => [version, pages.map(({ id }) => id)]))
    for (const { before, after, pages } of comparisons) {
      const old = pages.flatMap((row) => row.before ?? [])
      expect(old.toSorted()).toEqual(ids.get(before)?.toSorted())
      expect(pages.flatMap((row) => row.after ?? [])).toEqual(ids.get(after))
    }
  }
})

test('A page is marked as changed whenever a sentence is about it', () => {
  const comparison = compared[0]?.comparisons.find(
    ({ before, after }) => before === '2021-05-25' && after === '2021-10-06',
  )
  expect(comparison?.groups[0]?.changes).toContain(
    '‘Will this appointment count towards RAR?’ is now ‘Will this be a RAR toolkit session?’.',
  )
  const marked = comparison?.pages.filter(({ mark }) => mark !== 'same') ?? []
  const lines = marked.map(({ before, after, mark, also }) => [before, after, mark, ...also].join())
  expect(lines).toEqual([
    'rar,rar,changed,where it leads',
    'category,toolkit,changed,error messages,what else it says',
    'notes,notes,changed',
    'check-answers,check-answers,changed,its button',
  ])
})

test('Comparisons leave no gap for the name of a person', () => {
  expect(JSON.stringify(compared)).not.toMatch(/\{\w+\}/)
  expect(JSON.stringify(everyDescription())).toMatch(/\{first\}/)
})
