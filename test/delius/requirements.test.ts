import { describe, expect, test } from 'vitest'

import { currentSentence, rarRequirement } from '../../app/delius/requirements.ts'
import { caseAt } from '../support/people.ts'
import type { Requirement, Sentence } from '../../app/data/schema.ts'

const [sentence] = caseAt('Kieran').sentences
const [requirement] = sentence?.requirements ?? []
if (!sentence || !requirement) throw new Error('Kieran has no requirement')

const rar = (id: number, rest: Partial<Requirement> = {}): Requirement => ({
  ...requirement,
  id,
  ...rest,
})
const order = (requirements: readonly Requirement[], rest: Partial<Sentence> = {}): Sentence => ({
  ...sentence,
  ...rest,
  requirements: [...requirements],
})
const chosen = (...requirements: readonly Requirement[]) =>
  rarRequirement([order(requirements)], '2021-10-13')?.requirement.id

describe('the RAR requirement of a session', () => {
  test('is the one that there is, with its event', () => {
    expect(rarRequirement([order([rar(1)])], '2021-10-13')).toEqual({
      eventId: sentence.eventId,
      requirement: rar(1),
    })
  })

  test('is none when there is none', () => {
    expect(rarRequirement([], '2021-10-13')).toBeUndefined()
    expect(chosen()).toBeUndefined()
  })

  test.each<[string, Partial<Requirement>]>([
    ['is of another category', { category: 'W' }],
    ['was deleted', { softDeleted: true }],
    ['is over before the session', { terminationDate: '2021-10-12' }],
    ['is over on the day of the session', { terminationDate: '2021-10-13' }],
  ])('is not one that %s', (_, rest) => {
    expect(chosen(rar(1, rest))).toBeUndefined()
    expect(chosen(rar(1, rest), rar(2))).toBe(2)
  })

  test('may end after the session', () => {
    expect(chosen(rar(1, { terminationDate: '2021-10-14' }))).toBe(1)
  })

  test('is not one of a sentence that is over', () => {
    expect(rarRequirement([order([rar(1)], { active: false })], '2021-10-13')).toBeUndefined()
  })

  test('is the one of several that started last, then the one that was created last', () => {
    const early = rar(1, { startDate: '2021-01-01', createdDate: '2021-09-09' })
    const late = rar(2, { startDate: '2021-06-01', createdDate: '2021-05-05' })
    const again = rar(3, { startDate: '2021-06-01', createdDate: '2021-06-06' })
    expect(chosen(early, late)).toBe(2)
    expect(chosen(late, early)).toBe(2)
    expect(chosen(late, again, early)).toBe(3)
    expect(chosen(again, late, early)).toBe(3)
  })

  test('is looked for in every active sentence', () => {
    const late = order([rar(2, { startDate: '2021-06-01' })], { eventId: 2 })
    expect(rarRequirement([order([rar(1)]), late], '2021-10-13')?.eventId).toBe(2)
  })
})

describe('the sentence of an ordinary appointment', () => {
  test('is the active one that began last', () => {
    const first = order([], { eventId: 1, startDate: '2021-01-01' })
    const second = order([], { eventId: 2, startDate: '2021-02-01' })
    const over = order([], { eventId: 3, startDate: '2021-03-01', active: false })
    expect(currentSentence([first, second, over])?.eventId).toBe(2)
    expect(currentSentence([second, over, first])?.eventId).toBe(2)
    expect(currentSentence([over])).toBeUndefined()
  })
})
