import { expect, test } from 'vitest'

import { summary } from '../../app/engine/summary.ts'
import { walk } from '../../app/engine/walk.ts'
import { without } from '../support/journeys.ts'
import { laterOrder, tubOrder } from '../support/toy-later.ts'
import { order, plainOrder, van } from '../support/toy.ts'
import type { Answers } from '../../app/engine/types.ts'

const rows = (stored: Answers) => summary(order, walk(order, stored, van), van)

test('has a row for each answer, in the order asked, with the page that changes it', () => {
  const usual = { section: undefined, fixed: false }
  expect(rows({ ...plainOrder, gift: 'yes', card: '' })).toEqual([
    { ...usual, field: 'vessel', step: 'vessel', label: 'Vessel', value: 'A cone' },
    { ...usual, field: 'flavour', step: 'flavour', label: 'Flavour', value: 'Gelato mint' },
    { ...usual, field: 'day', step: 'pick-up', label: 'Day', value: '2021-10-13' },
    { ...usual, field: 'gift', step: 'gift', label: 'Gift', value: 'Yes' },
    { ...usual, field: 'card', step: 'card', label: 'Card', value: 'Nothing' },
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

const laterRows = (stored: Answers) => summary(laterOrder, walk(laterOrder, stored, van), van)

test('has the rows that the page names first, then the others as they were asked', () => {
  expect(laterRows(tubOrder).map(({ label }) => label)).toEqual([
    'Flavour',
    'Vessel',
    'Spoon',
    'Sauce',
    'Day',
  ])
})

test('has rows in the order asked while the answers do not reach check your answers', () => {
  expect(laterRows(without(tubOrder, 'day')).map(({ label }) => label)).toEqual([
    'Vessel',
    'Spoon',
    'Flavour',
    'Sauce',
  ])
})

test('says which section a row is in, and which has no Change', () => {
  const byLabel = new Map(laterRows(tubOrder).map((row) => [row.label, row]))
  expect(byLabel.get('Day')).toMatchObject({ section: 'pick-up', fixed: false })
  expect(byLabel.get('Spoon')).toMatchObject({ section: undefined, fixed: true, step: 'vessel' })
})

test('has several rows for one answer, or one, or none', () => {
  const cone = { ...tubOrder, vessel: 'cone', flavour: 'mint' }
  const of = (stored: Answers, field: string) =>
    laterRows(stored).filter((row) => row.field === field).length
  expect([of(tubOrder, 'vessel'), of(cone, 'vessel'), of(cone, 'wafer')]).toEqual([2, 1, 0])
})
