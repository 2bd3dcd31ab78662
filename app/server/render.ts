import { join } from 'node:path'
import nunjucks from 'nunjucks'
import { frame } from '../pages/frame.ts'
import { root } from './settings.ts'
import type { Page } from '../pages/types.ts'

/** Turns a page into HTML. */
export type Render = (page: Pick<Page, 'view' | 'model'>) => string

/** Values that every template can use; the kit's templates get them too. */
export const templateGlobals = {
  assetPath: '/plugin-assets/govuk-frontend/dist/govuk/assets',
  service: frame(),
}

/**
 * Renders the templates of app/pages with Nunjucks. While designing, templates are read afresh for
 * each page; otherwise each is compiled once.
 */
export function renderer(designing: boolean): Render {
  const folders = [
    'app/pages',
    'app/views',
    'node_modules/govuk-frontend/dist',
    'node_modules/@ministryofjustice/frontend',
  ]
  const environment = new nunjucks.Environment(
    folders.map(
      (folder) =>
        new nunjucks.FileSystemLoader(join(root, folder), {
          noCache: designing,
        }),
    ),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  )
  for (const [name, value] of Object.entries(templateGlobals)) environment.addGlobal(name, value)
  return ({ view, model }) => environment.render(`${view}.njk`, model)
}
