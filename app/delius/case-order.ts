import type { CaseLine } from './cases.ts'

/** What Your cases can be sorted by. */
export const caseOrders = ['name', 'next', 'rar'] as const

/** By last name, by the next appointment, or by the RAR days that are left. */
export type CaseOrder = (typeof caseOrders)[number]

/** From A to Z, soonest first and fewest first, or the other way round. */
export type Direction = 'ascending' | 'descending'

/**
 * The cases in an order. Those without a next appointment, or without a RAR requirement, come last
 * both ways, and those that are alike go by name.
 */
export function inOrder(
  lines: readonly CaseLine[],
  by: CaseOrder,
  direction: Direction,
): readonly CaseLine[] {
  const turn = direction === 'ascending' ? 1 : -1
  return lines.toSorted((a, b) => {
    if (by === 'name') return turn * byName(a, b)
    const [first, second] = [keyOf(a, by), keyOf(b, by)]
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || byName(a, b)
    }
    return turn * first.localeCompare(second) || byName(a, b)
  })
}

function keyOf({ next, rar }: CaseLine, by: 'next' | 'rar'): string | undefined {
  if (by === 'next') return next && `${next.date}T${next.start}`
  return rar && String(rar.left).padStart(6, '0')
}

function byName({ theCase: a }: CaseLine, { theCase: b }: CaseLine): number {
  return (
    a.person.lastName.localeCompare(b.person.lastName, 'en-GB') ||
    a.person.firstName.localeCompare(b.person.firstName, 'en-GB')
  )
}
