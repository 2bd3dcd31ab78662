const folder = 'design-history/posts/'

/**
 * Says whether a post was brought here from another design history: it lies in a folder of its own
 * among the posts. Such a post is built as it is.
 *
 * @param inputPath - For example ./design-history/posts/apply/2021-10-06-a-post.md
 */
export const isBroughtIn = (inputPath = ''): boolean => inPosts(inputPath)?.includes('/') ?? false

/**
 * Gives the place of a post among the posts, for example apply/2021-10-06-a-post.md, or nothing if
 * the file is no post.
 */
export function inPosts(inputPath = ''): string | undefined {
  const path = inputPath.replace(/^\.\//, '')
  return path.startsWith(folder) ? path.slice(folder.length) : undefined
}

/** Takes the date from the beginning of each part of a path: 2021-10-06-a-post is a-post. */
export const undated = (path: string): string => path.replaceAll(/(^|\/)\d{4}-\d{2}-\d{2}-/g, '$1')
