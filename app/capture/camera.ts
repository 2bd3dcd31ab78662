import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAssets } from '../server/prepare/assets.ts'
import { root, temporary } from '../server/settings.ts'
import { launchChromium } from './chromium.ts'
import { readPageScript } from './read-page.ts'
import { widths } from './sizes.ts'
import { openStage } from './stage.ts'
import type { PageRead } from './read-page.ts'
import type { Screenshot } from './stage.ts'

/** What Chromium shows of a page: its words, and how it looks at both widths. */
export interface PageSeen extends PageRead {
  readonly desktop: Screenshot
  readonly phone: Screenshot
}

/** Chromium with everything that pages need, ready to show one after another. */
export interface Camera {
  /** Shows the HTML of a page and says what one sees. Calls wait for each other. */
  readonly see: (html: string) => Promise<PageSeen>
  readonly close: () => Promise<void>
}

/** Opens Chromium once, with a page for each width that stays open: styles and fonts are read once. */
export async function openCamera(): Promise<Camera> {
  await buildAssets()
  const browser = await launchChromium(true)
  try {
    const [desktop, phone] = await Promise.all(
      [widths.desktop, widths.phone].map((width) => openStage(browser, width, assetAt)),
    )
    if (!desktop || !phone) throw new Error('Chromium has not opened.')
    return {
      see: async (html) => {
        const [[shot, read], [small]] = await Promise.all([
          desktop.show<PageRead>(html, readPageScript),
          phone.show(html, 'undefined'),
        ])
        return { ...read, desktop: shot, phone: small }
      },
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/**
 * A camera that opens when it is first used, and not at all if nothing is to be seen. Closing it is
 * safe at any time; what is being seen then is broken off.
 */
export function cameraWhenNeeded(open: () => Promise<Camera> = openCamera): Camera {
  let opened: Promise<Camera> | undefined
  return {
    see: async (html) => {
      opened ??= open()
      return (await opened).see(html)
    },
    close: async () => {
      const camera = await opened?.catch(() => undefined)
      await camera?.close()
    },
  }
}

/** The styles that the server gives pages. They are part of how a page looks. */
export async function stylesheet(): Promise<Buffer> {
  await buildAssets()
  return readFileSync(join(temporary, 'public/stylesheets/application.css'))
}

const places = [
  ['/public/', join(temporary, 'public')],
  ['/plugin-assets/', join(root, 'node_modules')],
] as const

/** The file that the server gives at an address; undefined if there is none. */
function assetAt(path: string): Buffer | undefined {
  const found = places.find(([start]) => path.startsWith(start))
  if (!found || path.includes('..')) return undefined
  const [start, folder] = found
  try {
    return readFileSync(join(folder, path.slice(start.length)))
  } catch {
    return undefined
  }
}
