const ofTheSite =
  /^\/(?:(?:design-history|rap|docs|assets|pagefind|prototype)(?:[/?#]|$)|[\w-]+\.\w+(?:[?#]|$)|(?:[?#]|$))/

const tag =
  /(<(script|style)\b[^>]*>)([\s\S]*?<\/\2\s*>)|<[a-z][^\s/>]*\s(?:"[^"]*"|'[^']*'|[^"'>])*>/gi
const address =
  /(\s(?:href|src|poster|action|formaction|data-[\w-]*(?:href|src))=)(["'])\/(?!\/)([^"']*)\2/gi
const addresses = /(\ssrcset=)(["'])([^"']*)\2/gi

/**
 * Makes the addresses in a page relative to it, so that the site works in any folder of any server,
 * and from disk. Addresses of the prototype lead to its copy, or through there to the server.
 *
 * @param {string} html
 * @param {string} url - The address of the page, such as /design-history/overview/
 */
export function withRelativeLinks(html, url) {
  return withBase(html, '../'.repeat(url.split('/').length - 2) || './')
}

/** Has the addresses in a page begin with the address of the folder that the site is in. */
export function withBase(html, base) {
  const moved = (path) => base + placeOf(`/${path}`).slice(1)
  const inTag = (text) =>
    text
      .replace(address, (_, name, quote, path) => `${name}${quote}${moved(path)}${quote}`)
      .replace(addresses, (_, name, quote, list) => {
        const each = list.replace(/(^|,\s*)\/(?!\/)/g, (_, before) => `${before}${base}`)
        return `${name}${quote}${each}${quote}`
      })
  return html.replace(tag, (whole, opening, _, rest) =>
    opening === undefined ? inTag(whole) : inTag(opening) + rest,
  )
}

/** The place of an address in the site: what is not of the site is a page of the prototype. */
function placeOf(path) {
  if (ofTheSite.test(path)) return path
  const [page, part] = path.split(/(#.*)/s)
  return `/prototype/?at=${encodeURIComponent(page.replaceAll('&amp;', '&')).replaceAll('%2F', '/')}${part ?? ''}`
}

/**
 * Makes every page work wherever it is put. Only the page for a wrong address needs to know where
 * that is, as it is shown at any address: SITE_URL says so.
 */
export function addRelativeLinks(eleventyConfig, siteUrl = process.env.SITE_URL) {
  const root = siteUrl ? new URL(siteUrl).pathname.replace(/\/?$/, '/') : '/'
  eleventyConfig.addTransform('relative-links', function (content) {
    const { url, outputPath } = this.page
    if (!String(outputPath).endsWith('.html') || typeof content !== 'string') return content
    return url === '/404.html' ? withBase(content, root) : withRelativeLinks(content, url)
  })
}
