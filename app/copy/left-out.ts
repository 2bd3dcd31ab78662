import { readFileSync } from 'node:fs'
import type { Plugin, PluginContext } from 'rolldown'

// What no page of a copy ever runs, though something that it does run imports it.
const modules: readonly RegExp[] = [
  // What changed between versions is on a page for whoever runs research.
  /\/app\/journeys\/changes\.ts$/,
  // Zod says whether a session or a filter is good: nobody reads why, and it writes no code.
  /\/zod\/v4\/(core\/(to-json-schema|json-schema-processors|doc)|locales\/en)\.js$/,
  // Of Luxon, pages use single moments, and formats to write them, not to read them.
  /\/luxon\/src\/(interval|info|impl\/tokenParser)\.js$/,
  // Templates are compiled already, and rendered at once: what nunjucks-slim leaves out, and more.
  /\/nunjucks\/src\/(compiler|express-app|loaders|precompiled-loader)\.js$/,
  /\/node_modules\/asap\//,
]

// Node's own module, of which Nunjucks makes a part of its environment and nothing listens to.
const events = `
  module.exports = function EventEmitter() {}
  module.exports.prototype = { on() {}, emit() {} }`

/**
 * Leaves out modules that a copy never needs: what they export is there, and does nothing. The test
 * that walks every way in a copy would find a page that needs one.
 */
export const leaveOut: Plugin = {
  name: 'leave-out',
  resolveId: (id) => (id === 'events' ? id : null),
  load(id) {
    if (id === 'events') return { code: events, moduleType: 'js' }
    const path = id.replaceAll('\\', '/')
    if (!modules.some((one) => one.test(path))) return null
    const names = exportsOf(
      this.parse(readFileSync(id, 'utf8'), { lang: path.endsWith('.ts') ? 'ts' : 'js' }),
    )
    return {
      code: names
        .map(
          (name, index) => `function nothing${index}() {}\nexport { nothing${index} as ${name} }`,
        )
        .join('\n'),
      moduleType: 'js',
    }
  },
}

type Program = ReturnType<PluginContext['parse']>

function exportsOf({ body }: Program): readonly string[] {
  return body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') return ['default']
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration, specifiers } = statement
    const listed = specifiers.map(({ exported }) =>
      exported.type === 'Identifier' ? exported.name : exported.value,
    )
    if (!declaration) return listed
    const declared =
      declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration]
    return declared.flatMap(({ id }) => (id?.type === 'Identifier' ? [id.name] : []))
  })
}
