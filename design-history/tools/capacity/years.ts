/** How many publications are finished, year by year. */
export interface Year {
  /** From 1. */
  readonly year: number
  /** Finished in this year in engagements, not rounded. */
  readonly engagements: number
  /** Finished in this year by teams that had a full engagement, not rounded. */
  readonly cascade: number
  /** Finished since the beginning of year 1, no more than there are to do, not rounded. */
  readonly soFar: number
}

/** What goes on each year. */
export interface Pace {
  readonly left: number
  readonly fullAYear: number
  readonly lightAYear: number
  readonly cascadeEachYear: number
  readonly cascadeAfter: number
}

/** How many years are looked at: beyond that no plan means anything. */
export const mostYears = 100

/** The years until everything is done, and how many those are, or nothing if it takes too long. */
export interface Course {
  readonly years: readonly Year[]
  /** With parts of a year, as if work went on evenly through it. */
  readonly needed: number | undefined
}

/**
 * Goes through the years until all publications are done. Each team that had a full engagement does
 * a number more each year, some years later. Teams that those teach do not go on to others.
 */
export function courseOf(pace: Pace): Course {
  const { left, fullAYear, lightAYear, cascadeEachYear, cascadeAfter } = pace
  if (left === 0) return { years: [], needed: 0 }
  const years: Year[] = []
  let before = 0
  for (let year = 1; year <= mostYears; year += 1) {
    const engagements = fullAYear + lightAYear
    const teams = fullAYear * Math.max(0, year - cascadeAfter)
    const cascade = teams * cascadeEachYear
    const all = engagements + cascade
    const soFar = before + all
    // Sums of parts fall a hair short of a whole number
    if (all > 0 && soFar >= left - 1e-9) {
      years.push({ year, engagements, cascade, soFar: left })
      return { years, needed: year - 1 + Math.min(1, (left - before) / all) }
    }
    years.push({ year, engagements, cascade, soFar })
    before = soFar
  }
  return { years, needed: undefined }
}

/** Picks no more than some 20 of the years, evenly, with the first and the last. */
export function yearsToShow(years: readonly Year[]): readonly Year[] {
  const every = [1, 2, 5, 10].find((step) => years.length / step <= 20) ?? 10
  return years.filter(({ year }) => year === 1 || year === years.length || year % every === 0)
}
