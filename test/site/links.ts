import { load } from 'cheerio'

/** A link that leads nowhere: the page it is on, what it says and why it fails. */
export interface BrokenLink {
  readonly page: string
  readonly link: string
  readonly reason: string
}

/** What checking a site’s links finds. */
export interface LinkReport {
  readonly broken: readonly BrokenLink[]
  /** Addresses on the same server that the site does not hold, such as /cases/V410022. */
  readonly outside: readonly string[]
  /** Addresses on other servers. Nothing is sent to them. */
  readonly elsewhere: readonly string[]
}

/** How to check: where the site is mounted, and which addresses another part of the project answers. */
export interface LinkOptions {
  readonly prefix?: string
  readonly own: readonly string[]
  /** Which files are looked at; without it, every page. */
  readonly pages?: (file: string) => boolean
}

interface Parsed {
  readonly ids: ReadonlySet<string>
  readonly links: readonly string[]
}

const sources = [
  ['a', 'href'],
  ['link', 'href'],
  ['area', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['div', 'data-live-href'],
  ['iframe', 'src'],
  ['image', 'href'],
  ['form', 'action'],
] as const

const known = new Map<string, Parsed>()

/** Reads a page once: the same site is looked at for several places where it may be put. */
function parsed(html: string): Parsed {
  const page = known.get(html) ?? parse(html)
  known.set(html, page)
  return page
}

function parse(html: string): Parsed {
  const $ = load(html)
  const ids = new Set(
    $('[id]')
      .toArray()
      .map((each) => $(each).attr('id') ?? ''),
  )
  const links = sources.flatMap(([tag, attribute]) =>
    $(`${tag}[${attribute}]`)
      .toArray()
      .map((each) => $(each).attr(attribute) ?? ''),
  )
  return { ids, links }
}

/** Gives the address that a file of the site is served at. */
export function addressOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/')
}

/**
 * Checks every link, picture and #anchor of a site.
 *
 * @param files - The site: contents by path, such as `rap/index.html`; only pages need contents
 * @param options - `own` lists the folders that belong to the site, such as `/rap/`
 */
export function checkLinks(
  files: ReadonlyMap<string, string>,
  { prefix = '/', own, pages = () => true }: LinkOptions,
): LinkReport {
  const fileAt = new Map([...files.keys()].map((file) => [addressOfFile(file), file]))
  const broken: BrokenLink[] = []
  const outside = new Set<string>()
  const elsewhere = new Set<string>()
  const here = 'http://site.invalid'
  const hasPart = (file: string, id: string) =>
    file.endsWith('.html') && parsed(files.get(file) ?? '').ids.has(id)

  for (const [file, html] of files) {
    if (!file.endsWith('.html') || !pages(file)) continue
    const page = addressOfFile(file)
    for (const link of parsed(html).links) {
      const fail = (reason: string) => broken.push({ page, link, reason })
      if (!URL.canParse(link, here)) {
        fail('it is not an address')
        continue
      }
      const url = new URL(link, `${here}${prefix.replace(/\/$/, '')}${page}`)
      if (url.origin !== here) {
        elsewhere.add(link)
        continue
      }
      if (!url.pathname.startsWith(prefix)) {
        fail(`it leaves ${prefix}`)
        continue
      }
      const path = decodeURIComponent(`/${url.pathname.slice(prefix.length)}`)
      const anchor = decodeURIComponent(url.hash.slice(1))
      const target = fileAt.get(path)
      if (target === undefined) {
        if (own.some((folder) => path.startsWith(folder))) fail('nothing is there')
        else outside.add(path)
      } else if (anchor && !hasPart(target, anchor)) {
        fail(`no part of that page is called ${anchor}`)
      }
    }
  }
  return {
    broken,
    outside: [...outside].sort(),
    elsewhere: [...elsewhere].sort(),
  }
}
