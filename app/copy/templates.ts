import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import nunjucks from 'nunjucks'
import { templateFolders, templateOptions } from '../pages/templates.ts'
import { root } from '../server/settings.ts'

/** Compiled templates by name: for each, an expression in JavaScript that makes its functions. */
export type CompiledTemplates = ReadonlyMap<string, string>

const environment = new nunjucks.Environment([], templateOptions)

// Pages that a copy has not, and GOV.UK's own header, which the service has another in place of:
// the page template of GOV.UK Frontend imports it, but nothing ever shows it.
const leftOut = [
  'scenarios.njk',
  'versions.njk',
  'govuk/components/header/template.njk',
  'govuk/components/service-navigation/template.njk',
]

/**
 * Every view in the first of these folders, with all that it extends, imports or includes from any
 * of them, compiled. Throws with the name of a template that is missing, or that names another only
 * as it runs. Folders are relative to the project.
 */
export function compileTemplates(folders: readonly string[] = templateFolders): CompiledTemplates {
  const compiled = new Map<string, string>()
  const [views = ''] = folders
  const waiting = readdirSync(resolve(root, views), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.njk'))
    .toSorted()
    .map((name) => ({ name, wantedBy: views }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name, wantedBy } = next
    if (compiled.has(name) || leftOut.includes(name)) continue
    const code = compiledFrom(sourceOf(name, wantedBy, folders), name)
    compiled.set(name, code)
    waiting.push(...namedIn(code, name).map((one) => ({ name: one, wantedBy: name })))
  }
  return compiled
}

function sourceOf(name: string, wantedBy: string, folders: readonly string[]): string {
  const file = folders.map((folder) => resolve(root, folder, name)).find(existsSync)
  if (!file) throw new Error(`There is no template ‘${name}’, which ${wantedBy} wants.`)
  return readFileSync(file, 'utf8')
}

function compiledFrom(source: string, name: string): string {
  const options = {
    name,
    env: environment,
    wrapper: ([one]: { name: string; template: string }[]) => one?.template ?? '',
  }
  // The types have one template where Nunjucks gives a list.
  const code = nunjucks.precompileString(source, options as unknown as nunjucks.PrecompileOptions)
  return `(() => {${withoutLines(code)}})()`
}

/** Without the numbers of lines, which only messages to whoever writes a template need. */
function withoutLines(code: string): string {
  return code
    .replaceAll(/^(?:lineno|colno) = \d+;\n/gm, '')
    .replaceAll(/\(lineno = \d+, colno = \d+, /g, '(')
}

function namedIn(code: string, name: string): readonly string[] {
  return [...code.matchAll(/env\.getTemplate\(("(?:[^"\\]|\\.)*")?/g)].map(([, quoted]) => {
    if (quoted === undefined) {
      throw new Error(`${name} names a template only as it runs. Write its name in the template.`)
    }
    const named = String(JSON.parse(quoted))
    return named.startsWith('.') ? posix.join(posix.dirname(name), named) : named
  })
}
