import { isAbout } from './addresses.ts'

/**
 * Gives the title of a page. Pages about this repository are plain Markdown that
 * also reads well on a code host, so their first heading may be the title.
 */
export function titleOf(data) {
  if (data.title || !isAbout(data.page?.inputPath)) return data.title
  return data.page.rawInput?.match(/^# (.+)$/m)?.[1]?.replaceAll('`', '')
}

/** Gives the section that a page is listed under, if it is in one. */
export function sectionOf(data) {
  if (data.section) return data.section
  return data.page?.inputPath.includes('docs/decisions/') ? 'Decisions' : undefined
}
