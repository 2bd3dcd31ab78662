import { isGuidance, isAbout } from './addresses.ts'
import { plainHeadings } from './headings.ts'
import { remembered } from './remembered.ts'

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

  plainHeadings(parser, eleventyConfig.getFilter('slugify'))
  alignWithClasses(parser)
  keepOwnClasses(parser)

  const inline = remembered((text) => withoutHtml(parser, text))
  const kinds = {
    inline,
    // Captions are written where HTML may be, among the words of a post
    caption: (text) => parser.renderInline(text, {}),
  }
  eleventyConfig.addFilter('markdown', (text, kind) => {
    const render = kinds[kind] ?? ((all) => parser.render(all, {}))
    return render(String(text || ''))
  })
  eleventyConfig.addFilter('plainText', (text) => plainText(inline(String(text || ''))))
  const smart = remembered(eleventyConfig.getFilter('smart'))
  eleventyConfig.addFilter('smart', (text) => smart(String(text ?? '')))
}

// What stands at the top of a page is words: HTML in it is shown as it is written
function withoutHtml(parser, text) {
  const { html } = parser.options
  parser.set({ html: false })
  try {
    return parser.renderInline(text, {})
  } finally {
    parser.set({ html })
  }
}

const signs = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

// The parser writes no other entities than these
const plainText = (html) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot);/g, (entity) => signs[entity])
    .replaceAll(/\s+/g, ' ')
    .trim()

// Pages may hold no styles of their own, so what stands right in a table has a class in place of one
function alignWithClasses({ renderer }) {
  for (const [rule, name] of [
    ['th_open', 'govuk-table__header'],
    ['td_open', 'govuk-table__cell'],
  ]) {
    const open = renderer.rules[rule]
    renderer.rules[rule] = (tokens, index, ...others) => {
      const token = tokens[index]
      const side = token.attrGet('style')?.match(/^text-align:(\w+)$/)?.[1]
      if (side) token.attrs = token.attrs.filter(([attribute]) => attribute !== 'style')
      if (side === 'right') token.attrJoin('class', `${name}--numeric`)
      if (side === 'center') token.attrJoin('class', 'app-table__centre')
      return open(tokens, index, ...others)
    }
  }
}

// A heading with a class of its own, ## Heading {.class}, would have two lists of classes, and of two
// browsers read the first alone
function keepOwnClasses({ renderer }) {
  const open = renderer.rules.heading_open
  renderer.rules.heading_open = (tokens, index, ...others) => {
    const token = tokens[index]
    const own = token.attrGet('class')
    if (!own) return open(tokens, index, ...others)
    token.attrs = token.attrs.filter(([attribute]) => attribute !== 'class')
    return open(tokens, index, ...others).replace(' class="', ` class="${own} `)
  }
}
