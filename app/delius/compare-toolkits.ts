import type { Toolkit, ToolkitColumn, ToolkitNeed, ToolkitSetting } from '../data/schema.ts'

/** What a practitioner looks for. Null is anything. */
export interface Wanted {
  readonly setting: ToolkitSetting | null
  readonly need: ToolkitNeed | null
}

/** The name of a toolkit, or a heading under which it is described. */
export type SortBy = 'name' | ToolkitColumn

/** A way to sort: by what, and A to Z or Z to A. */
export interface Order {
  readonly by: SortBy
  readonly descending: boolean
}

/**
 * The toolkits that are known to be for this setting and this need. One of which it is not publicly
 * known is not among them. Their order stays.
 */
export function lookFor(
  toolkits: readonly Toolkit[],
  { setting, need }: Wanted,
): readonly Toolkit[] {
  return toolkits.filter(
    ({ settings, needs }) =>
      (setting === null || settings.includes(setting)) && (need === null || needs.includes(need)),
  )
}

/**
 * The toolkits by what is said of them under a heading, A to Z with numbers by size, then by name.
 * Those of which nothing is said come last either way.
 */
export function inOrder(
  toolkits: readonly Toolkit[],
  { by, descending }: Order,
): readonly Toolkit[] {
  return toolkits.toSorted((a, b) => {
    const [one, other] = [said(a, by), said(b, by)]
    if ((one === '') !== (other === '')) return one === '' ? 1 : -1
    return (descending ? -1 : 1) * compared(one, other) || compared(a.name, b.name)
  })
}

function said(toolkit: Toolkit, by: SortBy): string {
  return by === 'name' ? toolkit.name : (toolkit.facts[by]?.says.join(', ') ?? '')
}

function compared(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', { numeric: true })
}
