const onThisMachine = 'http://localhost:3000/'

/**
 * The address at which the site is published: SITE_URL, or else where npm start serves it. Only what
 * is read elsewhere needs it: feeds, the list of pages for search engines, and cards.
 */
export function siteUrl(given = process.env.SITE_URL) {
  if (!given) return onThisMachine
  if (!URL.canParse(given) || !/^https?:/.test(given)) {
    throw new Error(
      `SITE_URL is “${given}”, which is no web address. Write where the site will be, for example SITE_URL=https://example.org/history/`,
    )
  }
  return given.replace(/\/?$/, '/')
}

/**
 * The whole address of a page or a file of the site.
 *
 * @param {string} path - From the root of the site, such as /rap/
 */
export const absolute = (path) => new URL(path.replace(/^\//, ''), siteUrl()).href
