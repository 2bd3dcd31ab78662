import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { buildAll } from '../server/prepare/all.ts'
import { siteFolder } from '../server/prepare/site.ts'
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
  await buildAll()
  const copies = await prototypeCopies(made, render)
  mkdirSync(dirname(folder), { recursive: true })
  const part = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`))
  try {
    const whole = join(part, 'new')
    cpSync(siteFolder, whole, { recursive: true })
    for (const [path, content] of copies) {
      const file = join(whole, 'prototype', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(whole, folder)
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return [
    'The prototype and the site are built: npm start begins at once.',
    `The whole of it, with no server, is in ${relative(root, folder)}. Open index.html there, or put the folder on any web server, at any address.`,
  ].join('\n')
}
