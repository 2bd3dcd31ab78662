import { describe, expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { nameOf } from '../../app/pipeline/cells.ts'
import { count } from '../../app/pipeline/count.ts'
import { derive, rulesFor } from '../../app/pipeline/derive.ts'
import { dimensions, publication } from '../../app/pipeline/publication.ts'
import { readRows } from '../../app/pipeline/read.ts'
import { suppress } from '../../app/pipeline/suppress.ts'
import { valuesOf } from '../../app/pipeline/values.ts'
import { sample } from '../support/seed.ts'
import { everyFit, knownAnyway, neverNextTo, sumAt } from './every-fit.ts'
import type { Cell, Figure, Place } from '../../app/pipeline/cells.ts'

/** A one-way table with its total: [1, 4] is month a with 1 session, and b with 4. */
function months(...counts: readonly number[]): { cells: Cell[]; finest: Cell[] } {
  const finest = counts.map((one, number) => ({
    place: { month: 'abcdefgh'.charAt(number) },
    count: one,
  }))
  return { cells: [{ place: {}, count: sumAt(finest, { place: {} }) }, ...finest], finest }
}

const shownOf = ({ cells, finest }: ReturnType<typeof months>, threshold = 3) =>
  suppress(cells, finest, threshold).map(({ sessions }) => sessions)

describe('small numbers', () => {
  test.each([
    ['below the limit are hidden, not nought', [0, 1, 2, 3, 9], [15, 0, null, null, 3, 9]],
    ['take the next smallest with them if they are alone', [1, 5, 4, 9], [19, null, 5, null, 9]],
    ['take another with them if each can only be 1', [1, 1, 7, 5], [14, null, null, 7, null]],
    ['hide the total too where there is nothing else', [0, 2], [null, 0, null]],
  ])('%s', (_, counts, shown) => {
    expect(shownOf(months(...counts))).toEqual(shown)
    // They stay as they are if the limit is 1
    expect(shownOf(months(...counts), 1).slice(1)).toEqual(counts)
  })

  test('that cannot be hidden stop the run, with what to do', () => {
    expect(() => shownOf(months(1, 1, 1))).toThrow(
      'There are too few sessions to publish these breakdowns: month a could be worked out whatever else is hidden. Leave out a breakdown, or count more months.',
    )
  })

  test('are protected where the finest breakdown is not published', () => {
    const finest: Cell[] = [
      { place: { month: 'a', region: 'x' }, count: 2 },
      { place: { month: 'a', region: 'y' }, count: 0 },
      { place: { month: 'b', region: 'x' }, count: 4 },
      { place: { month: 'b', region: 'y' }, count: 5 },
    ]
    const places: Place[] = [{}, { month: 'a' }, { month: 'b' }, { region: 'x' }, { region: 'y' }]
    const cells = places.map((place) => ({ place, count: sumAt(finest, { place }) }))
    expect(shownOf({ cells, finest })).toEqual([11, null, null, 6, 5])
  })
})

/** Numbers that look like chance and are the same each time. */
function* numbers(seed: number) {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    yield state / 2 ** 31
  }
}

const values = { month: ['a', 'b', 'c'], region: ['x', 'y'], toolkit: ['1', '2'] }

/** The tables of a small publication with sessions where chance has put them. */
function tables(seed: number) {
  const chance = numbers(seed)
  const next = () => chance.next().value ?? 0
  const sessions = Array.from({ length: 6 + Math.floor(next() * 18) }, () => ({
    month: values.month[Math.floor(next() ** 2 * 3)] ?? 'a',
    region: values.region[Math.floor(next() ** 2 * 2)] ?? 'x',
    toolkit: values.toolkit[Math.floor(next() * 2)] ?? '1',
  }))
  return {
    cells: publication.breakdowns.flatMap((by) => count(sessions, by, values)),
    finest: count(sessions, dimensions, values),
  }
}

describe('whoever tries every set of counts', () => {
  test('learns no hidden figure of any table, whatever is in it', () => {
    const seeds = Array.from({ length: 200 }, (_, index) => index + 1)
    const chosen = sample(seeds, 60, 'tables with sessions where chance has put them')
    let published = 0
    for (const seed of chosen) {
      const { cells, finest } = tables(seed)
      const figures = safely(() => suppress(cells, finest, 3))
      if (figures === 'too few') continue
      published += 1
      const fits = everyFit(figures, finest)
      expect(fits.length, `table ${seed}`).toBeGreaterThan(0)
      expect(knownAnyway(figures, fits), `table ${seed}`).toEqual([])
    }
    expect(published).toBeGreaterThan(chosen.length / 2)
  })

  const rules = rulesFor(publication, fixtures)
  const counted = readRows(fixtures).flatMap((row) => {
    const one = derive(row, rules)
    return 'session' in one ? [one.session] : []
  })
  const all = valuesOf(publication, fixtures)
  const cells = publication.breakdowns.flatMap((by) => count(counted, by, all))
  const finest = count(counted, dimensions, all)
  const figures = suppress(cells, finest, publication.threshold)
  const fits = everyFit(figures, finest)

  test('finds that each hidden figure of the publication could be one more or one fewer', () => {
    expect(figures.filter(({ sessions: shown }) => shown === null).length).toBeGreaterThan(10)
    expect(fits.map((fit) => fit.map((cell) => cell.count))).toContainEqual(
      finest.map((cell) => cell.count),
    )
    expect(neverNextTo(figures, fits, finest)).toEqual([])
  })

  test('learns none with the code in hand either, which leaves sets out that it would publish otherwise', () => {
    const same = fits.filter((fit) => {
      const other = cells.map((cell) => ({ ...cell, count: sumAt(fit, cell) }))
      const theirs = safely(() => suppress(other, fit, publication.threshold))
      return JSON.stringify(theirs) === JSON.stringify(figures)
    })
    expect(same.length).toBeGreaterThan(1)
    expect(knownAnyway(figures, same)).toEqual([])
  })

  test('sees no more hidden than that takes', () => {
    const hidden = new Set(
      figures.flatMap(({ place, sessions: shown }) => (shown === null ? [nameOf(place)] : [])),
    )
    const besides = cells.filter(
      (cell) => cell.count >= publication.threshold && hidden.has(nameOf(cell.place)),
    )
    expect(besides.length).toBeGreaterThan(0)
    for (const { place, count: sessions } of besides) {
      const isThis = (figure: Figure) => nameOf(figure.place) === nameOf(place)
      const fewer = figures.map((figure) => (isThis(figure) ? { place, sessions } : figure))
      expect(neverNextTo(fewer, everyFit(fewer, finest), finest), nameOf(place)).not.toEqual([])
    }
  })
})

function safely(work: () => readonly Figure[]): readonly Figure[] | 'too few' {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('There are too few')) return 'too few'
    throw error
  }
}
