import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readText } from '../../design-history/site/front-matter/read.ts'
import { root } from '../server/settings.ts'
import { placesReached } from '../walks/places.ts'
import { placeFor, usualPlaces } from './choose.ts'
import { failWith, readPlans } from './front-matter.ts'
import { wayFor } from './plan-way.ts'
import type { Place, Way } from '../walks/types.ts'
import type { Chosen } from './choose.ts'
import type { Problem, WrittenPlan } from './front-matter.ts'

/** One design of a post: the way on which its pages are, and its pictures by name. */
export interface DesignPlan {
  /** The scenario, or the version; with a number if a post shows it several times. */
  readonly id: string
  readonly way: Way
  readonly pictures: Chosen
  /** Pictures of pages that nobody comes to, because one before them is broken, and why. */
  readonly unreached: ReadonlyMap<string, string>
}

/** What a post shows. Nothing is taken again of one that is published unless somebody asks. */
export interface PostPlan {
  readonly slug: string
  readonly file: string
  readonly published: boolean
  readonly designs: readonly DesignPlan[]
}

/** The folder of posts. */
export const postsFolder = join(root, 'design-history/posts')

/** The files of all posts, oldest first. */
export function postFiles(): readonly string[] {
  return readdirSync(postsFolder)
    .filter((file) => /^[^.].*\.md$/.test(file))
    .toSorted()
    .map((file) => join(postsFolder, file))
}

/** The last part of the address of a post: its file without date and ending. */
export function slugOf(file: string): string {
  return basename(file, '.md').replace(/^\d{4}-\d\d-\d\d-/, '')
}

/**
 * What the post in this file shows, with every page worked out; undefined if it has no pictures.
 * Throws with the file, the line in it and what to write instead if its front matter is wrong.
 */
export function plansOf(file: string): PostPlan | undefined {
  const source = readText(file)
  const shownAs = file.startsWith(postsFolder) ? `design-history/posts/${basename(file)}` : file
  const { date, published, plans, at } = readPlans(source, shownAs)
  if (plans.length === 0) return undefined
  const problems: Problem[] = []
  const names = new Set<string>()
  const designs: DesignPlan[] = []
  for (const [index, plan] of plans.entries()) {
    const add = ({ path, message }: Problem) =>
      problems.push({ path: [...at(index), ...path], message })
    const way = wayFor(plan, `${date}T09:00`)
    if ('message' in way) {
      add(way)
      continue
    }
    const { places, broken } = placesReached(way)
    // What is written in the post can be mended there; a page that breaks cannot.
    if (broken && !(broken.cause instanceof Error)) add(badWay(plan, broken))
    const unreached = new Map<string, string>()
    const beyond = broken && ((name: string) => unreached.set(name, broken.message))
    const pictures = picturesOf(plan, way, places, add, beyond)
    for (const name of pictures.keys()) {
      if (names.has(name)) add(twice(name, plan))
      names.add(name)
    }
    const same = designs.filter((design) => design.way.id === way.id).length
    designs.push({ id: same === 0 ? way.id : `${way.id}-${same + 1}`, way, pictures, unreached })
  }
  failWith(source, shownAs, problems)
  return { slug: slugOf(file), file: shownAs, published, designs }
}

/** What every post with pictures shows, oldest first. Throws as `plansOf` does. */
export function postPlans(): readonly PostPlan[] {
  return postFiles().flatMap((file) => plansOf(file) ?? [])
}

/** Where in the post to look: at its answers, or at where its way leads. */
function badWay({ answers, begins, opens }: WrittenPlan, { message }: Error): Problem {
  const part = answers ? 'answers' : begins ? 'begins' : opens ? 'opens' : 'scenario'
  return { path: [part], message: message.replace(/\.$/, '') }
}

function picturesOf(
  { pictures }: WrittenPlan,
  way: Way,
  places: readonly Place[],
  add: (problem: Problem) => void,
  beyond: ((name: string) => void) | undefined,
): Chosen {
  if (!pictures) {
    beyond?.('the pages after that')
    return usualPlaces(places)
  }
  const chosen = new Map<string, Place>()
  for (const [file, named] of Object.entries(pictures)) {
    const name = file.replace(/\.png$/, '')
    const place = placeFor(named, way, places)
    if ('message' in place && beyond) beyond(name)
    else if ('message' in place) add({ ...place, path: ['pictures', file, ...place.path] })
    else if (chosen.has(name)) add(twice(name, { pictures }))
    else chosen.set(name, place)
  }
  return chosen
}

function twice(name: string, { pictures = {} }: Pick<WrittenPlan, 'pictures'>): Problem {
  const file = Object.keys(pictures).findLast((one) => one.replace(/\.png$/, '') === name)
  const message = `two pictures are called ‘${name}’. Give each a name of its own`
  return { path: file === undefined ? [] : ['pictures', file], message }
}
