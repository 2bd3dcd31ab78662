/** A page as Eleventy knows it before it is made: its front matter and the data of its folders. */
interface PageData {
  draft?: unknown
  readonly page: { readonly inputPath: string }
}

/** What is set of Eleventy here. */
interface Config {
  readonly on: (event: 'eleventy.before', listener: () => void) => void
  readonly addPreprocessor: (
    name: string,
    endings: string,
    work: (data: PageData) => false | undefined,
  ) => void
}

const yes = /^(?:true|yes|on)$/i
const no = /^(?:false|no|off)?$/i

let drafts = new Set<string>()

/** True while designing: posts with draft: true are built too. */
export const showsDrafts = (): boolean => process.env['SITE_DRAFTS'] === 'yes'

/**
 * Reads what a page says of being a draft, in any of the ways of YAML and of people; undefined if
 * that is neither yes nor no.
 */
export function readDraft(said: unknown): boolean | undefined {
  if (said === undefined || said === null || said === false) return false
  if (said === true) return true
  const words = typeof said === 'string' ? said.trim() : 'no word'
  if (yes.test(words)) return true
  return no.test(words) ? false : undefined
}

/** Says whether a file is a draft, once the data of all pages are known. */
export const isDraft = (file: string): boolean => drafts.has(file.replace(/^\.\//, ''))

/** Says whether a file is left out of this build because it is a draft. */
export const isLeftOut = (file: string): boolean => !showsDrafts() && isDraft(file)

/** The files that are left out of this build, once the data of all pages are known. */
export const filesLeftOut = (): readonly string[] => (showsDrafts() ? [] : [...drafts])

/** Leaves drafts out of everything that is built, unless somebody is designing. */
export function leaveOutDrafts(eleventyConfig: Config): void {
  eleventyConfig.on('eleventy.before', () => {
    drafts = new Set()
  })
  eleventyConfig.addPreprocessor('drafts', 'md,njk', (data) => {
    const draft = readDraft(data.draft)
    // What is neither is for the check of the front matter to refuse
    if (draft === undefined) return undefined
    if (data.draft !== undefined) data.draft = draft
    if (!draft) return undefined
    drafts.add(data.page.inputPath.replace(/^\.\//, ''))
    return showsDrafts() ? undefined : false
  })
}
