import { load } from 'cheerio'

/** What checking a site’s links finds. */
interface LinkReport {
  /** Links that lead nowhere: the page it is on, what it says and why it fails. */
  readonly broken: readonly {
    readonly page: string
    readonly link: string
    readonly reason: string
  }[]
  /** Addresses on the same server that the site does not hold, such as /cases/V410022. */
  readonly outside: readonly string[]
}

/** How to check: where the site is mounted, and which addresses another part of the project answers. */
interface LinkOptions {
  readonly prefix?: string
  /** The folders that belong to the site, such as `/rap/`. */
  readonly own: readonly string[]
  /** Which files are looked at; without it, every page. */
  readonly pages?: (file: string) => boolean
}

const attributes = ['href', 'src', 'srcset', 'action', 'data-live-href']
const linking = 'a, link, area, img, script, source, iframe, image, form, [data-live-href]'

const known = new Map<string, ReturnType<typeof parse>>()

/** Reads a page once: the same site is looked at for several places where it may be put. */
function parsed(html: string) {
  const page = known.get(html) ?? parse(html)
  known.set(html, page)
  return page
}

function parse(html: string) {
  const $ = load(html)
  const ids = new Set(
    $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']),
  )
  const links = $(linking)
    .toArray()
    .flatMap(({ attribs }) => attributes.flatMap((name) => attribs[name] ?? []))
  return { ids, links }
}

/** Gives the address that a file of the site is served at. */
const addressOf = (file: string) => `/${file}`.replace(/\/index\.html$/, '/')

/**
 * Checks every link, picture and #anchor of a site: contents by path, such as `rap/index.html`; only
 * pages need contents. Nothing is sent to other servers.
 */
export function checkLinks(
  files: ReadonlyMap<string, string>,
  { prefix = '/', own, pages = () => true }: LinkOptions,
): LinkReport {
  const here = 'http://site.invalid'
  const fileAt = new Map([...files.keys()].map((file) => [addressOf(file), file]))
  const outside = new Set<string>()

  /** Why a link of a page leads nowhere. */
  const faultOf = (link: string, page: string): string | undefined => {
    if (!URL.canParse(link, here)) return 'it is not an address'
    const url = new URL(link, `${here}${prefix.replace(/\/$/, '')}${page}`)
    if (url.origin !== here) return undefined
    if (!url.pathname.startsWith(prefix)) return `it leaves ${prefix}`
    const path = decodeURIComponent(`/${url.pathname.slice(prefix.length)}`)
    const id = decodeURIComponent(url.hash.slice(1))
    const target = fileAt.get(path)
    if (target === undefined) {
      if (own.some((folder) => path.startsWith(folder))) return 'nothing is there'
      outside.add(path)
    } else if (
      id !== '' &&
      !(target.endsWith('.html') && parsed(files.get(target) ?? '').ids.has(id))
    )
      return `no part of that page is called ${id}`
    return undefined
  }

  const broken = [...files]
    .filter(([file]) => file.endsWith('.html') && pages(file))
    .flatMap(([file, html]) =>
      parsed(html).links.flatMap((link) => {
        const page = addressOf(file)
        const reason = faultOf(link, page)
        return reason === undefined ? [] : [{ page, link, reason }]
      }),
    )
  return { broken, outside: [...outside].sort() }
}
