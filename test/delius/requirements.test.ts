import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { currentSentence, rarRequirements } from '../../app/delius/requirements.ts'
import type { Requirement, Sentence } from '../../app/data/schema.ts'

const { sentences } = fixturesOn('2021-10-06')
const sentencesOf = (crn: string) => sentences.filter((sentence) => sentence.crn === crn)
const [sentence] = sentencesOf('V410022')
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
  rarRequirements([order(requirements)], '2021-10-13')[0]?.requirement.id

describe('the RAR requirement of a session', () => {
  test('is the one that there is, with its event', () => {
    expect(rarRequirements([order([rar(1)])], '2021-10-13')[0]).toEqual({
      eventId: sentence.eventId,
      requirement: rar(1),
    })
  })

  test('is none when there is none', () => {
    expect(rarRequirements([], '2021-10-13')[0]).toBeUndefined()
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
    expect(rarRequirements([order([rar(1)], { active: false })], '2021-10-13')[0]).toBeUndefined()
  })

  test('is looked for in every active sentence', () => {
    const late = order([rar(2, { startDate: '2021-06-01' })], { eventId: 2 })
    expect(rarRequirements([order([rar(1)]), late], '2021-10-13')[0]?.eventId).toBe(2)
  })
})

describe('the RAR requirements of a session', () => {
  const ids = (on: string, ...all: readonly Sentence[]) =>
    rarRequirements(all, on).map(({ requirement: { id } }) => id)

  test('are all that are live, the one that started last first, then the one created last', () => {
    const early = rar(1, { startDate: '2021-01-01', createdDate: '2021-09-09' })
    const late = rar(2, { startDate: '2021-06-01', createdDate: '2021-05-05' })
    const again = rar(3, { startDate: '2021-06-01', createdDate: '2021-06-06' })
    const over = rar(4, { startDate: '2021-07-01', terminationDate: '2021-10-13' })
    for (const all of [
      [early, late, over, again],
      [again, over, late, early],
    ]) {
      expect(ids('2021-10-13', order(all))).toEqual([3, 2, 1])
      expect(ids('2021-10-12', order(all))).toEqual([4, 3, 2, 1])
    }
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
