import { govukEleventyPlugin } from '@x-govuk/govuk-eleventy-plugin'

import { addCaptured } from './site/add-captured.js'
import { addressOf } from './site/addresses.ts'
import { writeAssets } from './site/assets.js'
import { addChanges } from './site/changes/index.js'
import { addCollections } from './site/collections.js'
import { readableDate } from './site/dates.ts'
import { leaveOutDrafts } from './site/drafts.ts'
import { addDropIn } from './site/drop-in/index.js'
import { faceOf, faces } from './site/faces.js'
import { addFeeds } from './site/feeds/index.js'
import { checkFrontMatter, leaveDatesToTheCheck } from './site/front-matter.js'
import { readTheSameWay } from './site/front-matter/reading.ts'
import { ignoredPaths } from './site/ignored.js'
import { linksToPages } from './site/links.js'
import { addMaps } from './site/maps/index.js'
import { oneParser } from './site/markdown.js'
import { addOnce } from './site/once.js'
import { neighbours, sections } from './site/order.js'
import { addPipeline } from './site/pipeline.js'
import { addPrototype } from './site/prototype.js'
import { addRelativeLinks } from './site/relative-links.js'
import { addSearch } from './site/search/index.js'
import { addShow } from './site/show/index.js'
import { addThreads } from './site/threads/index.js'
import { oneLine } from './site/shortcode.js'
import { sectionOf, titleOf } from './site/titles.js'

const output = process.env.SITE_OUTPUT || '.tmp/site'

/** Builds the design history, the RAP guidance and the pages about this repository, in one go. */
export default async function (eleventyConfig) {
  eleventyConfig.setQuietMode(true)

  // The list of what to read is short and explicit, so .gitignore has no say
  eleventyConfig.setUseGitIgnore(false)
  for (const path of ignoredPaths()) eleventyConfig.ignores.add(path)

  eleventyConfig.addPlugin(govukEleventyPlugin, {
    // Our own files, so that the plugin does not run Sass and Rollup on each build
    stylesheets: ['/assets/site.css'],
    scripts: ['/assets/site.js'],
    templates: { error404: false, sitemap: false },
  })
  // Plugins run after this function and in this order. Some of what ours adds
  // takes the place of what the one above adds
  eleventyConfig.addPlugin(ourOwn)

  eleventyConfig.on('eleventy.before', () => writeAssets(output))

  return {
    dir: {
      input: '.',
      output,
      includes: 'design-history/components',
      layouts: 'design-history/layouts',
      data: 'design-history/_data',
    },
    markdownTemplateEngine: 'njk',
    htmlTemplateEngine: 'njk',
    templateFormats: ['md', 'njk'],
  }
}

function ourOwn(eleventyConfig) {
  // Lists of the plugin that sort all pages again, or stop at two spellings of a tag. Ours replace them
  for (const name of ['feed', 'navigation', 'sitemap', 'tags']) {
    delete eleventyConfig.collections[name]
  }
  // The plugin works out a place in a tree of pages for each page. We order
  // pages by date or by number instead, so only this is worked out
  eleventyConfig.addGlobalData('eleventyComputed', {
    title: titleOf,
    section: sectionOf,
  })
  eleventyConfig.addGlobalData('layout', 'page')
  eleventyConfig.addGlobalData('permalink', () => (data) => addressOf(data.page.inputPath))
  eleventyConfig.addGlobalData('eleventyDataSchema', () => checkFrontMatter)
  eleventyConfig.addGlobalData('faces', faces)

  addCaptured(eleventyConfig)
  addCollections(eleventyConfig)
  addPrototype(eleventyConfig)
  addPipeline(eleventyConfig)
  oneParser(eleventyConfig)
  addOnce(eleventyConfig)
  addDropIn(eleventyConfig)
  addThreads(eleventyConfig)
  addChanges(eleventyConfig)
  addMaps(eleventyConfig)
  addShow(eleventyConfig)
  addFeeds(eleventyConfig)
  addSearch(eleventyConfig)
  addRelativeLinks(eleventyConfig)
  leaveDatesToTheCheck(eleventyConfig)
  leaveOutDrafts(eleventyConfig)
  linksToPages(eleventyConfig)
  readTheSameWay(eleventyConfig)

  eleventyConfig.addFilter('face', faceOf)
  eleventyConfig.addFilter('govukDate', readableDate)
  eleventyConfig.addFilter('neighbours', neighbours)
  eleventyConfig.addFilter('sections', sections)
  eleventyConfig.addFilter('oneLine', oneLine)
}
