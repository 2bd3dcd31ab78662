import { createContext, runInContext } from 'node:vm'
import { globalName } from '../../app/copy/bundle.ts'
import { builtCopy } from '../support/copy.ts'
import type { Answering } from '../../app/browser/answer.ts'
import type { AnsweringBy } from '../../app/browser/main.ts'

/**
 * The script of a copy in a world of its own, which has JavaScript and nothing else: no name of
 * Node's, and of a browser's only what reads addresses. What it has rendered once it shows again.
 */
export async function copyInVm(): Promise<Answering> {
  const kept = new Map<string, string>()
  return (await scriptInVm())((render) => (page) => {
    if (!page.untouched) return render(page)
    const key = `${page.view} ${JSON.stringify(page.model)}`
    const html = kept.get(key) ?? render(page)
    kept.set(key, html)
    return html
  })
}

/** The same, before it is said how it renders. */
export async function scriptInVm(): Promise<AnsweringBy> {
  const { files } = await builtCopy()
  const names = { URL, URLSearchParams, console }
  const world: Record<string, { readonly answeringBy: AnsweringBy } | object> = names
  const options = { codeGeneration: { strings: false, wasm: false } }
  runInContext(String(files.get('prototype.js')), createContext(world, options))
  const script = world[globalName]
  if (!script || !('answeringBy' in script)) throw new Error('The script has no answers.')
  return script.answeringBy
}
