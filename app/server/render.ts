import { join } from 'node:path'
import nunjucks from 'nunjucks'
import { templateFolders, templateGlobals, templateOptions } from '../pages/templates.ts'
import { root } from './settings.ts'
import type { Render } from '../pages/templates.ts'

// Every question of a journey for each of many people; such a page has about 15 KB.
const mostKept = 500

/**
 * Renders the templates of app/pages with Nunjucks. While designing, templates are read afresh for
 * each page. Otherwise each is compiled once, and of the pages in which nobody has typed anything
 * those shown last are kept: the same view and model always give the same HTML, whoever asks.
 */
export function renderer(designing: boolean): Render {
  const environment = new nunjucks.Environment(
    templateFolders.map(
      (folder) => new nunjucks.FileSystemLoader(join(root, folder), { noCache: designing }),
    ),
    templateOptions,
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
