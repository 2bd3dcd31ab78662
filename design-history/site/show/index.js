import { isPost } from '../addresses.ts'
import { postsIn } from '../collections.js'
import { recordOfPost } from '../captured.js'
import { noteKeeper } from './own-notes.js'
import { addressOfShow, showWriter } from './write.js'

/**
 * Makes each post a presentation. It is written beside its post when the build is over, from the
 * post as it was written: as pages of Eleventy’s own, a thousand of them would take a second.
 */
export function addShow(eleventyConfig) {
  const nunjucks = eleventyConfig.libraryOverrides.njk
  const notes = noteKeeper(nunjucks)
  let posts = []

  eleventyConfig.addFilter('showAddress', addressOfShow)
  // Only what is built is in a list of pages. No tag is ever called this
  eleventyConfig.addCollection('postsToShow', (api) => {
    posts = postsIn(api)
    return []
  })
  const writeAll = async ({ results, directories }) => {
    const write = showWriter({
      nunjucks,
      posts,
      notesOf: notes.of,
      recordOf: recordOfPost,
      output: directories.output,
    })
    await Promise.all(
      results
        .filter(({ inputPath, outputPath }) => isPost(inputPath) && /\.html$/.test(outputPath))
        .map(write),
    )
  }
  eleventyConfig.on('eleventy.after', writeAll)
  // One post alone, while designing
  eleventyConfig.on('history.saved', writeAll)
}
