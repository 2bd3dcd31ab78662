import { readFrontMatter, readText } from '../front-matter/read.ts'
import { nearest } from '../threads/nearest.js'

const patched = Symbol('says in plain words what it cannot read')
const raw =
  'To show such signs as they are, write {% raw %} before them and {% endraw %} after them.'

/**
 * Has Nunjucks say in plain words what it cannot read in a Markdown file, with the line in that file.
 * By itself it counts lines from the end of the front matter.
 *
 * @param {object} eleventyConfig
 */
export function plainTemplateErrors(eleventyConfig) {
  eleventyConfig.on('eleventy.engine.njk', ({ nunjucks }) => {
    const { prototype } = nunjucks.Template
    if (prototype[patched]) return
    const compile = prototype.compile
    prototype[patched] = true
    prototype.compile = function () {
      try {
        return compile.call(this)
      } catch (error) {
        if (!/\.md$/.test(this.path ?? '')) throw error
        const shortcodes = this.env.extensionsList.flatMap(({ tags }) => tags)
        throw templateProblem(this.path, this.tmplStr, error, shortcodes)
      }
    }
  })
}

/**
 * Gives the error for a template that cannot be read.
 *
 * @param {string} inputPath
 * @param {string} text - What stands below the front matter
 * @param {Error & { lineno?: number, colno?: number }} error - What Nunjucks says; it counts from 1
 * @param {string[]} shortcodes - Those that there are
 */
export function templateProblem(inputPath, text, error, shortcodes) {
  const file = inputPath.replace(/^\.\//, '')
  const lines = text.split('\n')
  const above = lines.slice(0, (error.lineno ?? 1) - 1).join('\n').length
  const wrong = above + (error.colno ?? 0) + 1
  const start = Math.max(0, ...['{{', '{%', '{#'].map((sign) => text.lastIndexOf(sign, wrong)))
  const line = text.slice(0, start).split('\n').length + linesOfFrontMatter(file)
  const said = error.message.replace(/^[\s\S]*?\]\s*/, '').trim()
  const problem = new Error(`${file}, line ${line}: ${whyNot(text.slice(start), said, shortcodes)}`)
  // Nunjucks would put the place as it counts it before the words
  problem.Update = () => problem
  return problem
}

function linesOfFrontMatter(file) {
  const found = readFrontMatter(readText(file)).text
  if (found === undefined) return 0
  return found === '' ? 2 : found.split('\n').length + 2
}

function whyNot(rest, said, shortcodes) {
  const [unknown] = said.match(/(?<=unknown block tag: )\S+/) ?? []
  if (unknown) {
    return `there is no shortcode ‘${unknown}’. Did you mean ${nearest(unknown, shortcodes)}? ${raw}`
  }
  const [open] = rest.match(/^\{[{%#]/) ?? ['{{']
  const close = { '{{': '}}', '{%': '%}', '{#': '#}' }[open]
  const [, before] = rest.slice(2).match(/^([\s\S]*?)(?:\{[{%#]|[}%#]\}|$)/) ?? []
  const after = rest.slice(2 + before.length, 4 + before.length)
  if (after !== close)
    return `${open} opens here and nothing closes it. Write ${close} after it. ${raw}`

  const written = `${open}${before}${close}`.replaceAll(/\s+/g, ' ')
  const shown = written.length > 80 ? `${written.slice(0, 79)}…` : written
  if (/\bend of file\b/.test(said)) {
    const name = before.match(/\w+/)?.[0]
    return `${shown} needs an end. Write {% end${name} %} where it ends.`
  }
  if (/comma|parseSignature|parseAggregate/.test(said)) {
    return `a comma or a bracket is missing in ${shown}. Put a comma between each two things, as in {% whatChanged "one", "two" %}, and close each bracket.`
  }
  return `${shown} cannot be read. Check that its quotation marks are straight and in pairs, with commas between the words. ${raw}`
}
