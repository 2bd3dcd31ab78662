import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { scenarios } from '../scenarios/index.ts'
import { slugOf } from './plans.ts'

/** What somebody asks to have captured. */
export interface Wanted {
  /** The files of the posts; those of all posts if nothing was named. */
  readonly posts: readonly string[]
  /** Only posts that show one of these scenarios, and a sheet with all pages of each. */
  readonly scenarios: readonly string[]
  /** The maps of all versions of journeys. */
  readonly maps?: boolean
  /** Nothing was named: what nothing shows any more can go. */
  readonly whole: boolean
  /** What published posts show is taken again. */
  readonly replace: boolean
}

/**
 * What `npm run capture` is asked for: nothing, a post (its file or the last part of its address), a
 * scenario or all those of a version, `maps`, and perhaps `--replace`. `files` are the posts that
 * there are. Throws a sentence with the names to choose from.
 */
export function wantedFrom(args: readonly string[], files: readonly string[]): Wanted {
  const { names, replace } = read(args)
  const [name, ...others] = names
  const posts = files.map(slugOf)
  const versions = [...new Set(scenarios.map(({ version }) => version))]
  const known = `a post (${posts.join(', ')}), a scenario (${scenarios.map(({ id }) => id).join(', ')}), a version (${versions.join(', ')}) or maps`
  if (others.length > 0) throw new Error(`Name one thing at a time: ${known}.`)
  if (name === undefined) {
    if (!replace) return { posts: files, scenarios: [], maps: true, whole: true, replace }
    throw new Error(
      `Say which post to take again: npm run capture -- ${posts[0] ?? 'a-post'} --replace`,
    )
  }
  const slug = slugOf(basename(name))
  const post = files.find((file) => slugOf(file) === slug)
  if (post) return { posts: [post], scenarios: [], whole: false, replace }
  if (name === 'maps') {
    if (!replace) return { posts: [], scenarios: [], maps: true, whole: false, replace }
    throw new Error('Maps always follow the prototype: npm run capture -- maps')
  }
  // The pages of a version are those of its scenarios.
  const sheets = scenarios
    .filter(({ id, version }) => id === name || version === name)
    .map(({ id }) => id)
  if (sheets.length === 0) throw new Error(`There is nothing called ‘${name}’. Choose ${known}.`)
  if (replace)
    throw new Error(`Pictures are replaced post by post. Choose from: ${posts.join(', ')}.`)
  return { posts: files, scenarios: sheets, whole: false, replace }
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
      'Write npm run capture, npm run capture -- and the name of a post, a scenario or a version, or maps, or the name of a post and --replace.',
      { cause: error },
    )
  }
}
