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

const address = '/cases/V410022/schedule'
const schedule = { address, title: 'Schedule - Kieran Osgood' }
const fromCases = 'The design of 6 October 2021, from the list of cases'
const fromSchedule = 'The design of 6 October 2021, from the page ‘Schedule - Kieran Osgood’'

/** Captures a published post; gives where its designs open, by page and record, and what is said. */
async function opened({ workshop }: TestWorkshop, capture: string, replace = false) {
  await capturePost(planWith(capture, false), replace, workshop)
  const record = readPostRecord(workshop.folder, 'a-post') ?? expect.unreachable()
  const pages = record.designs.map(({ id }) => {
    const html = readFileSync(join(workshop.folder, 'designs/a-post', id, 'index.html'))
    return JSON.parse(load(html)('#design').text()) as Design
  })
  return {
    pages: pages.map(({ opens }) => opens),
    records: record.designs.map(({ opens }) => opens),
    said: designsIn(record, 'a-post', String).map(({ about }) => about),
    places: pages.map(({ places }) => Object.keys(places)),
  }
}

test('A design starts at the page that its post chose, and the site names that page', async () => {
  const capture = `  - version: 2021-10-06
    opens: ${address}
    pictures: { a-schedule: schedule }
  - scenario: toolkit-session
    opens: ${address}
    pictures: { b-schedule: schedule }
`
  expect(await opened(testWorkshop(), capture)).toMatchObject({
    pages: [address, address],
    records: [schedule, schedule],
    said: [
      fromSchedule,
      `The scenario ‘Book a toolkit session’, in the design of 6 October 2021, from the page ‘${schedule.title}’`,
    ],
  })
})

test('Without a choice, or with the page where it starts anyway, nothing is said of it', async () => {
  const capture = `  - version: 2021-10-06
    pictures: { a-cases: cases }
  - scenario: toolkit-session
    opens: /cases/V410022
    pictures: { b-overview: overview }
`
  expect(await opened(testWorkshop(), capture)).toMatchObject({
    pages: [undefined, undefined],
    records: [undefined, undefined],
    said: [fromCases, 'The scenario ‘Book a toolkit session’, in the design of 6 October 2021'],
  })
})

test('A published design goes on starting where it did on its day, until it is replaced', async () => {
  const studio = testWorkshop()
  const before = `  version: 2021-10-06\n  begins: ${address}\n  pictures: { a: schedule }\n`
  const after = `${before}  opens: ${address}\n`
  const asBefore = { pages: [undefined], said: [fromCases] }
  expect(await opened(studio, before)).toMatchObject(asBefore)
  expect(await opened(studio, after)).toMatchObject(asBefore)
  studio.recode('another code')
  const replaced = { pages: [address], records: [schedule], said: [fromSchedule] }
  expect(await opened(studio, after, true)).toMatchObject({ ...replaced, places: [['a']] })
  // A picture that is new opens with the code of that day, and the design where it did.
  studio.recode('newer code')
  const more = after.replace('a: schedule', 'a: schedule, b: schedule')
  expect(await opened(studio, more)).toMatchObject({ ...replaced, places: [['a', 'b']] })
})
