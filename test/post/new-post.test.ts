import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { everyComparison } from '../../app/journeys/compared.ts'
import { newPost } from '../../app/post/new-post.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { readFrontMatter } from '../../design-history/site/front-matter/read.ts'

const morning = '2026-11-21T10:30'
const FrontMatter = z.looseObject({
  date: z.date(),
  capture: z.object({ scenario: z.string(), pictures: z.record(z.string(), z.string()) }),
})

/** What a new post holds, read as the site reads it. */
function read(title: string, about?: string) {
  const { file, slug, text } = newPost(title, about, [], morning)
  const { text: top = '', data } = readFrontMatter(text)
  return { file, slug, data: FrontMatter.parse(data), content: text.split(top)[1] ?? '' }
}

const whatChanged = /^\{% whatChanged (.*) %\}$/m

/** A journey and two versions of it, one right after the other, as the site is told of them. */
const neighbours = everyComparison().flatMap(({ journey, versions }) =>
  versions
    .slice(1)
    .map(({ version }, at) => `"${journey}", "${versions[at]?.version}", "${version}"`),
)

describe('A new post', () => {
  test('is a draft with its title, and the date of the day on which it is made', () => {
    const title = 'Toolkits: “one question”, not two'
    const slug = 'toolkits-one-question-not-two'
    expect(read(title)).toMatchObject({
      file: `2026-11-21-${slug}.md`,
      slug,
      data: { title, draft: true, date: new Date('2026-11-21') },
    })
  })

  test('is about the newest design unless it names another', () => {
    const scenarioOf = (about?: string) => read('It', about).data.capture.scenario
    const newest = scenarios.find(({ id }) => id === scenarioOf())
    expect(newest?.version).toBe(scenarios.at(-1)?.version)
    expect([scenarioOf('2021-10-06'), scenarioOf('clash')]).toEqual(['toolkit-session', 'clash'])
  })

  test.each(scenarios)(
    'about $id has its pages in the order of the way, and what changed since the version before',
    (scenario) => {
      const { data, content } = read('About it', scenario.id)
      const pictures = Object.entries(data.capture.pictures)
      const ids = placesOf(wayOf(scenario, '2026-11-21T09:00')).map((place) => place.id)
      const places = pictures.map(([, place]) => ids.indexOf(place))
      expect(places.length).toBeGreaterThan(0)
      expect(places).toEqual(places.filter((at) => at >= 0).toSorted((one, two) => one - two))
      for (const [file] of pictures) {
        expect(file).toMatch(/^\d\d-[a-z0-9-]+\.png$/)
        expect(content.split(`"${file}"`).length - 1, file).toBe(1)
      }
      const named = whatChanged.exec(content)?.[1]
      expect(content.includes('## What we changed')).toBe(named !== undefined)
      if (named !== undefined) expect(neighbours).toContain(named)
      // No gap of the journey's words is open, and there is no template but those of the site
      const [words = '', macro = ''] = content.split('{% from')
      expect(words.replace(whatChanged, '')).not.toMatch(/\{\w+\}|\{%|\{\{/)
      expect(macro).toContain('appScreenshots')
    },
  )

  test('says nothing of changes only for the first version of a journey, or for pages of none', () => {
    const changesIn = (about: string) => whatChanged.exec(read('It', about).content)?.[1]
    expect(changesIn('2021-10-06')).toBe('"arrange-appointment", "2021-05-25", "2021-10-06"')
    expect(changesIn('current')).toContain(', "current"')
    expect([changesIn('2021-03-11'), changesIn('find-your-way')]).toEqual([undefined, undefined])
  })

  test('begins with “To write:” all that somebody has to write, which is not published so', () => {
    const { data, content } = read('The newest')
    expect(data['description']).toMatch(/^To write: /)
    const comments = content.match(/<!--.*-->/g) ?? []
    expect(comments).toHaveLength(3)
    for (const each of comments) expect(each).toMatch(/^<!-- To write: \S/)
  })

  test.each<readonly [string, string | undefined, readonly (string | RegExp)[]]>([
    ['  ', undefined, ['npm run new-post -- "']],
    [
      'Pick a location',
      undefined,
      ['There is a post with this name, 2021-10-06-pick-a-location.md. Choose another title.'],
    ],
    [
      'Odd',
      'tolkit',
      ['There is no scenario or version ‘tolkit’.', 'toolkit-session', '2021-10-06'],
    ],
  ])('called “%s”, about %s, is refused with what to do', (title, about, says) => {
    const there = ['2021-10-06-pick-a-location.md']
    for (const each of says) expect(() => newPost(title, about, there, morning)).toThrow(each)
  })
})
