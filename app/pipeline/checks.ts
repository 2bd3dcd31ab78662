import { differencesFrom } from './back-test.ts'
import { dimensionsOf, nameOf } from './cells.ts'
import { exposedIn } from './suppress.ts'
import type { Published } from './back-test.ts'
import type { Cell, Figure } from './cells.ts'

/** What a check looked at, and what it found wrong: nothing if it has passed. */
export interface Check {
  readonly check: string
  readonly faults: readonly string[]
}

/** What there is to check when figures have been made. */
export interface Made {
  readonly rows: number
  readonly leftOut: number
  readonly cells: readonly Cell[]
  readonly finest: readonly Cell[]
  readonly figures: readonly Figure[]
  readonly threshold: number
  /** None the first time that anything is published. */
  readonly published: readonly Published[]
}

/** Checks the figures of a run against its rows, against each other and against what was published. */
export function checksOf(made: Made): readonly Check[] {
  const { figures, published } = made
  return [
    { check: 'Every row is either counted or left out, once', faults: rowFaults(made) },
    { check: 'Each breakdown adds up to the figure in all', faults: sumFaults(made) },
    { check: 'There is one figure for each place', faults: twice(figures) },
    { check: `No count below ${made.threshold} is shown, other than 0`, faults: smallShown(made) },
    { check: 'No hidden figure can be worked out', faults: exposed(made) },
    {
      check:
        published.length === 0
          ? 'This is the first publication: nothing to compare with'
          : `Figures are the same as in ${published.map(({ name }) => name).join(', ')}`,
      faults: withAdvice(differencesFrom(published, figures)),
    },
  ]
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, { count }) => total + count, 0)
const inAll = (cells: readonly Cell[]) =>
  sum(cells.filter(({ place }) => nameOf(place) === 'in all'))

function rowFaults({ rows, cells, leftOut }: Made): readonly string[] {
  const found = inAll(cells) + leftOut
  return found === rows ? [] : [`${rows} rows were read, and ${found} counted or left out`]
}

function sumFaults({ cells }: Made): readonly string[] {
  const byKind = Map.groupBy(cells, ({ place }) => dimensionsOf(place).join(', '))
  return [...byKind].flatMap(([kind, own]) =>
    sum(own) === inAll(cells)
      ? []
      : [`by ${kind}: the sum is ${sum(own)}, and ${inAll(cells)} in all`],
  )
}

function withAdvice(differences: readonly string[]): readonly string[] {
  return differences.length === 0
    ? []
    : [...differences, 'If a figure is meant to change, app/pipeline/README.md says how.']
}

function twice(figures: readonly Figure[]): readonly string[] {
  const names = figures.map(({ place }) => nameOf(place))
  return names.filter((name, number) => names.indexOf(name) !== number)
}

function smallShown({ figures, threshold }: Made): readonly string[] {
  return figures
    .filter(({ sessions }) => sessions !== null && sessions > 0 && sessions < threshold)
    .map(({ place }) => nameOf(place))
}

function exposed({ cells, finest, figures }: Made): readonly string[] {
  const hidden = figures.filter(({ sessions }) => sessions === null)
  const found = exposedIn(cells, finest, new Set(hidden.map(({ place }) => nameOf(place))))
  return found ? [nameOf(found.place)] : []
}
