import { expect, test } from 'vitest'
import { undone } from '../../design-history/tools/record/undone.ts'
import type { Answers, Row } from '../../design-history/tools/record/record.ts'

const record = (answers: Answers, register: readonly Row[] = []) => ({ answers, register })

test('Undo brings back what Clear took away', () => {
  const before = record({ 'a.x': '1', 'b.x': '2' }, [{ id: 'r' }])
  expect(undone(before, record({}), record({}))).toEqual(before)
})

test('Undo keeps what was entered since, in this tab or another', () => {
  const before = record({ 'a.x': '1', 'b.x': '2' })
  const after = record({ 'b.x': '2' })
  const now = record({ 'b.x': '3', 'c.x': 'since', 'a.x': 'entered again' }, [{ id: 'new' }])
  expect(undone(before, after, now)).toEqual(now)
  expect(undone(before, after, record({ 'b.x': '3', 'c.x': 'since' }))).toEqual(
    record({ 'a.x': '1', 'b.x': '3', 'c.x': 'since' }),
  )
})

test('Undo of a load takes away what only the file had, and keeps what was changed since', () => {
  const before = record({ 'a.x': '1' }, [{ id: 'old' }])
  const after = record({ 'b.x': '2', 'c.x': '3' }, [{ id: 'loaded' }])
  expect(
    undone(before, after, record({ 'b.x': '2', 'c.x': 'changed' }, [{ id: 'loaded' }])),
  ).toEqual(record({ 'a.x': '1', 'c.x': 'changed' }, [{ id: 'old' }]))
})
