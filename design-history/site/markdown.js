import { isGuidance, isAbout } from './addresses.js'

/**
 * Makes everything use one Markdown parser. The plugin's own filter makes a new
 * parser each time it is used, which is most of the time a large site takes.
 */
export function oneParser(eleventyConfig) {
  const parser = eleventyConfig.libraryOverrides.md

  // Posts keep their line breaks, as in a GOV.UK design history. Our guidance
  // may be wrapped at any width, so there a line break is a space
  parser.renderer.rules.softbreak = (tokens, index, options, env) => {
    const { inputPath } = env?.page ?? {}
    return isGuidance(inputPath) || isAbout(inputPath) ? '\n' : '<br>\n'
  }

  eleventyConfig.addFilter('markdown', (text, kind) => {
    const markdown = text || ''
    return kind === 'inline'
      ? parser.renderInline(String(markdown), {})
      : parser.render(String(markdown), {})
  })
}
