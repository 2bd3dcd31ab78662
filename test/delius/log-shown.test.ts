import { describe, expect, test } from 'vitest'

import { evidenceDueBy } from '../../app/delius/evidence.ts'
import { logNotes } from '../../app/delius/log-notes.ts'
import { pagesOfLog } from '../../app/delius/log-pages.ts'
import { nextStepOf } from '../../app/delius/next-for-appointment.ts'
import { withNotes } from '../../app/delius/notes.ts'
import { recentOrders } from '../../app/delius/recent-orders.ts'
import { anEntry } from './log-samples.ts'
import type { LogDay } from '../../app/delius/activity-log.ts'

const days = (...sizes: readonly number[]): readonly LogDay[] =>
  sizes.map((size, index) => ({
    date: `day ${index + 1}`,
    items: Array.from({ length: size }, () => ({
      kind: 'entry' as const,
      date: '2021-10-01',
      time: null,
      entry: anEntry(),
    })),
  }))
const sizesOf = (...sizes: readonly number[]) =>
  pagesOfLog(days(...sizes)).map((page) => page.map(({ items }) => items.length))

describe('notes in the log', () => {
  const notes = (length: number, sensitive = false) => ({ notes: 'a'.repeat(length), sensitive })

  test('are shown up to 250 characters, and folded from 251 on', () => {
    expect(logNotes(notes(250), 9)).toEqual({ kind: 'shown', parts: ['a'.repeat(250)] })
    expect(logNotes(notes(251), 9)).toMatchObject({ kind: 'folded', summary: 'Notes', open: false })
    expect(logNotes({ notes: '🙂'.repeat(250), sensitive: false }, 9).kind).toBe('shown')
  })

  test('are open at first for the third entry, and no more for the fourth', () => {
    expect([0, 2, 3].map((place) => logNotes(notes(300), place))).toMatchObject([
      { open: true },
      { open: true },
      { open: false },
    ])
  })

  test('that are sensitive are never open at first, however short and high up', () => {
    const folded = { kind: 'folded', summary: 'Notes (sensitive)', open: false }
    expect(logNotes(notes(10, true), 0)).toMatchObject(folded)
    expect(logNotes(notes(300, true), 2)).toMatchObject(folded)
  })

  test('that are not there are said not to be', () => {
    expect(logNotes(notes(0), 0)).toEqual({ kind: 'none', text: 'No notes' })
    expect(logNotes({ notes: ' \n', sensitive: true }, 0)).toEqual({
      kind: 'none',
      text: 'Sensitive (no notes)',
    })
  })

  test('that were added later are parts of their own, in order', () => {
    const twice = withNotes('Came late.', 'Brought a letter.')
    expect(logNotes({ notes: twice, sensitive: false }, 0)).toMatchObject({
      parts: ['Came late.', 'Brought a letter.'],
    })
  })
})

describe('a long log', () => {
  test('is one page up to 60 items', () => {
    expect(sizesOf()).toEqual([[]])
    expect(sizesOf(30, 30)).toEqual([[30, 30]])
  })

  test('goes on pages of whole days from 61 on, with 40 items or just above', () => {
    expect(sizesOf(30, 30, 1)).toEqual([[30, 30], [1]])
    expect(sizesOf(39, 1, 40, 5)).toEqual([[39, 1], [40], [5]])
    expect(sizesOf(100)).toEqual([[100]])
  })
})

describe('evidence for an absence', () => {
  test('is due by the fifth working day after it', () => {
    expect(evidenceDueBy('2021-10-04')).toBe('2021-10-11')
    expect(evidenceDueBy('2021-10-01')).toBe('2021-10-08')
    expect(evidenceDueBy('2021-10-02')).toBe('2021-10-08')
  })

  test('is not due any sooner for a bank holiday', () => {
    // Christmas Day and Boxing Day 2021 were at a weekend, and given back on Monday and Tuesday.
    expect(evidenceDueBy('2021-12-23')).toBe('2022-01-04')
  })
})

test('Orders that ended within two years, to the day, are recent, the last first', () => {
  const order = (endDate: string) => ({
    description: 'Community Order',
    offence: 'Theft',
    startDate: '2018-01-01',
    endDate,
    breaches: 0,
  })
  const previousOrders = ['2019-10-05', '2019-10-06', '2021-01-01'].map(order)
  expect(recentOrders({ previousOrders }, '2021-10-06').map(({ endDate }) => endDate)).toEqual([
    '2021-01-01',
    '2019-10-06',
  ])
})

test('What can be done about an appointment follows from what has become of it', () => {
  expect(nextStepOf('to come')).toBe('rearrange')
  expect(nextStepOf('no outcome')).toBe('record outcome')
  expect(nextStepOf('complied')).toBe('change outcome')
  expect(nextStepOf('waiting for evidence')).toBe('change outcome')
  expect(nextStepOf('rescheduled')).toBeUndefined()
  expect(nextStepOf('cancelled')).toBeUndefined()
})
