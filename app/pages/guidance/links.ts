const sections = { toolkit: 'toolkits', 'risk flag': 'risk-flags' } as const

/** What has a page of its own in Guidance. */
export type Guided = keyof typeof sections

/**
 * The address of the guidance on a toolkit or a risk flag. `from` is where the practitioner is, a
 * path that begins with /cases/: the page then leads back there and says what fits the person whose
 * case that is.
 */
export function guidanceHref(kind: Guided, id: string, from?: string): string {
  return withQuery(`/guidance/${sections[kind]}/${id}`, { from })
}

/** A path with the parts of a query that are there, in their order. An empty part is there. */
export function withQuery(
  path: string,
  parts: Readonly<Record<string, string | null | undefined>>,
): string {
  const given = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, value]],
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}
