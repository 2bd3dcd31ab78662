import nunjucks from 'nunjucks/browser/nunjucks-slim.js'
import { templateGlobals, templateOptions } from '../pages/templates.ts'
import type { Render } from '../pages/templates.ts'

/** Compiled templates by name, such as `journey/question.njk`. */
export type Templates = Readonly<Record<string, unknown>>

/** Renders compiled templates as the server renders their sources: the same page, the same HTML. */
export function renderer(templates: Templates): Render {
  const loader = {
    isRelative: (name: string) => name.startsWith('.'),
    resolve: (from: string, to: string) => resolved(from, to),
    getSource: (name: string) =>
      templates[name] ? { src: { type: 'code', obj: templates[name] }, path: name } : null,
  }
  const environment = new nunjucks.Environment(
    // The types know loaders of sources alone.
    loader as unknown as nunjucks.ILoader,
    templateOptions,
  )
  for (const [name, value] of Object.entries(templateGlobals)) environment.addGlobal(name, value)
  return ({ view, model }) => environment.render(`${view}.njk`, model)
}

/** `../hint/macro.njk` as `govuk/components/radios/template.njk` means it. */
function resolved(from: string, to: string): string {
  return new URL(to, `https://templates.invalid/${from}`).pathname.slice(1)
}
