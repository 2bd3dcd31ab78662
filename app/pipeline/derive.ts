import type { Row, Source } from './read.ts'

/** A session that is counted, with what it is counted by. The month is YYYY-MM. */
export interface Session {
  readonly month: string
  readonly region: string
  readonly toolkit: string
}

/** Why a row is left out, in the order in which we ask. */
export const reasons = [
  'Not RAR',
  'RAR, but not part of an intervention',
  'Its intervention was deleted',
  'Its intervention is an old RAR category, not a toolkit',
  'Outside the months that are counted',
  'No outcome recorded',
  'The outcome does not say whether the person attended',
  'The person did not attend',
] as const
/** One of the reasons to leave a row out. */
export type Reason = (typeof reasons)[number]

/** What has become of a row: a session to count, or the first reason to leave it out. */
export type Derived = { readonly session: Session } | { readonly leftOut: Reason }

/** The rules of a publication for which rows count. Both months count. */
export interface Rules {
  readonly from: string
  readonly to: string
  /** Names of toolkits, by id. */
  readonly toolkits: ReadonlyMap<string, string>
  /** Ids of what RAR was recorded as before toolkits. */
  readonly categories: ReadonlySet<string>
}

/** The rules for a range of months, YYYY-MM, with the toolkits and categories of a source. */
export function rulesFor(
  { from, to }: Pick<Rules, 'from' | 'to'>,
  { toolkits, categories }: Pick<Source, 'toolkits' | 'categories'>,
): Rules {
  return {
    from,
    to,
    toolkits: new Map(toolkits.map(({ id, name }) => [id, name])),
    categories: new Set(categories.map(({ id }) => id)),
  }
}

/**
 * The session that a row is, or why it is not counted. A session is counted if it was RAR under a
 * toolkit, in the range of months, and its outcome says that the person attended. (What counts as a
 * toolkit session is our decision: see the quality note.) Throws if its intervention is neither a
 * toolkit nor a category.
 */
export function derive(row: Row, rules: Rules): Derived {
  const { intervention } = row
  if (!row.rar) return { leftOut: 'Not RAR' }
  if (intervention === null) return { leftOut: 'RAR, but not part of an intervention' }
  if (row.deleted === true) return { leftOut: 'Its intervention was deleted' }
  const toolkit = rules.toolkits.get(intervention)
  if (toolkit === undefined) {
    if (rules.categories.has(intervention)) {
      return { leftOut: 'Its intervention is an old RAR category, not a toolkit' }
    }
    throw new Error(
      `Contact ${row.contact} belongs to ‘${intervention}’, which is neither a toolkit nor a category.`,
    )
  }
  const month = row.date.slice(0, 7)
  if (month < rules.from || month > rules.to) {
    return { leftOut: 'Outside the months that are counted' }
  }
  if (row.outcome === 'none recorded') return { leftOut: 'No outcome recorded' }
  if (row.outcome === 'does not say') {
    return { leftOut: 'The outcome does not say whether the person attended' }
  }
  if (row.outcome === 'not attended') return { leftOut: 'The person did not attend' }
  return { session: { month, region: regionOf(row.provider), toolkit } }
}

/** The region of a provider of probation: "NPS Wales" works in Wales. */
export function regionOf(provider: string): string {
  return provider.replace(/^NPS /, '')
}
