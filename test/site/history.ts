import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainPicture } from './fixture.ts'
import type { Files } from './fixture.ts'

const here = join(import.meta.dirname, 'posts')
const posts = 'design-history/posts'
const images = 'design-history/images'

/** The size of each picture of the posts. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  'images/another-post/start.png': [10, 10],
  'images/apply/everything/01-start.png': [1000, 632],
  'images/apply/everything/02-balls.gif': [600, 300],
  'images/apply/everything/check-your-answers.webp': [900, 700],
  'images/apply/everything/hand.jpg': [320, 200],
  'images/apply/start-page/00-before.png': [1000, 500],
  'images/apply/start-page/01-start.png': [1000, 632],
  'images/apply/start-page/02-check.png': [1000, 700],
  'images/macros/one.png': [500, 400],
  'images/moved/card.png': [1200, 630],
  'images/among/one.png': [40, 30],
  'images/pick-a-place/01-where.png': [1000, 632],
  'images/pick-a-place/02-when.webp': [1000, 700],
  'images/plain-list/end.png': [100, 70],
  'images/plain-list/how-many-balls.png': [100, 60],
  'images/plain-list/start.png': [100, 50],
  'posts/moved/2021-03-01-check-your-answers/answers.png': [800, 600],
}

/**
 * The posts beside this file, with their pictures: some in the shapes of other GOV.UK design
 * histories, those of apply and moved in folders of their own.
 */
export async function historyFiles(): Promise<Files> {
  const pictures = Object.entries(sizes).map(async ([name, size]) => {
    const kind = name.split('.').at(-1)
    const format = kind === 'gif' || kind === 'webp' ? kind : kind === 'jpg' ? 'jpeg' : 'png'
    return [`design-history/${name}`, await plainPicture(size, format)] as const
  })
  const written = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|json)$/.test(name))
    .map((name) => [`${posts}/${name}`, readFileSync(join(here, name), 'utf8')] as const)
  return {
    ...Object.fromEntries(written),
    ...Object.fromEntries(await Promise.all(pictures)),
    [`${images}/apply/everything/map.svg`]:
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150"></svg>',
    [`${images}/apply/everything/demo.mp4`]: 'a video',
    [`${images}/apply/everything/report.pdf`]: 'a report',
    [`${images}/macros/talk.mp4`]: 'a video',
  }
}
