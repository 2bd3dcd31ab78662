import { load } from 'cheerio'
import { expect, test } from 'vitest'
import { columnGroups } from '../../app/data/toolkit-columns.ts'
import { toolkits } from '../../app/data/toolkits.ts'
import { buildSite } from './build.ts'

test('the page about toolkits has every toolkit under every heading, as the prototype has', async () => {
  const { files } = await buildSite()
  const $ = load(files.get('design-history/toolkits/index.html') ?? '')
  const labels = columnGroups.flatMap(({ columns }) => columns.map(({ label }) => label))
  expect($('h2[id]').length).toBeGreaterThan(0)
  for (const { id, name, facts } of toolkits) {
    const heading = $(`h2#${id}`)
    expect(heading.text()).toBe(name)
    const own = heading.nextUntil('h2')
    const keys = own.find('dt').toArray()
    expect(
      keys.map((key) => $(key).text()),
      name,
    ).toEqual(labels)
    const words = own.text()
    for (const fact of Object.values(facts)) {
      for (const line of fact?.says ?? ['Not publicly known']) expect(words, name).toContain(line)
    }
  }
})
