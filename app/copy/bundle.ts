import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { root } from '../server/settings.ts'
import { leaveOut } from './left-out.ts'
import type { Plugin } from 'rolldown'
import type { CompiledTemplates } from './templates.ts'

/** The name under which the script of a copy can be reached by whoever loads it. */
export const globalName = 'copyOfPrototype'

const entry = 'copy:entry'
const scriptFolder = '/public/javascripts/'

/** The script of a copy: the prototype, its templates and its scripts, for any browser of today. */
export async function bundle(templates: CompiledTemplates): Promise<string> {
  const build = await rolldown({
    input: entry,
    cwd: root,
    platform: 'browser',
    plugins: [entryOf(templates), addresses, leaveOut],
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  const { output } = await build.generate({
    format: 'iife',
    name: globalName,
    minify: true,
    codeSplitting: false,
  })
  await build.close()
  return output[0].code
}

/** A module that brings everything together, and runs it. */
function entryOf(templates: CompiledTemplates): Plugin {
  const compiled = [...templates].map(([name, code]) => `${JSON.stringify(name)}: ${code}`)
  const scripts = scriptsIn(templates).map(
    (name) =>
      `${JSON.stringify(`${scriptFolder}${name}`)}: () => import(${pathOf(`app/assets/javascripts/${name}`)})`,
  )
  const code = `
    import { startCopy } from ${pathOf('app/browser/main.ts')}
    const templates = {${compiled.join(',\n')}}
    const scripts = {${scripts.join(',\n')}}
    export const answeringBy = startCopy(templates, scripts)`
  return {
    name: 'entry',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? { code, moduleType: 'js' } : null),
  }
}

/** Where modules are that the server knows by another address, or that have lighter sources. */
const addresses: Plugin = {
  name: 'addresses',
  resolveId(id) {
    const path = id.startsWith('/plugin-assets/govuk-frontend/')
      ? 'govuk-frontend/dist/govuk/all.mjs'
      : lighter[id]
    return path === undefined ? null : join(root, 'node_modules', path)
  },
}

// The same code in parts, of which some can be left out.
const lighter: Readonly<Record<string, string>> = {
  luxon: 'luxon/src/luxon.js',
  'nunjucks/browser/nunjucks-slim.js': 'nunjucks/src/environment.js',
}

function scriptsIn(templates: CompiledTemplates): readonly string[] {
  const named = [...templates.values()].flatMap((code) =>
    [...code.matchAll(/src=\\"\/public\/javascripts\/([\w./-]+)\\"/g)].map(([, name = '']) => name),
  )
  return [...new Set(named)].toSorted()
}

function pathOf(path: string): string {
  return JSON.stringify(join(root, path))
}
