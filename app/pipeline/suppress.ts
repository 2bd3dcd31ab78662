import { hasAnotherFit } from './another-fit.ts'
import { dimensionsOf, nameOf } from './cells.ts'
import type { Cell, Figure } from './cells.ts'

/**
 * The figures that can be published. A count from 1 up to, and without, the threshold is hidden;
 * then others are hidden, the smallest first, until no hidden figure can be worked out from what is
 * published, and what has turned out not to be needed for that is shown again. Nought is shown, and
 * so is the figure in all, unless that is small itself. `finest` are the counts of the finest
 * breakdown, published or not. Throws if hiding does not help.
 */
export function suppress(
  cells: readonly Cell[],
  finest: readonly Cell[],
  threshold: number,
): readonly Figure[] {
  const small = namesOf(cells.filter(({ count }) => count > 0 && count < threshold))
  let hidden = small
  for (;;) {
    const exposed = exposedIn(cells, finest, hidden)
    if (exposed === undefined) break
    hidden = new Set([...hidden, nextToHide(exposed, cells, finest, hidden)])
  }
  return figuresOf(cells, withoutNeedless(cells, finest, small, hidden))
}

/** What has to be hidden of `hidden`: one hidden early may not be needed any more after others. */
function withoutNeedless(
  cells: readonly Cell[],
  finest: readonly Cell[],
  small: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  return [...hidden]
    .filter((name) => !small.has(name))
    .reduce((kept, name) => {
      const fewer = new Set([...kept].filter((one) => one !== name))
      return exposedIn(cells, finest, fewer) === undefined ? fewer : kept
    }, hidden)
}

/** The first hidden cell that could be worked out, or undefined if none could. */
export function exposedIn(
  cells: readonly Cell[],
  finest: readonly Cell[],
  hidden: ReadonlySet<string>,
): Cell | undefined {
  const figures = figuresOf(cells, hidden)
  return cells.find(
    ({ place }) => hidden.has(nameOf(place)) && !hasAnotherFit(place, figures, finest),
  )
}

/** The smallest cell that protects an exposed one; if none does alone, the smallest beside it. */
function nextToHide(
  exposed: Cell,
  cells: readonly Cell[],
  finest: readonly Cell[],
  hidden: ReadonlySet<string>,
): string {
  const shown = cells
    .filter(({ place, count }) => count > 0 && !hidden.has(nameOf(place)))
    .filter(({ place }) => dimensionsOf(place).length > 0)
    // Of two that are as small, the one of the finer breakdown: fewer people look for it.
    .toSorted((a, b) => a.count - b.count || depth(b) - depth(a))
  const enough = shown.find(({ place }) =>
    hasAnotherFit(exposed.place, figuresOf(cells, new Set([...hidden, nameOf(place)])), finest),
  )
  const kind = String(dimensionsOf(exposed.place))
  const next = enough ?? shown.find(({ place }) => String(dimensionsOf(place)) === kind) ?? shown[0]
  if (next === undefined) {
    throw new Error(
      `There are too few sessions to publish these breakdowns: ${nameOf(exposed.place)} could be worked out whatever else is hidden. Leave out a breakdown, or count more months.`,
    )
  }
  return nameOf(next.place)
}

function namesOf(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map(({ place }) => nameOf(place)))
}

function depth({ place }: Cell): number {
  return dimensionsOf(place).length
}

function figuresOf(cells: readonly Cell[], hidden: ReadonlySet<string>): readonly Figure[] {
  return cells.map(({ place, count }) => ({
    place,
    sessions: hidden.has(nameOf(place)) ? null : count,
  }))
}
