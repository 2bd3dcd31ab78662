import { describe, expect, test } from 'vitest'

import { paths } from '../../app/engine/paths.ts'
import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { version20210311 } from '../../app/journeys/arrange-appointment/2021-03-11.ts'
import { version20210525 } from '../../app/journeys/arrange-appointment/2021-05-25.ts'
import { version20211006 } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { version20211101 } from '../../app/journeys/arrange-appointment/2021-11-01.ts'
import { contextAt, people } from '../support/people.ts'
import type { FirstName } from '../support/people.ts'
import type { Version } from './ways.ts'

/** How many ways each of the ten has. */
const counted = (journey: Version) =>
  Object.fromEntries(
    people.map(({ first }) => [first, paths(journey, contextAt(first)).length] as const),
  )

/** The pages of each way of somebody, without ways that differ only in their answers. */
const pagesOf = (journey: Version, first: FirstName) => [
  ...new Set(paths(journey, contextAt(first)).map(({ steps }) => steps.join(', '))),
]

describe('the ways through, as reviewed, of the version', () => {
  test('of March 2021: one, with a category or without', () => {
    expect(pagesOf(version20210311, 'Kieran')).toMatchInlineSnapshot(`
      [
        "type, when, rar, check-answers",
      ]
    `)
    expect(counted(version20210311)).toMatchInlineSnapshot(`
      {
        "Alun": 2,
        "Connor": 2,
        "Derek": 2,
        "Glyn": 2,
        "Imogen": 2,
        "Kieran": 2,
        "Marta": 1,
        "Paul": 2,
        "Shanice": 2,
        "Tyrone": 2,
      }
    `)
  })

  test('of May 2021: with a location, dates and a category where there are any', () => {
    expect(pagesOf(version20210525, 'Kieran')).toMatchInlineSnapshot(`
      [
        "type, location, when, repeating, dates, rar, category, notes, sensitive, check-answers",
        "type, location, when, repeating, dates, rar, notes, sensitive, check-answers",
        "type, location, when, repeating, rar, category, notes, sensitive, check-answers",
        "type, location, when, repeating, rar, notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, category, notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, notes, sensitive, check-answers",
        "type, when, repeating, rar, category, notes, sensitive, check-answers",
        "type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
    expect(counted(version20210525)).toMatchInlineSnapshot(`
      {
        "Alun": 24,
        "Connor": 24,
        "Derek": 18,
        "Glyn": 16,
        "Imogen": 24,
        "Kieran": 24,
        "Marta": 12,
        "Paul": 24,
        "Shanice": 24,
        "Tyrone": 24,
      }
    `)
  })

  test('of 6 October 2021, with toolkits and without, in a team that has some and one that has none', () => {
    expect(pagesOf(version20211006, 'Derek')).toMatchInlineSnapshot(`
      [
        "type, no-locations",
        "type, when, repeating, dates, rar, toolkit, notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, notes, sensitive, check-answers",
        "type, when, repeating, rar, toolkit, notes, sensitive, check-answers",
        "type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
    expect(pagesOf(version20211006, 'Shanice')).toMatchInlineSnapshot(`
      [
        "type, location, when, repeating, dates, rar, notes, sensitive, check-answers",
        "type, location, when, repeating, rar, notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, notes, sensitive, check-answers",
        "type, when, repeating, rar, notes, sensitive, check-answers",
      ]
    `)
    expect(counted(version20211006)).toMatchInlineSnapshot(`
      {
        "Alun": 24,
        "Connor": 24,
        "Derek": 18,
        "Glyn": 16,
        "Imogen": 24,
        "Kieran": 24,
        "Marta": 12,
        "Paul": 24,
        "Shanice": 24,
        "Tyrone": 24,
      }
    `)
  })

  test('of 1 November 2021, where RAR and other locations are left to Delius', () => {
    expect(pagesOf(version20211101, 'Kieran')).toMatchInlineSnapshot(`
      [
        "type, rar, use-delius",
        "type, rar, location, when, repeating, dates, notes, sensitive, check-answers",
        "type, rar, location, when, repeating, notes, sensitive, check-answers",
        "type, rar, location, another-location",
        "type, rar, when, repeating, dates, notes, sensitive, check-answers",
        "type, rar, when, repeating, notes, sensitive, check-answers",
      ]
    `)
    expect(counted(version20211101)).toMatchInlineSnapshot(`
      {
        "Alun": 23,
        "Connor": 23,
        "Derek": 14,
        "Glyn": 15,
        "Imogen": 23,
        "Kieran": 23,
        "Marta": 23,
        "Paul": 23,
        "Shanice": 23,
        "Tyrone": 23,
      }
    `)
  })

  test('that is current, for Marta, who is not asked about RAR', () => {
    expect(pagesOf(current, 'Marta')).toMatchInlineSnapshot(`
      [
        "type, location, when, repeating, dates, add-notes, notes, sensitive, check-answers",
        "type, location, when, repeating, dates, add-notes, sensitive, check-answers",
        "type, location, when, repeating, add-notes, notes, sensitive, check-answers",
        "type, location, when, repeating, add-notes, sensitive, check-answers",
        "type, location, another-location",
        "type, when, repeating, dates, add-notes, notes, sensitive, check-answers",
        "type, when, repeating, dates, add-notes, sensitive, check-answers",
        "type, when, repeating, add-notes, notes, sensitive, check-answers",
        "type, when, repeating, add-notes, sensitive, check-answers",
      ]
    `)
  })

  test('that is current, for Derek, whose team has no locations', () => {
    expect(pagesOf(current, 'Derek')).toMatchInlineSnapshot(`
      [
        "type, no-locations",
        "type, when, repeating, dates, rar, toolkit, add-notes, notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, toolkit, add-notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, add-notes, notes, sensitive, check-answers",
        "type, when, repeating, dates, rar, add-notes, sensitive, check-answers",
        "type, when, repeating, rar, toolkit, add-notes, notes, sensitive, check-answers",
        "type, when, repeating, rar, toolkit, add-notes, sensitive, check-answers",
        "type, when, repeating, rar, add-notes, notes, sensitive, check-answers",
        "type, when, repeating, rar, add-notes, sensitive, check-answers",
      ]
    `)
  })

  test('that is current, for each of the ten', () => {
    expect(counted(current)).toMatchInlineSnapshot(`
      {
        "Alun": 391,
        "Connor": 519,
        "Derek": 130,
        "Glyn": 195,
        "Imogen": 391,
        "Kieran": 391,
        "Marta": 131,
        "Paul": 391,
        "Shanice": 263,
        "Tyrone": 391,
      }
    `)
  })
})
