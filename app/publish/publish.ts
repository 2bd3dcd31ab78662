import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { writeFolder } from '../copy/folder.ts'
import { buildAll } from '../server/prepare/all.ts'
import { inputsOf, siteFolder, siteInputs } from '../server/prepare/site.ts'
import { root } from '../server/settings.ts'
import { prototypeCopies } from './prototype-copies.ts'
import type { Render } from '../pages/templates.ts'

/** The folder with everything. */
export const published = join(root, 'dist')

/**
 * Builds what `npm start` needs, and writes the whole site with the prototype of this day,
 * YYYY-MM-DD, into one folder that needs no server, in place of what is there. Answers what there is
 * to say of it. Throws a sentence, and leaves the folder as it was, if something does not build.
 */
export async function publish(made: string, render: Render, folder: string): Promise<string> {
  const site = await builtSite()
  const copies = await prototypeCopies(made, render)
  writeFolder(
    folder,
    new Map([
      ...site,
      ...[...copies].map(([path, content]) => [`prototype/${path}`, content] as const),
    ]),
  )
  return [
    'The prototype and the site are built: npm start begins at once.',
    `The whole of it, with no server, is in ${relative(root, folder)}. Open index.html there, or put the folder on any web server, at any address.`,
    ...(process.env['SITE_URL'] ? [] : [withoutAddress]),
  ].join('\n')
}

/** The files of the site. Another build may put its own in their place, and then this one builds anew. */
async function builtSite(): Promise<ReadonlyMap<string, Buffer>> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const built = await buildAll()
    try {
      const files = filesIn(siteFolder)
      if (inputsOf(siteFolder) === built) return files
    } catch (error) {
      // It was taken away while it was read
      if (attempt === 3) throw error
    }
  }
  throw new Error('Other builds run at the same time. Run this again when they have ended.')
}

const withoutAddress =
  'Feeds, the sitemap, cards for links and the page for a wrong address take it to be at http://localhost:3000/. To put it online, say where: npm run build -- --site-url https://example.org/history/'

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== siteInputs)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  )
}
