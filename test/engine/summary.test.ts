import { expect, test } from 'vitest'

import { summary } from '../../app/engine/summary.ts'
import { walk } from '../../app/engine/walk.ts'
import { order, plainOrder, van } from '../support/toy.ts'
import type { Answers } from '../../app/engine/types.ts'

const rows = (stored: Answers) => summary(order, walk(order, stored, van), van)

test('has a row for each answer, in the order asked, with the page that changes it', () => {
  expect(rows({ ...plainOrder, gift: 'yes', card: '' })).toEqual([
    { field: 'vessel', step: 'vessel', label: 'Vessel', value: 'A cone' },
    { field: 'flavour', step: 'flavour', label: 'Flavour', value: 'Gelato mint' },
    { field: 'day', step: 'pick-up', label: 'Day', value: '2021-10-13' },
    { field: 'gift', step: 'gift', label: 'Gift', value: 'Yes' },
    { field: 'card', step: 'card', label: 'Card', value: 'Nothing' },
  ])
})

test('leaves out a field without a row, and one whose row does not apply', () => {
  const fields = rows({ ...plainOrder, vessel: 'other', ownVessel: 'mug' }).map(
    ({ field }) => field,
  )
  expect(fields).toEqual(['vessel', 'flavour', 'day'])
})

test('never shows an answer off the trail', () => {
  const labels = rows({ ...plainOrder, card: 'Enjoy' }).map(({ label }) => label)
  expect(labels).not.toContain('Card')
})

test('has no row for a question that did not open', () => {
  const { ownVessel } = order.fields
  if (!ownVessel) throw new Error('The toy has no vessel of one’s own')
  const fields = { ...order.fields, ownVessel: { ...ownVessel, summary: { label: 'Own' } } }
  const withRow = { ...order, fields }
  const labels = (stored: Answers) =>
    summary(withRow, walk(withRow, stored, van), van).map(({ label }) => label)
  expect(labels({ ...plainOrder, ownVessel: 'mug' })).not.toContain('Own')
  expect(labels({ ...plainOrder, vessel: 'other', ownVessel: 'mug' })).toContain('Own')
})
