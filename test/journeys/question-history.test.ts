import { expect, test } from 'vitest'
import { everyDescription } from '../../app/journeys/changes.ts'
import { questionHistories } from '../../app/journeys/question-history.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { choice, first, withField, withStep } from '../engine/changed.ts'
import type { JourneyDescription } from '../../app/engine/describe.ts'

const historyOf = (id: string, all: readonly JourneyDescription[]) => {
  const versions = all.map((journey, index) => ({ ...journey, version: String(index + 1) }))
  const found = questionHistories(versions).find((one) => one.id === id)
  return found ?? expect.unreachable(`Nothing is known of ${id}`)
}
const told = (id: string, ...versions: readonly JourneyDescription[]) => {
  const { replaces, replacedBy, entries } = historyOf(id, versions)
  return [
    ...(replaces === null ? [] : [`replaces ${replaces}`]),
    ...(replacedBy === null ? [] : [`is replaced by ${replacedBy}`]),
    ...entries.map(({ version, same, question, changes }) => {
      const versions = [version, ...same].join(' and ')
      return [`${versions} ${question?.label ?? 'not asked'}`, ...changes].join(' | ')
    }),
  ]
}
const asking = (field: ReturnType<typeof choice>) =>
  withStep('gift', ({ fields }) => ({ fields: [...fields, field] }))
const wrap = asking(choice('wrap', 'Shall we wrap it?'))

test('How a question read over time is told as approved', async () => {
  const hinted = withField('gift', { hint: 'For somebody else' })
  const edges = [{ when: null, to: 'check-answers' }]
  const toTheEnd = withStep('pick-up', () => ({ edges }))
  const noon = withField('time', { hint: 'Noon' })
  const again = asking(choice('wrap', 'Do you want it wrapped?'))
  const paper = asking({ ...choice('paper', 'Which paper?'), replaces: 'wrap' })
  const reworded = withStep(
    'flavour',
    () => ({ title: 'What flavour?' }),
    withField('flavour', { label: 'What flavour?' }),
  )
  const placeOf = (id: string) => historyOf(id, [first]).entries[0]?.question?.place
  await expectApproved('approved/question-history.txt', {
    'The history of a question': {
      'that changes once': told('gift', first, first, hinted),
      'that is new': told('wrap', first, wrap),
      'that was left out for a while': told('wrap', wrap, first, noon, again),
      'that took the place of another': told('paper', wrap, paper),
      'whose place another took': told('wrap', wrap, paper),
      'that leads elsewhere': told('day', first, toTheEnd),
      'after one that reads otherwise': told('day', first, reworded),
      'that reads otherwise': told('flavour', first, reworded),
    },
    'The place of a question': { day: placeOf('day'), vessel: placeOf('vessel') },
  })
})

test('Every question of every journey has a history, under its last wording', () => {
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
