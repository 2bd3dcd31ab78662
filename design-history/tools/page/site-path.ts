/**
 * The path of the site that a page is in, which ends in a slash: two sites may be on one host, as on
 * GitHub Pages, and share what a browser keeps for it. `within` is what the page’s path has below that
 * of the site, such as `/rap/`.
 */
export function sitePath(pathname: string, within: string): string {
  const place = pathname.lastIndexOf(within)
  return place < 0 ? pathname.replace(/[^/]*$/, '') : `${pathname.slice(0, place)}/`
}
