/** Addresses of an example that the site made links of, and what leads there from this page. */
export type SiteLinks = ReadonlyMap<string, string>

/** Somebody who opens a page of a tool of their own has no such links. */
export const noSiteLinks: SiteLinks = new Map()

/**
 * Gives what a link to evidence leads to, if it may be a link: a web address, or one that the site
 * itself made a link of. Everything else that somebody enters stays text, above all `javascript:`.
 */
export function addressOfEvidence(evidence: string, siteLinks: SiteLinks): string | undefined {
  const own = siteLinks.get(evidence)
  if (own !== undefined) return own
  if (!/^https?:\/\/\S+$/i.test(evidence)) return undefined
  return URL.canParse(evidence) ? evidence : undefined
}

/** Finds the links to evidence that the site made in the page of an example. */
export function siteLinksIn(root: ParentNode): SiteLinks {
  const links = [...root.querySelectorAll<HTMLElement>('a[data-evidence]')]
  return new Map(
    links.map((link) => [link.dataset.evidence ?? '', link.getAttribute('href') ?? '']),
  )
}
