import { describe, expect, test } from 'vitest'

import { problems } from '../../app/engine/problems.ts'
import { walk } from '../../app/engine/walk.ts'
import { bigJourney, longestAnswers, october } from '../support/big.ts'
import { without } from '../support/journeys.ts'
import { readsMoreThanItSays } from '../support/reads.ts'

const journey = bigJourney(60, 200)
const answers = longestAnswers(journey)
const edges = Object.values(journey.steps).flatMap((step) =>
  step.kind === 'question' ? step.next : [],
)

describe('a journey of 60 steps and 200 edges', () => {
  test('has as many, and no fault', () => {
    expect(Object.keys(journey.steps)).toHaveLength(60)
    expect(edges).toHaveLength(200)
    expect(problems(journey, [october])).toEqual([])
    expect(readsMoreThanItSays(journey, answers, october)).toEqual([])
  })

  test('is walked through all of its pages by the answers that take no branch', () => {
    const trail = walk(journey, answers, october)
    expect(trail.steps).toEqual(Object.keys(journey.steps))
    expect(trail.answers).toEqual(answers)
    expect(trail.complete).toBe(true)
  })

  test('is left out page by page where the answers take branches', () => {
    // Page 0 leads to page 2, and page 2 by its second branch past page 3 and page 4 to page 5.
    const branching = { ...answers, question0: 'option-1', question2: 'option-2' }
    const trail = walk(journey, branching, october)
    expect(trail.steps.slice(0, 4)).toEqual(['page-0', 'page-2', 'page-5', 'page-6'])
    expect(trail.complete).toBe(true)
    expect(trail.answers).toEqual(without(branching, 'question1', 'question3', 'question4'))
  })

  test('stops at any page without an answer, with the answers before it', () => {
    for (const [page, id] of Object.keys(answers).entries()) {
      const trail = walk(journey, without(answers, id), october)
      expect(trail.frontier).toBe(`page-${page}`)
      expect(Object.keys(trail.answers)).toHaveLength(page)
    }
  })

  test('cannot be made with fewer edges than pages', () => {
    expect(() => bigJourney(60, 58)).toThrow('60 steps cannot have 58 edges')
  })
})
