import { readFrontMatter, readText } from '../front-matter/read.ts'

/**
 * Reads a line of a post’s front matter that holds one name or a list of them.
 *
 * @param {object} post - As Eleventy keeps it in a collection
 * @param {string} field
 * @param {string} remedy - What to write instead of something that is no name
 * @returns {{ names: { name: string, path: (string | number)[] }[], problems: object[] }}
 */
export function namesIn(post, field, remedy) {
  const value = post.data[field] ?? []
  const list = Array.isArray(value) ? value : [value]
  const names = []
  const problems = []
  for (const [index, name] of list.entries()) {
    const path = Array.isArray(value) ? [field, index] : [field]
    if (typeof name !== 'string' || name.trim() === '') {
      problems.push({ post, path, says: remedy })
    } else if (!names.some((each) => each.name === name.trim())) {
      names.push({ name: name.trim(), path })
    }
  }
  return { names, problems }
}

/**
 * Stops the build if anything is wrong with how posts are joined, with the file, the line and the
 * remedy of each problem.
 *
 * @param {{ post: { inputPath: string }, path: (string | number)[], says: string }[]} problems
 */
export function stopAt(problems) {
  if (problems.length === 0) return
  const lines = problems.map(({ post, path, says }) => {
    const file = post.inputPath.replace(/^\.\//, '')
    return `${file}, line ${readFrontMatter(readText(file)).lineOf(path)}: ${path[0]}: ${says}`
  })
  throw new Error(lines.join('\n'))
}
