import { columnGroups } from '../../data/toolkit-columns.ts'
import { queryOf } from './compare-form.ts'
import { availableTo, shownFact } from './facts.ts'
import type { Team, Toolkit } from '../../data/schema.ts'
import type { SortBy } from '../../delius/compare-toolkits.ts'
import type { Chosen } from './compare-form.ts'
import type { ShownFact } from './facts.ts'
import type { ShownForPerson } from './for-person.ts'
import type { Arrival } from './way-back.ts'

/** The head of a column: the link that sorts by it, and how it is sorted now. */
export interface Head {
  readonly label: string
  /** Undefined where there is nothing to sort by. */
  readonly href: string | undefined
  readonly sort: 'ascending' | 'descending' | 'none'
}

/** One table: some headings, and what is known under them of each toolkit. */
export interface CompareTable {
  readonly id: string
  readonly title: string
  readonly head: readonly Head[]
  readonly rows: readonly {
    readonly name: string
    readonly href: string
    readonly cells: readonly ShownFact[]
  }[]
}

/**
 * The tables that compare toolkits, one for each group of headings, as seventeen columns would be
 * too wide for a screen or a sheet of paper. The rows are in the same order in each.
 */
export function tablesOf(
  toolkits: readonly Toolkit[],
  chosen: Chosen,
  team: Team | undefined,
  keep: Arrival['keep'],
  fit: (toolkit: Toolkit) => ShownForPerson | undefined,
): readonly CompareTable[] {
  const head = (id: SortBy, label: string): Head => sortLink(id, label, chosen, keep)
  return columnGroups.map(({ id, title, columns }, index) => {
    const isLast = index === columnGroups.length - 1
    return {
      id,
      title,
      head: [
        head('name', 'Toolkit'),
        ...columns.map((column) => head(column.id, column.label)),
        ...(isLast ? lastHeads(toolkits, team, fit) : []),
      ],
      rows: toolkits.map((toolkit) => ({
        name: toolkit.name,
        href: keep(`/guidance/toolkits/${toolkit.id}`),
        cells: [
          ...columns.map((column) => shownFact(column.label, toolkit.facts[column.id])),
          ...(isLast ? lastCells(toolkit, team, fit) : []),
        ],
      })),
    }
  })
}

function sortLink(id: SortBy, label: string, chosen: Chosen, keep: Arrival['keep']): Head {
  const isIts = chosen.by === id
  const next = { ...chosen, by: id, descending: isIts && !chosen.descending }
  return {
    label,
    href: keep('/guidance/compare', queryOf(next)),
    sort: !isIts ? 'none' : chosen.descending ? 'descending' : 'ascending',
  }
}

type FitOf = (toolkit: Toolkit) => ShownForPerson | undefined

/** What depends on a team or a person has no order of its own. */
function lastHeads(toolkits: readonly Toolkit[], team: Team | undefined, fit: FitOf) {
  const [first] = toolkits
  const labels = first ? lastCells(first, team, fit).map(({ label }) => label) : []
  return labels.map((label): Head => ({ label, href: undefined, sort: 'none' }))
}

function lastCells(toolkit: Toolkit, team: Team | undefined, fit: FitOf): readonly ShownFact[] {
  const person = fit(toolkit)
  return [
    availableTo(toolkit, team),
    ...(person === undefined
      ? []
      : [
          shown(`Fits ${person.firstName}?`, person.words),
          shown(`Last used with ${person.firstName}`, person.last),
        ]),
  ]
}

function shown(label: string, line: string): ShownFact {
  return { label, lines: [line], known: true, source: null, successor: null }
}
