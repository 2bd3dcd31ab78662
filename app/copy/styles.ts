import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { root, temporary } from '../server/settings.ts'

/** The styles of a copy, and the addresses of the fonts and images that they use. */
export interface Styles {
  readonly css: string
  readonly assets: readonly string[]
}

// What scripts put on every page.
const always = ['js-enabled', 'govuk-frontend-supported']

/**
 * The kit's built styles and those of copies, without the components that no page of `script`
 * has. Every font and image is beside the styles.
 */
export function stylesFor(script: string): Styles {
  const built = readFileSync(join(temporary, 'public/stylesheets/application.css'), 'utf8')
  const own = readFileSync(join(root, 'app/browser/copy.css'), 'utf8')
  const source = withoutOldFonts(`${built}\n${own}`)
  const assets = new Set<string>()
  const { code } = transform({
    filename: 'prototype.css',
    code: Buffer.from(source),
    minify: true,
    // MOJ Frontend has a media query that no browser understands either.
    errorRecovery: true,
    unusedSymbols: [...unusedIn(built, script)],
    visitor: {
      Url(url) {
        return { ...url, url: nameOf(url.url) }
      },
    },
  })
  const css = Buffer.from(code).toString('utf8')
  for (const [, address = ''] of source.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
    if (!address.startsWith('data:') && css.includes(`url(${nameOf(address)})`)) assets.add(address)
  }
  return { css, assets: [...assets].toSorted() }
}

/**
 * Classes of components that stand nowhere in the script, with its templates and texts. Templates
 * put names together, as in `govuk-button--` and `secondary`: the name before it is what counts.
 */
function unusedIn(css: string, script: string): readonly string[] {
  const classes = new Set(
    [...css.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) => name.replaceAll('\\', '')),
  )
  return [...classes].filter((name) => {
    const [component = ''] = name.startsWith('govuk-!-') ? [name] : name.split(/__|--/)
    return /^[a-z]/i.test(name) && !always.includes(name) && !script.includes(component)
  })
}

/** Every browser that runs a copy reads WOFF2. */
function withoutOldFonts(css: string): string {
  return css.replaceAll(/,\s*url\([^)]*\.woff["']?\)\s*format\(["']woff["']\)/g, '')
}

function nameOf(address: string): string {
  return address.startsWith('data:') ? address : (address.split('/').at(-1) ?? '')
}
