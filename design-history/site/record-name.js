import { isBroughtIn } from './drop-in/brought-in.ts'

/**
 * Gives the name of what was captured for a post: its slug. Nothing is captured for a post that was
 * brought here, which may have the name of one of ours.
 *
 * @param {{ inputPath: string, fileSlug: string } | undefined} post - A page, or an item of a list
 * @returns {string | undefined}
 */
export const recordNameOf = (post) =>
  post === undefined || isBroughtIn(post.inputPath) ? undefined : post.fileSlug
