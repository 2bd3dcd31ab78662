import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { isLeftOut, readDraft } from './drafts.ts'
import { undated } from './drop-in/brought-in.ts'
import { readFrontMatter, readText } from './front-matter/read.ts'
import { readMaps } from './maps/records.js'
import { captured, checkRecord, readRecord, readShape, round } from './record.js'

const postsFolder = 'design-history/posts'

const namesIn = (folder, kind) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(kind) && !name.startsWith('.'))
        .toSorted()
    : []

const slugOf = (name) => undated(name).replace(/\.md$/, '')

let ofBuild
let ofPosts

/** Has everything that was captured read anew at the start of each build. */
export function readAtStart(eleventyConfig) {
  eleventyConfig.on('eleventy.before', () => {
    ofBuild = readCaptured()
    ofPosts = undefined
  })
  // Before that, nobody knows which posts are drafts
  eleventyConfig.on('eleventy.contentMap', postsOfBuild)
}

/**
 * Gives what was captured and belongs to no post: the rounds of research, newest first, and what
 * belongs to the maps of journeys, by the names of the folders of their designs. It is read once, and
 * is the same for everybody who needs it. Stops the build with the file and the remedy if something of
 * it cannot be shown.
 */
export const capturedOfBuild = () => (ofBuild ??= readCaptured())

/** Gives what was captured for posts that are in this build, by slug, in the same way. */
export const postsOfBuild = () => (ofPosts ??= readPosts())

/**
 * Gives what was captured for a post, as this build has read it.
 *
 * @param {string | undefined} slug
 * @returns {{ designs: object[] } | undefined}
 */
export const recordOfPost = (slug) => postsOfBuild().get(slug)

/**
 * Gives what was captured for the map of a journey, as this build has read it.
 *
 * @param {string} name - The folder of its designs
 * @returns {{ designs: object[] } | undefined}
 */
export const recordOfMap = (name) => capturedOfBuild().maps.get(name)

function readCaptured() {
  return { rounds: rounds(), maps: readMaps() }
}

function readPosts() {
  const names = namesIn(postsFolder, '.md').filter((name) => !isLeftOut(join(postsFolder, name)))
  return new Map(names.flatMap(recordOf))
}

function recordOf(name) {
  const slug = slugOf(name)
  const file = `${captured}/posts/${slug}.json`
  if (!existsSync(file)) return []
  const { data } = readFrontMatter(readText(join(postsFolder, name)))
  const remedy = readDraft(data.draft)
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
  return found.toSorted(newestRound)
}

// Nobody knows which of one day was later, but round 2 comes after round 1
const newestRound = (a, b) =>
  b.date.localeCompare(a.date) ||
  b.name.localeCompare(a.name, 'en', { numeric: true }) ||
  b.id.localeCompare(a.id, 'en', { numeric: true })
