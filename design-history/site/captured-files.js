import { capturedOfBuild, postsOfBuild } from './captured.js'
import { copyAfterwards } from './copied.ts'
import { captured, filesOf } from './record.js'

/**
 * Copies the pictures and designs that this build shows as they are, at the same places relative to
 * each other. Those of drafts stay behind with their posts.
 *
 * @param {object} eleventyConfig
 */
export function passThrough(eleventyConfig) {
  let found
  // It is asked of thousands of files in each build
  const files = () => {
    const posts = postsOfBuild()
    if (found?.posts !== posts) found = { posts, ...filesIn({ posts, ...capturedOfBuild() }) }
    return found
  }
  for (const kind of ['designs', 'copies', 'pictures']) {
    copyAfterwards(eleventyConfig, {
      from: `${captured}/${kind}`,
      to: `design-history/${kind}`,
      isShown: (path) => files()[kind].has(path.split(/[\\/]/)[0]),
    })
  }
}

/** The names of the files and folders that are shown, by the folder that they are in. */
function filesIn({ posts, maps, rounds }) {
  const designs = [
    ...posts.values(),
    ...maps.values(),
    ...rounds.map(({ record }) => record),
  ].flatMap((record) => record.designs)
  const shots = designs
    .flatMap(({ pictures }) => Object.values(pictures))
    .flatMap(({ desktop, phone }) => [desktop, phone])
  return {
    designs: new Set([...posts.keys(), ...maps.keys(), ...rounds.map(({ id }) => id)]),
    copies: new Set(designs.map(({ copy }) => copy)),
    pictures: new Set(shots.flatMap(filesOf)),
  }
}
