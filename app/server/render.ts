import { join } from 'node:path'
import nunjucks from 'nunjucks'
import { frame } from '../pages/frame.ts'
import { root } from './settings.ts'
import type { Page } from '../pages/types.ts'

/** Turns a page into HTML. */
export type Render = (page: Pick<Page, 'view' | 'model' | 'untouched'>) => string

/** Values that every template can use; the kit's templates get them too. */
export const templateGlobals = {
  assetPath: '/plugin-assets/govuk-frontend/dist/govuk/assets',
  service: frame(),
}

// Every question of a journey for each of many people; such a page has about 15 KB.
const mostKept = 500

/**
 * Renders the templates of app/pages with Nunjucks. While designing, templates are read afresh for
 * each page. Otherwise each is compiled once, and of the pages in which nobody has typed anything
 * those shown last are kept: the same view and model always give the same HTML, whoever asks.
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
      (folder) => new nunjucks.FileSystemLoader(join(root, folder), { noCache: designing }),
    ),
    { autoescape: true, trimBlocks: true, lstripBlocks: true },
  )
  for (const [name, value] of Object.entries(templateGlobals)) environment.addGlobal(name, value)
  const render: Render = ({ view, model }) => environment.render(`${view}.njk`, model)
  return designing ? render : keepingPages(render)
}

function keepingPages(render: Render): Render {
  const kept = new Map<string, string>()
  return (page) => {
    if (!page.untouched) return render(page)
    const key = `${page.view} ${JSON.stringify(page.model)}`
    const html = kept.get(key) ?? render(page)
    // Put last again: what nobody has asked for longest is first.
    kept.delete(key)
    kept.set(key, html)
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return html
  }
}
