import { beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from './build.ts'
import { faultsIn } from './markup.ts'
import { publishedProject } from './project.ts'
import { pageAt, textsOf } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await publishedProject()
})

const round = (id: string) => pageAt(build, `design-history/rounds/${id}`)

describe('the pages of rounds', () => {
  test.each(['rounds', 'rounds/2026-11-21-first', 'rounds/2026-12-01-third'])(
    '%s is correct HTML',
    async (address) => {
      const file = `design-history/${address}/index.html`
      expect(await faultsIn(file, pageOf(build, file))).toEqual([])
    },
  )

  test('are led to from posts', () => {
    const $ = pageAt(build, 'design-history/captured-post')
    expect($('main a[href="/design-history/rounds/"]')).toHaveLength(1)
  })

  test('tell pictures apart that have one main heading, or are of one page twice', () => {
    const headings = textsOf(round('2026-12-01-third'), '.app-screenshots h3')
    expect(headings.map((each) => each.replace('–', '-'))).toEqual([
      'Overview - Kieran Osgood',
      'Schedule - Kieran Osgood',
      'Overview - Kieran Osgood (2)',
    ])
  })

  test('say so if nothing has changed since, and are silent if nobody knows', () => {
    const words = (id: string) => round(id)('main').text()
    expect(words('2026-12-01-second')).toContain('Nothing has changed since.')
    expect(words('2026-12-01-third')).not.toContain('changed since')
  })
})
