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
