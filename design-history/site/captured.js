import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { isDraft, isLeftOut } from './drafts.js'
import { readMaps } from './maps/records.js'
import { captured, checkRecord, filesOf, readRecord, readShape, round } from './record.js'

const postsFolder = 'design-history/posts'

const namesIn = (folder, kind) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(kind))
        .toSorted()
    : []

const slugOf = (name) => name.replace(/^\d{4}-\d{2}-\d{2}-|\.md$/g, '')

/**
 * Reads everything that was captured and is shown in this build: what belongs to posts, by slug, the
 * rounds of research, newest first, and what belongs to the maps of journeys. Stops the build with
 * the file and the remedy if something of it cannot be shown.
 */
export function readCaptured() {
  const posts = namesIn(postsFolder, '.md')
  const drafts = posts.filter((name) => isLeftOut(join(postsFolder, name)))
  const shown = posts.filter((name) => !drafts.includes(name))
  return {
    posts: new Map(shown.flatMap(recordOf)),
    rounds: rounds(),
    maps: readMaps(),
    /** The slugs of posts that are left out. */
    drafts: drafts.map(slugOf),
  }
}

function recordOf(name) {
  const slug = slugOf(name)
  const file = `${captured}/posts/${slug}.json`
  if (!existsSync(file)) return []
  const remedy = isDraft(join(postsFolder, name))
    ? `Run npm run capture -- ${slug} to take the pictures of the post again.`
    : `Bring ${captured} back as it was committed. If that is not possible, npm run capture -- ${slug} --replace takes everything again as it is today.`
  const record = readRecord(file, remedy)
  checkRecord(record, slug, remedy)
  return [[slug, record]]
}

function rounds() {
  const found = namesIn(`${captured}/rounds`, '.json').map((name) => {
    const file = `${captured}/rounds/${name}`
    const remedy = `A round is a record of its day and is not taken again: bring back ${captured} as it was committed.`
    const read = readShape(file, round, remedy)
    const id = name.replace(/\.json$/, '')
    checkRecord(read.record, id, remedy)
    return { ...read, id }
  })
  return found.toSorted(newestFirst)
}

// Nobody knows which of one day was later, but round 2 comes after round 1
const newestFirst = (a, b) =>
  b.date.localeCompare(a.date) ||
  b.name.localeCompare(a.name, 'en', { numeric: true }) ||
  b.id.localeCompare(a.id, 'en', { numeric: true })

/**
 * Copies the pictures and designs that this build shows as they are, at the same places relative to
 * each other. Those of drafts stay behind with their posts.
 *
 * @param {object} eleventyConfig
 * @param {() => ReturnType<typeof readCaptured>} shown
 */
export function passThrough(eleventyConfig, shown) {
  let found
  // It is asked of thousands of files in each build
  const files = () => {
    const all = shown()
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
