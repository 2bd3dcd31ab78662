import { posix } from 'node:path'

import { filesLeftOut } from '../drafts.ts'
import { inPosts, undated } from './brought-in.ts'

/**
 * Says whether a name is the slug of a post that is left out of this build because it is a draft, once
 * the data of all pages are known.
 */
export const isSlugOfDraft = (name) =>
  filesLeftOut().some((file) => inPosts(file) !== undefined && slugOf(file) === name)

const slugOf = (file) => posix.basename(undated(file.replace(/(?:\/index)?\.\w+$/, '')))
