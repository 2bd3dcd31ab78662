import { createContext, runInContext } from 'node:vm'
import { builtCopy } from '../support/copy.ts'
import { globalName } from '../../app/copy/bundle.ts'
import type { Answering } from '../../app/browser/answer.ts'
import type { AnsweringBy } from '../../app/browser/main.ts'
import type { Render } from '../../app/pages/templates.ts'

/**
 * The script of a copy in a world of its own, which has JavaScript and nothing else: no name of
 * Node's, and of a browser's only what reads addresses. What it has rendered once it shows again.
 */
export async function copyInVm(): Promise<Answering> {
  return (await scriptInVm())(keeping)
}

/** The same, before it is said how it renders. */
export async function scriptInVm(): Promise<AnsweringBy> {
  const { files } = await builtCopy()
  const world: Record<string, { readonly answeringBy: AnsweringBy } | object> = {
    URL,
    URLSearchParams,
    console,
  }
  const options = { codeGeneration: { strings: false, wasm: false } }
  runInContext(String(files.get('prototype.js')), createContext(world, options))
  const script = world[globalName]
  if (!script || !('answeringBy' in script)) throw new Error('The script has no answers.')
  return script.answeringBy
}

/** Pages in which nobody has typed anything are the same for many visitors. */
function keeping(render: Render): Render {
  const kept = new Map<string, string>()
  return (page) => {
    if (!page.untouched) return render(page)
    const key = `${page.view} ${JSON.stringify(page.model)}`
    const html = kept.get(key) ?? render(page)
    kept.set(key, html)
    return html
  }
}
