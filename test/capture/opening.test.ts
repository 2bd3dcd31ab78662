import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { capturePost } from '../../app/capture/capture-post.ts'
import { readPostRecord } from '../../app/capture/stores.ts'
import { designsIn } from '../../design-history/site/designs.js'
import { planWith, testWorkshop } from './studio.ts'
import type { Design } from '../../app/browser/design.ts'
import type { TestWorkshop } from './studio.ts'

const usual = `  - version: 2021-10-06
    pictures: { a-cases: cases }
  - scenario: toolkit-session
    opens: /cases/V410022
    pictures: { b-overview: overview }
`
const chosen = `  - version: 2021-10-06
    opens: /cases/V410022/schedule
    pictures: { a-schedule: schedule }
  - scenario: toolkit-session
    opens: /cases/V410022/schedule
    pictures: { b-schedule: schedule }
`

const recorded = ({ workshop }: TestWorkshop) =>
  readPostRecord(workshop.folder, 'a-post') ?? expect.unreachable()

/** What the pages of the designs of the post hold. */
const pagesOf = (studio: TestWorkshop) =>
  recorded(studio).designs.map(({ id }) => {
    const page = join(studio.workshop.folder, 'designs/a-post', id, 'index.html')
    return JSON.parse(load(readFileSync(page))('#design').text()) as Design
  })

/** What the site says that the designs of the post are of. */
const saidOf = (studio: TestWorkshop) =>
  designsIn(recorded(studio), 'a-post', String).map(({ about }) => about)

test('A design starts at the page that its post chose, and the site names that page', async () => {
  const studio = testWorkshop()
  await capturePost(planWith(chosen, false), false, studio.workshop)
  const address = '/cases/V410022/schedule'
  expect(pagesOf(studio).map(({ opens }) => opens)).toEqual([address, address])
  const title = 'Schedule - Kieran Osgood'
  expect(recorded(studio).designs.map(({ opens }) => opens)).toEqual([
    { address, title },
    { address, title },
  ])
  expect(saidOf(studio)).toEqual([
    `The design of 6 October 2021, from the page ‘${title}’`,
    `The scenario ‘Book a toolkit session’, in the design of 6 October 2021, from the page ‘${title}’`,
  ])
})

test('Without a choice, or with the page where it starts anyway, nothing is said of it', async () => {
  const studio = testWorkshop()
  await capturePost(planWith(usual, false), false, studio.workshop)
  for (const design of [...pagesOf(studio), ...recorded(studio).designs]) {
    expect(design).not.toHaveProperty('opens')
  }
  expect(saidOf(studio)).toEqual([
    'The design of 6 October 2021, from the list of cases',
    'The scenario ‘Book a toolkit session’, in the design of 6 October 2021',
  ])
})

test('A published design goes on starting where it did on its day, until it is replaced', async () => {
  const studio = testWorkshop()
  const before = `  version: 2021-10-06\n  begins: /cases/V410022/schedule\n  pictures: { a-schedule: schedule }\n`
  const after = `${before}  opens: /cases/V410022/schedule\n`
  await capturePost(planWith(before, false), false, studio.workshop)
  await capturePost(planWith(after, false), false, studio.workshop)
  expect(pagesOf(studio)[0]).not.toHaveProperty('opens')
  expect(saidOf(studio)).toEqual(['The design of 6 October 2021, from the list of cases'])
  studio.recode('another code')
  await capturePost(planWith(after, false), true, studio.workshop)
  expect(pagesOf(studio)[0]?.opens).toBe('/cases/V410022/schedule')
  expect(saidOf(studio)[0]).toContain('from the page ‘Schedule')
  // A picture that is new opens with the code of that day, and the design where it did.
  const more = after.replace('a-schedule: schedule', 'a-schedule: schedule, b-again: schedule')
  studio.recode('newer code')
  await capturePost(planWith(more, false), false, studio.workshop)
  expect(pagesOf(studio)[0]).toMatchObject({ opens: '/cases/V410022/schedule' })
  expect(Object.keys(pagesOf(studio)[0]?.places ?? {})).toEqual(['a-schedule', 'b-again'])
  expect(recorded(studio).designs[0]?.opens?.address).toBe('/cases/V410022/schedule')
})
