import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A folder whose files are put into the site as they are. */
export interface Copied {
  readonly from: string
  /** Its place in the site. */
  readonly to: string
  /** Says whether something in the folder is shown, by its path there. */
  readonly isShown: (path: string) => boolean
}

/** What is set of Eleventy here. */
interface Config {
  readonly on: (
    event: 'eleventy.after',
    listener: (build: { readonly directories: { readonly output: string } }) => Promise<void>,
  ) => void
}

/**
 * Copies the files of a folder when all pages are made. Eleventy itself would copy before anybody
 * knows which posts are drafts.
 */
export function copyAfterwards(eleventyConfig: Config, { from, to, isShown }: Copied): void {
  eleventyConfig.on('eleventy.after', async ({ directories }) => {
    if (!existsSync(from)) return
    await cp(from, join(directories.output, to), {
      recursive: true,
      filter: (path) => path === from || isShown(relative(from, path)),
    })
  })
}
