import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { comparisonNamed } from '../../design-history/site/changes/named.js'
import { everyComparison } from '../../app/journeys/compared.ts'
import { newPost } from '../../app/post/new-post.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'

const morning = '2026-11-21T10:30'
const FrontMatter = z.looseObject({
  date: z.date(),
  capture: z.object({ scenario: z.string(), pictures: z.record(z.string(), z.string()) }),
})

/** What a new post holds, read as the site reads it. */
function read(title: string, about?: string) {
  const { file, slug, text } = newPost(title, about, [], morning)
  const { data, content } = matter(text)
  return { file, slug, data: FrontMatter.parse(data), content }
}

/** The journeys as the site looks them up. */
const journeys = new Map(
  everyComparison().map(({ journey, versions, comparisons }) => [
    journey,
    {
      id: journey,
      names: versions.map(({ version }) => version),
      comparisons: new Map(comparisons.map((each) => [`${each.before} ${each.after}`, each])),
      questions: new Map(),
    },
  ]),
)
const whatChanged = /^\{% whatChanged (.*) %\}$/m

/** What a post names for the site to compare, if it does. */
function namesIn(content: string): readonly string[] | undefined {
  const written = whatChanged.exec(content)?.[1]
  return written === undefined ? undefined : z.array(z.string()).parse(JSON.parse(`[${written}]`))
}

describe('A new post', () => {
  test('is a draft with its title, and the date of the day on which it is made', () => {
    const { file, slug, data } = read('Toolkits: “one question”, not two')
    expect(file).toBe('2026-11-21-toolkits-one-question-not-two.md')
    expect(slug).toBe('toolkits-one-question-not-two')
    expect(data).toMatchObject({ title: 'Toolkits: “one question”, not two', draft: true })
    expect(data.date).toEqual(new Date('2026-11-21'))
  })

  test('is about the newest design unless it names another', () => {
    const newest = scenarios.at(-1)?.version
    const { data } = read('The newest')
    const scenario = scenarios.find(({ id }) => id === data.capture.scenario)
    expect(scenario?.version).toBe(newest)
    expect(read('Toolkits', '2021-10-06').data.capture.scenario).toBe('toolkit-session')
    expect(read('A clash', 'clash').data.capture.scenario).toBe('clash')
  })

  describe.each(scenarios)('about $id', (scenario) => {
    const { data, content } = read('About it', scenario.id)

    test('names pages that are on its way, each picture once, in the order of the way', () => {
      const pictures = Object.entries(data.capture.pictures)
      const ids = placesOf(wayOf(scenario, '2026-11-21T09:00')).map((place) => place.id)
      const places = pictures.map(([, place]) => ids.indexOf(place))
      expect(places.length).toBeGreaterThan(0)
      expect(places).toEqual(places.filter((at) => at >= 0).toSorted((one, two) => one - two))
      for (const [file] of pictures) {
        expect(file).toMatch(/^\d\d-[a-z0-9-]+\.png$/)
        expect(content.split(`"${file}"`).length - 1, file).toBe(1)
      }
    })

    test('names a version and the one right before it, as the site knows them', () => {
      const named = namesIn(content)
      expect(content.includes('## What we changed')).toBe(named !== undefined)
      if (!named) return
      const { journey, before, after } = comparisonNamed(journeys, named, (text) => new Error(text))
      expect([journey.id, before, after]).toEqual(named)
      expect(journey.names.indexOf(after) - journey.names.indexOf(before)).toBe(1)
    })

    test('has no gap of the journey’s words open, and no template but those of the site', () => {
      const [words = '', macro = ''] = content.split('{% from')
      expect(words.replace(whatChanged, '')).not.toMatch(/\{\w+\}|\{%|\{\{/)
      expect(macro).toContain('appScreenshots')
    })
  })

  test('has the site say what changed since the version before, on a line of its own', () => {
    expect(read('Toolkits', '2021-10-06').content.split('\n')).toContain(
      '{% whatChanged "arrange-appointment", "2021-05-25", "2021-10-06" %}',
    )
    expect(read('Our own', 'current').content).toContain(', "current" %}')
  })

  test('says nothing of changes for the first version of a journey, or for pages of no journey', () => {
    for (const id of ['2021-03-11', 'find-your-way']) {
      const { content } = read('The start', id)
      expect(content).not.toContain('What we changed')
      expect(namesIn(content)).toBeUndefined()
    }
  })

  test('begins with “To write:” all that somebody has to write, which is not published so', () => {
    const { data, content } = read('The newest')
    expect(data['description']).toMatch(/^To write: /)
    const comments = content.match(/<!--.*-->/g) ?? []
    expect(comments).toHaveLength(3)
    for (const each of comments) expect(each).toMatch(/^<!-- To write: \S/)
  })

  test('without a title is refused with the command to type', () => {
    expect(() => newPost('  ', undefined, [], morning)).toThrow('npm run new-post -- "')
  })

  test('with the name of another post is refused, whatever the date of that one', () => {
    const there = ['2021-10-06-pick-a-location.md']
    expect(() => newPost('Pick a location', undefined, there, morning)).toThrow(
      'There is a post with this name, 2021-10-06-pick-a-location.md. Choose another title.',
    )
  })

  test('about what is not there is refused with the names of what is', () => {
    const about = () => newPost('Odd', 'tolkit', [], morning)
    expect(about).toThrow('There is no scenario or version ‘tolkit’.')
    expect(about).toThrow('toolkit-session')
    expect(about).toThrow('2021-10-06')
  })
})
