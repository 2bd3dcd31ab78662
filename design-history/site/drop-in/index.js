import { inPosts } from './brought-in.ts'
import { listPicturesWithoutAlt } from './alt.js'
import { lookUpDrafts } from './drafts.js'
import { embedOf } from './embed.js'
import { copyFiles } from './files.js'
import { inOneShape } from './front-matter.js'
import { endingProblems } from '../file-names.ts'
import { figureOf } from './figure.js'
import { withContext } from './macros.js'
import { checkAddresses } from './one-address.js'
import { imagesOfPost } from './page-images.js'
import { relatedSections } from './related.js'
import { plainTemplateErrors } from './template-problems.js'
import { usesComponents } from './components.js'

/** Gives posts written for any GOV.UK design history what they expect. */
export function addDropIn(eleventyConfig) {
  eleventyConfig.addPreprocessor('design histories', 'md,njk', (data, source) => {
    if (inPosts(data.page.inputPath) === undefined) return undefined
    inOneShape(data)
    return withContext(source)
  })

  // Straight to Nunjucks: Eleventy would say only which filter failed, not why
  const nunjucks = eleventyConfig.libraryOverrides.njk
  nunjucks.addFilter('figureOf', figureOf)
  nunjucks.addFilter('embedOf', embedOf)
  nunjucks.addFilter('relatedSections', relatedSections)
  nunjucks.addFilter('usesComponents', usesComponents)
  // The headings of an email are no headings of the post
  nunjucks.addFilter('withoutHeadings', (html) => html.replaceAll(/<(\/?)h[1-6]\b/g, '<$1p'))

  eleventyConfig.htmlTransformer.addPosthtmlPlugin('html', imagesOfPost)
  eleventyConfig.on('eleventy.before', () => {
    const problems = endingProblems()
    if (problems.length > 0) throw new Error(problems.join('\n'))
  })
  eleventyConfig.on('eleventy.contentMap', ({ inputPathToUrl }) => checkAddresses(inputPathToUrl))
  plainTemplateErrors(eleventyConfig)
  lookUpDrafts(eleventyConfig)
  copyFiles(eleventyConfig)
  listPicturesWithoutAlt(eleventyConfig)
}
