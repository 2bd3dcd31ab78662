/**
 * Adds a shortcode straight to Nunjucks. If it stops the build, its own words say why: Eleventy would
 * say only which shortcode failed.
 *
 * @param {object} nunjucks - The environment
 * @param {string} name
 * @param {(page: { inputPath: string } | undefined, names: unknown[]) => string} html
 */
export function addShortcode(nunjucks, name, html) {
  nunjucks.addExtension(name, {
    tags: [name],
    parse(parser, nodes) {
      const token = parser.nextToken()
      const names = parser.parseSignature(true, true)
      // Nunjucks cannot call a tag without anything
      if (names.children.length === 0) names.addChild(new nodes.Literal(0, 0, ''))
      parser.advanceAfterBlockEnd(token.value)
      return new nodes.CallExtension(this, 'run', names)
    },
    run: (context, ...names) => html(context.ctx.page, names),
  })
}

/**
 * Says where in a file a shortcode stands: the very one with these names if it can be told, else the
 * first of its kind.
 *
 * @param {string} shortcode
 * @param {unknown[]} names - What it was given
 */
export function placeOfShortcode(shortcode, names) {
  const written = names.map((name) => RegExp.escape(String(name))).join('["\',\\s]+')
  const start = `\\{%-?\\s*${shortcode}\\b`
  const whole = `${start}["'\\s]*${written}["'\\s]*-?%\\}`
  return new RegExp(`${whole}|${start}(?![\\s\\S]*${whole})`)
}

/** Gives HTML on one line: Markdown reads what is indented or spaced out as code. */
export const oneLine = (html) => String(html).replaceAll(/\s*\n\s*/g, ' ')

/**
 * Gives HTML as a shortcode can put it into Markdown: on one line, between empty lines.
 *
 * @param {string} html
 */
export function inMarkdown(html) {
  // Markdown goes on with it up to an empty line, of which Nunjucks would take one away
  return `\n\n${oneLine(html).trim()}\n\n`
}
