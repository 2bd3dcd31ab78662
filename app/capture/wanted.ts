import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { scenarios } from '../scenarios/index.ts'
import { slugOf } from './plans.ts'

/** What somebody asks to have captured. */
export interface Wanted {
  /** The files of the posts; those of all posts if nothing was named. */
  readonly posts: readonly string[]
  /** Only posts that show this scenario, and a sheet with all its pages. */
  readonly scenario: string | undefined
  /** Nothing was named: what no post shows any more can go. */
  readonly whole: boolean
  /** What published posts show is taken again. */
  readonly replace: boolean
}

/**
 * What `npm run capture` is asked for: nothing, a post (its file or the last part of its address) or
 * a scenario, and perhaps `--replace`. `files` are the posts that there are. Throws a sentence with
 * the names to choose from.
 */
export function wantedFrom(args: readonly string[], files: readonly string[]): Wanted {
  const { names, replace } = read(args)
  const [name, ...others] = names
  const posts = files.map(slugOf)
  const known = `a post (${posts.join(', ')}) or a scenario (${scenarios.map(({ id }) => id).join(', ')})`
  if (others.length > 0) throw new Error(`Name one thing at a time: ${known}.`)
  if (name === undefined) {
    if (!replace) return { posts: files, scenario: undefined, whole: true, replace }
    throw new Error(
      `Say which post to take again: npm run capture -- ${posts[0] ?? 'a-post'} --replace`,
    )
  }
  const slug = slugOf(basename(name))
  const post = files.find((file) => slugOf(file) === slug)
  if (post) return { posts: [post], scenario: undefined, whole: false, replace }
  if (!scenarios.some(({ id }) => id === name)) {
    throw new Error(`There is nothing called ‘${name}’. Choose ${known}.`)
  }
  if (replace)
    throw new Error(`Pictures are replaced post by post. Choose from: ${posts.join(', ')}.`)
  return { posts: files, scenario: name, whole: false, replace }
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    })
    return { names: positionals, replace: values.replace }
  } catch (error) {
    throw new Error(
      'Write npm run capture, npm run capture -- and the name of a post or scenario, or that and --replace.',
      { cause: error },
    )
  }
}
