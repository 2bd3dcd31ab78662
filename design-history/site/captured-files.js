import { existsSync } from 'node:fs'

import { capturedOfBuild } from './captured.js'
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
    const all = capturedOfBuild()
    if (found?.of !== all) found = { of: all, ...filesIn(all) }
    return found
  }
  for (const kind of ['designs', 'copies', 'pictures']) {
    const from = `${captured}/${kind}`
    if (!existsSync(from)) continue
    eleventyConfig.addPassthroughCopy(
      { [from]: `design-history/${kind}` },
      { filter: (path) => path === '' || files()[kind].has(path.split(/[\\/]/)[0]) },
    )
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
