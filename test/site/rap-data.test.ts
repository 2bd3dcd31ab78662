import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import glossary from '../../docs/rap/data/glossary.json' with { type: 'json' }
import interview from '../../docs/rap/data/interview.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import questionnaire from '../../docs/rap/data/questionnaire.json' with { type: 'json' }
import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import serviceMap from '../../docs/rap/data/service-map.json' with { type: 'json' }
import support from '../../docs/rap/data/support-models.json' with { type: 'json' }
import training from '../../docs/rap/data/training.json' with { type: 'json' }
import example from '../../docs/rap/data/worked-example.json' with { type: 'json' }
import { buildSite } from './build.ts'
import { lists } from './rap-lists.ts'
import { pageAt, plain, plainWords, textsOf, valuesOf } from './reading.ts'
import type { Build } from './build.ts'

let build: Build
beforeAll(async () => {
  build = await buildSite()
})
const page = (name: string) => pageAt(build, `rap/${name}`)

const { phases } = engagement
const requirements = levels.levels.flatMap((level) => level.requirements)
const models = [...support.models, support.fourthWay]
const counts = <T>(all: readonly T[], of: (one: T) => readonly unknown[]) =>
  all.map((one) => of(one).length)

describe.each(Object.entries(lists))('the %s', (_, [name, element, rows]) => {
  test('are on their page in their order, each with all that the data say of it', () => {
    const $ = page(name)
    const ids = rows.map(([id]) => id)
    expect(valuesOf($, `main ${element}[id]`, 'id').filter((id) => ids.includes(id))).toEqual(ids)
    for (const [id, ...says] of rows) {
      const own = $(`[id="${id}"]`)
      let rest = plainWords(own.add(own.nextUntil(element)))
      for (const each of says.map(plain)) {
        expect(rest).toContain(each)
        rest = rest.slice(rest.indexOf(each) + each.length)
      }
    }
  })
})

test('there are as many of each as the programme has settled', () => {
  expect({
    activities: counts(phases, ({ activities }) => activities),
    checks: counts(phases, ({ exitTest }) => exitTest.checks),
    questions: counts(questionnaire.themes, ({ questions }) => questions),
    considerations: support.considerations.length,
    fields: reporting.fields.length,
    requirements: counts(levels.levels, (level) => level.requirements),
    readiness: counts(readiness.groups, ({ items }) => items),
    sessions: training.sessions.length,
    git: page('training/version-control')('#git-self-check li').length,
    review: page('training')('#review-questions li').length,
    steps: pageAt(build, 'rap')('#steps > li').length,
  }).toEqual({
    activities: [6, 8, 11, 3, 4],
    checks: [2, 3, 4, 2, 3],
    questions: [5, 1, 10, 3, 10],
    considerations: 7,
    fields: 8,
    requirements: [5, 9, 4],
    readiness: [3, 5, 6, 6],
    sessions: 6,
    git: 9,
    review: 7,
    steps: 12,
  })
})

describe('the engagement', () => {
  test('keeps what was added apart from its 32 activities', () => {
    const $ = page('typical-engagement-flow')
    const added = $('table:has(caption:contains("What we add")) tbody tr')
    expect(added.toArray().map((row) => $(row).attr('id'))).toEqual(
      phases.flatMap(({ additions }) => additions.map(({ id }) => id)),
    )
    const rows = $('table:has(caption:contains("activities")) tbody tr')
    expect(rows).toHaveLength(32)
  })

  test('lasts about 2 months, in its weeks, its questions and its capacity', () => {
    const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0)
    expect(Math.abs(weeks / (52 / 12) - engagement.months)).toBeLessThan(0.25)
    expect(reporting.capacity.monthsForAnEngagement).toBe(engagement.months)
    const length = questionnaire.themes
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'engagement-length')
    expect(length?.help).toContain(`${engagement.months} months`)
  })
})

describe('the support models', () => {
  test('are all that an answer leans to, or a later start', () => {
    const known = [...models.map(({ id }) => id), 'later-start'].toSorted()
    expect(Object.keys(support.leanings).toSorted()).toEqual(known)
    const leanings = support.considerations.flatMap(({ answers }) =>
      answers.flatMap(({ leansTo }): readonly string[] => leansTo),
    )
    expect([...new Set(leanings)].toSorted()).toEqual(known)
    for (const { answers } of support.considerations) expect(answers.length).toBeGreaterThan(1)
  })

  test('are numbered but for the fourth way, and drawn with their goals', () => {
    expect(support.models.map(({ number }) => number)).toEqual([1, 2, 3])
    const $ = page('support-models')
    const drawn = textsOf($, 'svg text').join(' ')
    for (const { short } of support.goals) expect(drawn).toContain(short)
    expect($('svg[role="img"] title').text()).not.toBe('')
  })
})

describe('the register', () => {
  test('has a choice for every example', () => {
    for (const { id, kind, choices, examples } of reporting.fields) {
      expect(choices === undefined, id).toBe(kind === 'text')
      const titles = choices?.map(({ title }) => title) ?? examples
      expect(titles, id).toEqual(expect.arrayContaining(examples))
    }
  })

  test('offers the models, the levels and the phases under their own names', () => {
    const choices = (wanted: string) =>
      [...reporting.fields, ...reporting.extraFields].find(({ id }) => id === wanted)?.choices
    const named = (list: readonly { id: string; title: string }[]) =>
      list.map(({ id, title }) => ({ id, title }))
    expect(choices('support-model')).toEqual(named(models))
    expect(choices('target-level')).toEqual(named(levels.levels))
    expect(choices('achieved-level')?.slice(1)).toEqual(named(levels.levels))
    expect(choices('phase')?.slice(0, 5)).toEqual(named(phases))
  })

  test('shows the arithmetic of capacity: 12 a year, about 11 years for 130', () => {
    const text = page('programme-level-reporting')('main').text()
    expect(text).toContain('12 ÷ 2 = 6 rounds')
    expect(text).toContain('6 full and 6 light engagements a year: 12 in all')
    expect(text).toContain('130 ÷ 12, or about 11 years')
  })
})

describe('the interview', () => {
  interface Part {
    readonly minutes: number
    readonly questions: readonly { readonly id: string; readonly models?: readonly string[] }[]
  }
  const parts: readonly Part[] = interview.parts

  test('takes 40 minutes, with time for each question that anybody is asked', () => {
    expect(interview.minutes).toBe(40)
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40)
    for (const { id } of models) {
      for (const { minutes, questions } of parts) {
        const asked = questions.filter((question) => question.models?.includes(id) ?? true)
        expect(minutes / asked.length, id).toBeGreaterThanOrEqual(1.5)
      }
    }
  })

  test('has the steps of the service in a drawing too', () => {
    const $ = page('service-design-and-user-research')
    const drawn = $('svg text').text()
    expect($('svg .app-rap-diagram__dot')).toHaveLength(serviceMap.steps.length)
    for (const { title, feels } of serviceMap.steps) {
      expect(drawn).toContain(title)
      expect(drawn).toContain(feels)
    }
  })
})

describe('the levels', () => {
  test('say in their table what each requirement takes', () => {
    const $ = page('levels-of-rap')
    expect($('table a[href^="#"]')).toHaveLength(requirements.length)
    for (const { code, effort } of requirements) {
      const row = $(`table a[href="#${code}"]`).closest('tr')
      expect(plainWords(row.find('td').last()), code).toBe(plain(effort))
    }
  })

  test('show the evidence of our own example', () => {
    const $ = page('levels-of-rap')
    for (const { code, id } of requirements) {
      const { evidence } = example.requirements.find((each) => each.id === id) ?? {}
      const own = $(`h3#${code}`).next('dl').find('dd').eq(3)
      expect(own.find('a').last().attr('href')).toBe(evidence)
    }
  })
})

test('readiness has one crucial item: people who keep the present product running', () => {
  const items = readiness.groups.flatMap((group) => group.items)
  expect(items.filter((each) => 'crucial' in each).map(({ id }) => id)).toEqual(['keep-running'])
  expect(page('rap-readiness')('tr:contains("(crucial)")').attr('id')).toBe('keep-running')
})

test('the glossary says what each term means once, or where it is settled', () => {
  const $ = page('glossary')
  const entries = [...glossary.abbreviations, ...glossary.terms]
  expect($('dt')).toHaveLength(entries.length)
  expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length)
  for (const entry of entries) {
    if (!('settled' in entry)) continue
    const place = `settled-${entry.settled}`
    expect($(`#term-${entry.id} dd a`).attr('href')).toBe(`#${place}`)
    expect($(`tr#${place}`), entry.term).toHaveLength(1)
  }
})

describe('what is kept under an id', () => {
  // What people ticked is kept under these, so one that goes takes their ticks with it
  test('the requirements keep their ids and codes', async () => {
    const codes = requirements.map(({ code, id }) => `${code} ${id}`)
    await expect(`${codes.join('\n')}\n`).toMatchFileSnapshot('approved/requirements.txt')
  })

  test.each(readdirSync('docs/rap/data'))(
    'an id in %s is a word or words, and only one thing of a list has it',
    (name) => {
      const data: unknown = JSON.parse(readFileSync(`docs/rap/data/${name}`, 'utf8'))
      for (const ids of everyId(data)) {
        expect(new Set(ids).size, ids.join(' ')).toBe(ids.length)
        expect(ids.filter((id) => !/^[a-z]+\d?(?:-[a-z]+)*$/.test(id))).toEqual([])
      }
    },
  )
})

/** The ids of each list in some data, a list of ids for each list of things. */
function everyId(data: unknown): readonly (readonly string[])[] {
  if (Array.isArray(data)) {
    const own = data.flatMap((each: unknown) =>
      each !== null && typeof each === 'object' && 'id' in each ? [String(each.id)] : [],
    )
    return [...(own.length > 0 ? [own] : []), ...data.flatMap(everyId)]
  }
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(everyId) : []
}
