import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

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
  const kept = {
    [`${captured}/designs`]: ([name]) =>
      shown().posts.has(name) ||
      shown().maps.has(name) ||
      shown().rounds.some(({ id }) => id === name),
    [`${captured}/copies`]: ([name]) => designsOf(shown()).some(({ copy }) => copy === name),
    [`${captured}/pictures`]: ([name]) => picturesOf(shown()).has(name),
  }
  for (const [from, isShown] of Object.entries(kept)) {
    if (!existsSync(from)) continue
    eleventyConfig.addPassthroughCopy(
      { [from]: `design-history/${basename(from)}` },
      { filter: (path) => path === '' || isShown(path.split(/[\\/]/)) },
    )
  }
}

const designsOf = ({ posts, maps, rounds }) => [
  ...[...posts.values(), ...maps.values()].flatMap(({ designs }) => designs),
  ...rounds.flatMap(({ record }) => record.designs),
]

const picturesOf = (shown) =>
  new Set(
    designsOf(shown)
      .flatMap(({ pictures }) => Object.values(pictures))
      .flatMap(({ desktop, phone }) => [desktop, phone].flatMap(filesOf)),
  )
