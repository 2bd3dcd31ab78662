import { asWritten } from './dates.js'

/** True while designing: posts with draft: true are built too. */
export const showsDrafts = () => process.env.SITE_DRAFTS === 'yes'

/** Says whether a file is not finished. */
export const isDraft = (file) => /^true\b/i.test(asWritten(file, 'draft') ?? '')

/** Says whether a file is left out of this build because it is not finished. */
export const isLeftOut = (file) => !showsDrafts() && isDraft(file)

/** Leaves drafts out of everything that is built, unless somebody is designing. */
export function leaveOutDrafts(eleventyConfig) {
  // Anything but true or false is for the check of the front matter to refuse
  eleventyConfig.addPreprocessor('drafts', 'md,njk', ({ draft }) =>
    draft === true && !showsDrafts() ? false : undefined,
  )
}
