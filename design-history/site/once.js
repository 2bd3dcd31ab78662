/**
 * Adds a tag that works out what it holds once for each build and each of its values, however many
 * pages have it: {% once "footer" %} … {% endonce %}, {% once "header", face.home %} … {% endonce %}.
 * What is in it may depend on nothing but the values.
 */
export function addOnce(eleventyConfig) {
  const kept = new Map()
  eleventyConfig.on('eleventy.before', () => kept.clear())
  eleventyConfig.libraryOverrides.njk.addExtension('once', {
    tags: ['once'],
    parse(parser, nodes) {
      const { value } = parser.nextToken()
      const values = parser.parseSignature(null, true)
      parser.advanceAfterBlockEnd(value)
      const body = parser.parseUntilBlocks('endonce')
      parser.advanceAfterBlockEnd()
      return new nodes.CallExtension(this, 'run', values, [body])
    },
    run(_, ...rest) {
      const body = rest.pop()
      const key = JSON.stringify(rest)
      if (!kept.has(key)) kept.set(key, String(body()))
      return kept.get(key)
    },
  })
}
