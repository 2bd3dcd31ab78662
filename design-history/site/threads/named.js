import { posix } from 'node:path'

/**
 * Finds the posts that a post means by a name: the one in its own folder, or else all of that name.
 *
 * @param {string} name
 * @param {{ inputPath: string }} post - Where the name is written
 * @param {Map<string, object[]>} bySlug
 * @returns {object[]}
 */
export function foundBy(name, post, bySlug) {
  const all = bySlug.get(name) ?? []
  const others = all.filter((each) => each !== post)
  if (others.length === 0) return all
  const near = others.filter((each) => folderOf(each) === folderOf(post))
  return near.length > 0 ? near : others
}

const folderOf = ({ inputPath }) => posix.dirname(inputPath.replace(/\/index\.\w+$/, ''))
