/** The address at which the site is published. Throws if what is given is no web address. */
export function siteUrl(given?: string): string
