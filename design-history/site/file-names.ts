import { readdirSync, statSync } from 'node:fs'
import { posix } from 'node:path'

const posts = 'design-history/posts'

// What has a meaning of its own in addresses, or stops a disk from having such a file
const sign = /[%#?&:*<>|"`\\^{}]|\s|\p{Cc}|\p{Cf}/u

/** The first sign in a name that an address cannot have as it is, in quotation marks or in words. */
export function signIn(name: string): string | undefined {
  const found = name.match(sign)?.[0]
  if (found === undefined) return undefined
  if (/\s/.test(found)) return 'a space'
  return /[\p{Cc}\p{Cf}]/u.test(found) ? 'a sign that nobody can see' : `‘${found}’`
}

/** The same name without such signs, for posts whose files somebody else named. */
export const withoutSigns = (name: string): string =>
  name
    .replaceAll(new RegExp(`-*(?:${sign.source})+-*`, 'gu'), '-')
    .replaceAll(/^-+|-+(?=\/|$)/g, '')

/**
 * Finds files among the posts that were probably meant as posts and are none, because of the endings
 * of their names: a sentence for each, with what to do.
 */
export function endingProblems(): readonly string[] {
  if (!statSync(posts, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(posts, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)[^.][^/]*\.(?:md|njk|markdown|mdown|mkd|mdx)$/i.test(path))
    .filter((path) => !/\.(?:md|njk)$/.test(path))
    .map((path) => {
      const { ext, name } = posix.parse(path)
      const ending = ext.toLowerCase() === '.njk' ? '.njk' : '.md'
      return `${posts}/${path}: files that end in ${ext} are no posts. Call it ${name}${ending}.`
    })
}
