const ofTheSite =
  /^\/(?:(?:design-history|rap|docs|assets|pagefind|prototype)(?:[/?#]|$)|[\w-]+\.\w+(?:[?#]|$)|(?:[?#]|$))/

const names = '(?:href|src|srcset|poster|action|formaction|data-[\\w-]*(?:href|src))'
const wholeName = new RegExp(`^${names}$`, 'i')
const address = new RegExp(`(?<=\\s)(${names})=(["'])(\\/(?!\\/)[^"']*)\\2`, 'gi')
const begins = '="/'
const tags =
  /(<(script|style)\b[^>]*>)([\s\S]*?<\/\2\s*>)|<[a-z][^\s/>]*\s(?:"[^"]*"|'[^']*'|[^"'>])*>/gi
const ownScript = /<(?:script|style)\b(?![^>]*\ssrc=)[^>]*>(?!document\.body)/i

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
  return quickly(html, base) ?? tagByTag(html, base)
}

/**
 * Looks for the addresses alone, as the site itself writes them. Gives nothing if something in the
 * words of the page looks like one: only what is in a tag may change.
 */
function quickly(html, base) {
  if (html.includes("='/") || ownScript.test(html)) return undefined
  let made = ''
  let done = 0
  for (let at = html.indexOf(begins); at >= 0; at = html.indexOf(begins, at + begins.length)) {
    const [name] = html.slice(Math.max(at - 24, 0), at).match(/[\w-]+$/) ?? ['']
    if (!wholeName.test(name) || html[at + begins.length] === '/') continue
    const tag = html.lastIndexOf('<', at)
    if (tag < html.lastIndexOf('>', at) || !/[a-z]/i.test(html[tag + 1])) return undefined
    const start = at + begins.length - 1
    const end = html.indexOf('"', start)
    made += html.slice(done, start) + moved(name, html.slice(start, end), base)
    done = end
  }
  return made + html.slice(done)
}

const tagByTag = (html, base) => {
  const inTag = (text) =>
    text.replace(
      address,
      (_, name, quote, path) => `${name}=${quote}${moved(name, path, base)}${quote}`,
    )
  return html.replace(tags, (whole, opening, _, rest) =>
    opening === undefined ? inTag(whole) : inTag(opening) + rest,
  )
}

function moved(name, value, base) {
  const places = /^srcset$/i.test(name) ? value.split(/,\s*(?=\/)/) : [value]
  return places.map((place) => base + placeOf(place).slice(1)).join(', ')
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
