import { buildCopy } from '../copy/build.ts'
import { checkPages } from '../copy/check.ts'
import { copyable, designId, designOf } from '../copy/design-of.ts'
import { copyPage } from '../copy/page.ts'
import type { Render } from '../pages/templates.ts'

const current = 'current'

/**
 * The files of the prototype as it is on this day, YYYY-MM-DD, by their paths: it opens at
 * index.html with our current design, and each scenario and version in a folder of its name. They
 * share their code. Throws a sentence that names the first page that does not render.
 */
export async function prototypeCopies(
  made: string,
  render: Render,
): Promise<ReadonlyMap<string, Buffer>> {
  const { hash, files } = await buildCopy()
  const pages = copyable.flatMap((name) => {
    const unbuilt = designOf(name, `${made}T09:00`, '')
    if (!unbuilt) return []
    checkPages(unbuilt, render)
    const design = { ...unbuilt, id: designId(name, made, hash) }
    const page = (up: string) => {
      const home = { text: 'The prototype and its design history', href: `${up}../index.html` }
      return Buffer.from(copyPage({ ...design, home }, `${up}files/`))
    }
    const own = [`${name}/index.html`, page('../')] as const
    return name === current ? [own, ['index.html', page('')] as const] : [own]
  })
  return new Map([
    ...pages,
    ...[...files].map(([path, content]) => [`files/${path}`, content] as const),
  ])
}
