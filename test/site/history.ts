import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainPicture } from './fixture.ts'
import type { Files } from './fixture.ts'

const here = join(import.meta.dirname, 'posts')
const posts = 'design-history/posts'
const images = 'design-history/images'

/** The size that each picture of the posts has. */
const sizes = {
  'another-post/start.png': [10, 10],
  'apply/everything/01-start.png': [1000, 632],
  'apply/everything/02-balls.gif': [600, 300],
  'apply/everything/check-your-answers.webp': [900, 700],
  'apply/everything/hand.jpg': [320, 200],
  'apply/start-page/00-before.png': [1000, 500],
  'apply/start-page/01-start.png': [1000, 632],
  'apply/start-page/02-check.png': [1000, 700],
  'macros/one.png': [500, 400],
  'moved/card.png': [1200, 630],
  'among/one.png': [40, 30],
  'pick-a-place/01-where.png': [1000, 632],
  'pick-a-place/02-when.webp': [1000, 700],
  'plain-list/end.png': [100, 70],
  'plain-list/how-many-balls.png': [100, 60],
  'plain-list/start.png': [100, 50],
} as const

const formats = { png: 'png', gif: 'gif', jpg: 'jpeg', webp: 'webp' } as const

const drawn = (name: string, size: readonly [number, number]) =>
  plainPicture(size, { format: formats[name.split('.')[1] as keyof typeof formats] })

/**
 * The posts beside this file, with their pictures: some in the shapes of other GOV.UK design
 * histories, those of apply and moved in folders of their own.
 */
export async function historyFiles(): Promise<Files> {
  const pictures = await Promise.all(
    Object.entries(sizes).map(
      async ([name, size]) => [`${images}/${name}`, await drawn(name, size)] as const,
    ),
  )
  return {
    ...Object.fromEntries(postFiles()),
    ...Object.fromEntries(pictures),
    [`${images}/apply/everything/map.svg`]:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150"></svg>',
    [`${images}/apply/everything/demo.mp4`]: 'a video',
    [`${images}/apply/everything/report.pdf`]: 'a report',
    [`${images}/macros/talk.mp4`]: 'a video',
    [`${posts}/moved/2021-03-01-check-your-answers/answers.png`]: await drawn('a.png', [800, 600]),
  }
}

const postFiles = () =>
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|json)$/.test(name))
    .map((name) => [`${posts}/${name}`, readFileSync(join(here, name), 'utf8')] as const)
