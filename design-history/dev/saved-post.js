import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { checkFrontMatter } from '../site/front-matter.js'

/**
 * Builds the page of one post that was saved, with everything that is known of the other pages since
 * the last whole build. Works on what Eleventy 3.1.7 keeps of that build, which is why this version is
 * pinned. Rejects if the post cannot be built.
 *
 * @param {object} eleventy - It has built the whole site
 * @param {string} inputPath - Such as ./design-history/posts/2021-10-06-a-post.md
 * @returns {Promise<boolean>} False if that build knows no such post
 */
export async function buildSavedPost(eleventy, inputPath) {
  const { templateMap } = eleventy.writer
  const known = templateMap.getMap().find((entry) => entry.inputPath === inputPath)
  if (!known) return false
  const { template } = known
  template.resetCaches()
  const data = await template.getData()
  data.collections = templateMap.collectionsData
  const pages = await template.getTemplates(data)
  const results = []
  for (const page of pages) {
    checkFrontMatter(page.data)
    page.templateContent = await template.renderPageEntryWithoutLayout(page)
    const html = await template.renderPageEntry(page)
    mkdirSync(dirname(page.outputPath), { recursive: true })
    writeFileSync(page.outputPath, html)
    results.push({ inputPath, outputPath: page.outputPath, url: page.url, content: html })
  }
  const { userConfig } = eleventy.eleventyConfig
  await userConfig.emit('history.saved', { results, directories: eleventy.directories })
  return pages.length > 0
}
