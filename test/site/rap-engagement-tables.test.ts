import { load, type CheerioAPI } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'

import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import interview from '../../docs/rap/data/interview.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import questionnaire from '../../docs/rap/data/questionnaire.json' with { type: 'json' }
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import serviceMap from '../../docs/rap/data/service-map.json' with { type: 'json' }
import support from '../../docs/rap/data/support-models.json' with { type: 'json' }
import { buildSite, pageOf, type Build } from './build.ts'

interface Named {
  readonly id: string
}

interface Question extends Named {
  readonly question: string
  readonly onlyIf?: string
  readonly models?: readonly string[]
}

interface Part extends Named {
  readonly minutes: number
  readonly questions: readonly Question[]
}

const phases = engagement.phases
const parts: readonly Part[] = interview.parts
const idsOf = (list: readonly Named[]): readonly string[] => list.map(({ id }) => id)
const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

let build: Build
beforeAll(async () => {
  build = await buildSite()
})

const pageAt = (address: string): CheerioAPI => load(pageOf(build, `rap/${address}/index.html`))

/** Those of the ids that the page has, each in an element of its own, in the order of the page. */
function onPage($: CheerioAPI, ids: readonly string[], element: string): readonly string[] {
  return $(`main ${element}[id]`)
    .toArray()
    .map((each) => $(each).attr('id') ?? '')
    .filter((id) => ids.includes(id))
}

describe('the engagement', () => {
  test('has 32 activities in 5 phases, a row of the page each', () => {
    expect(phases.map(({ activities }) => activities.length)).toEqual([6, 8, 11, 3, 4])
    const $ = pageAt('typical-engagement-flow')
    const rows = $('table:has(caption:contains("activities"))')
      .toArray()
      .map((table) => $(table).find('tbody tr').length)
    expect(rows).toEqual([6, 8, 11, 3, 4])
    const activities = phases.flatMap((phase) => phase.activities)
    expect(onPage($, idsOf(activities), 'tr')).toEqual(idsOf(activities))
  })

  test('says of each activity who does it and what comes out', () => {
    const $ = pageAt('typical-engagement-flow')
    for (const { id, who, output } of phases.flatMap((phase) => [
      ...phase.activities,
      ...phase.additions,
    ])) {
      const cells = $(`tr[id="${id}"] td`)
        .toArray()
        .slice(1)
        .map((cell) => $(cell).text())
      expect(cells, id).toEqual([who, output])
    }
  })

  test('keeps what was added apart from the 32', () => {
    const $ = pageAt('typical-engagement-flow')
    const added = phases.flatMap(({ additions }) => additions)
    const apart = $('table:has(caption:contains("What we add")) tbody tr')
      .toArray()
      .map((row) => $(row).attr('id'))
    expect(apart).toEqual(idsOf(added))
    expect(apart).toContain('draw-process-map')
  })

  test('ends each of its 5 phases with a test, whose checks are all on the page', () => {
    const $ = pageAt('typical-engagement-flow')
    const checks = phases.map(({ exitTest }) => exitTest.checks)
    expect(checks.map(({ length }) => length)).toEqual([2, 3, 4, 2, 3])
    expect(onPage($, idsOf(phases.map(({ exitTest }) => exitTest)), 'h3')).toHaveLength(5)
    for (const { exitTest } of phases) {
      const list = $(`#${exitTest.id}`).nextAll('ul').first().find('li')
      expect(list.toArray().map((each) => $(each).text())).toEqual(
        exitTest.checks.map(({ check }) => check),
      )
    }
  })

  test('lasts about 2 months, in its weeks, its questions and its capacity', () => {
    const weeks = total(phases.map((phase) => phase.weeks))
    const months = weeks / (52 / 12)
    expect(Math.abs(months - engagement.months)).toBeLessThan(0.25)
    expect(reporting.capacity.monthsForAnEngagement).toBe(engagement.months)
    const length = questionnaire.themes
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'engagement-length')
    expect(length?.help).toContain(`${engagement.months} months`)
  })
})

describe('the questionnaire', () => {
  test('has 29 questions in 5 themes, an item of the page each', () => {
    expect(questionnaire.themes.map(({ questions }) => questions.length)).toEqual([5, 1, 10, 3, 10])
    const $ = pageAt('questionnaire')
    const questions = questionnaire.themes.flatMap((theme) => theme.questions)
    expect(onPage($, idsOf(questions), 'li')).toEqual(idsOf(questions))
    for (const { id, question } of questions) {
      expect($(`#${id} strong`).text(), id).toBe(question)
      expect(question, id).toMatch(/\?$/)
    }
  })
})

describe('the support models', () => {
  test('are chosen by 7 considerations, with every answer and its reason on the page', () => {
    expect(support.considerations).toHaveLength(7)
    const $ = pageAt('support-models')
    expect(onPage($, idsOf(support.considerations), 'h4')).toEqual(idsOf(support.considerations))
    for (const { id, answers } of support.considerations) {
      expect(answers.length, id).toBeGreaterThan(1)
      const items = $(`h4#${id}`)
        .nextAll('ul')
        .first()
        .find('li')
        .toArray()
        .map((item) => $(item).text())
      expect(items).toHaveLength(answers.length)
      for (const [place, { answer, why, basis }] of answers.entries()) {
        expect(items[place]).toContain(answer + (basis === 'suggestion' ? '*' : ''))
        expect(items[place]).toContain(`because ${why}.`)
      }
    }
  })

  test('are all that an answer leans to, or a later start', () => {
    const known = [...idsOf(support.models), support.fourthWay.id, 'later-start']
    expect(Object.keys(support.leanings).toSorted()).toEqual(known.toSorted())
    const leanings = support.considerations.flatMap(({ answers }) =>
      answers.flatMap(({ leansTo }): readonly string[] => leansTo),
    )
    expect([...new Set(leanings)].toSorted()).toEqual(known.toSorted())
  })

  test('are drawn with real words, and every word of an overlap is in the drawing', () => {
    const $ = pageAt('support-models')
    const drawn = $('svg text')
      .toArray()
      .map((text) => $(text).text())
    for (const { short } of support.goals) expect(drawn.join(' ')).toContain(short)
    expect($('svg[role="img"] title').text()).not.toBe('')
    for (const { id, title } of support.overlaps)
      expect($(`tr[id="${id}"] td`).first().text()).toBe(title)
  })

  test('include the fourth way, which no number names', () => {
    const $ = pageAt('support-models')
    expect($(`h2#${support.fourthWay.id}`).nextAll('dl').first().text()).toContain(
      support.fourthWay.price,
    )
    expect(support.models.map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

describe('the register', () => {
  test('has 8 fields, a row of the page each, with a choice for every example', () => {
    expect(reporting.fields).toHaveLength(8)
    const $ = pageAt('programme-level-reporting')
    expect(onPage($, idsOf(reporting.fields), 'tr')).toEqual(idsOf(reporting.fields))
    for (const { id, kind, choices, examples } of reporting.fields) {
      expect(choices === undefined, id).toBe(kind === 'text')
      for (const example of examples)
        if (choices)
          expect(
            choices.map(({ title }) => title),
            id,
          ).toContain(example)
    }
  })

  test('offers the models, the levels and the phases under their own names', () => {
    const choices = (wanted: string) =>
      [...reporting.fields, ...reporting.extraFields].find(({ id }) => id === wanted)?.choices
    const named = (list: readonly { id: string; title: string }[]) =>
      list.map(({ id, title }) => ({ id, title }))
    expect(choices('support-model')).toEqual(named([...support.models, support.fourthWay]))
    expect(choices('target-level')).toEqual(named(levels.levels))
    expect(choices('achieved-level')?.slice(1)).toEqual(named(levels.levels))
    expect(choices('phase')?.slice(0, 5)).toEqual(named(phases))
  })

  test('shows the arithmetic of capacity: 12 a year, about 11 years for 130', () => {
    const text = pageAt('programme-level-reporting')('main').text()
    expect(text).toContain('12 ÷ 2 = 6 rounds')
    expect(text).toContain('6 full and 6 light engagements a year: 12 in all')
    expect(text).toContain('130 ÷ 12, or about 11 years')
  })
})

describe('the interview', () => {
  test('takes 40 minutes, part by part, on the page too', () => {
    expect(total(parts.map(({ minutes }) => minutes))).toBe(40)
    expect(interview.minutes).toBe(40)
    const $ = pageAt('service-design-and-user-research')
    const shown = parts.map(({ id }) => Number(/\((\d+) minutes\)/.exec($(`h4#${id}`).text())?.[1]))
    expect(shown).toEqual(parts.map(({ minutes }) => minutes))
  })

  test('has no more questions for anybody than fit in the minutes', () => {
    for (const model of [...idsOf(support.models), support.fourthWay.id]) {
      for (const { id, minutes, questions } of parts) {
        const asked = questions.filter(({ models }) => models?.includes(model) ?? true)
        expect(minutes / asked.length, `${id}, ${model}`).toBeGreaterThanOrEqual(1.5)
      }
    }
  })

  test('says when a question is for some people only', () => {
    const $ = pageAt('service-design-and-user-research')
    const questions = parts.flatMap((part) => part.questions)
    expect(onPage($, idsOf(questions), 'li')).toEqual(idsOf(questions))
    const forSome = questions.filter(({ onlyIf }) => onlyIf !== undefined)
    expect(forSome.length).toBeGreaterThan(0)
    for (const { id, onlyIf = '' } of forSome)
      expect($(`#${id}`).text()).toContain(`Ask only if ${onlyIf}.`)
  })
})

describe('the service map', () => {
  test('has every step both in the drawing and in the table', () => {
    const $ = pageAt('service-design-and-user-research')
    const drawn = $('svg text').text()
    expect(onPage($, idsOf(serviceMap.steps), 'tr')).toEqual(idsOf(serviceMap.steps))
    expect($('svg .app-rap-diagram__dot')).toHaveLength(serviceMap.steps.length)
    for (const { title, feels } of serviceMap.steps) {
      expect(drawn).toContain(title)
      expect(drawn).toContain(feels)
    }
  })
})

describe('ids', () => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    engagement: phases.flatMap(({ id, exitTest, activities, additions }) => [
      id,
      exitTest.id,
      ...idsOf(exitTest.checks),
      ...idsOf(activities),
      ...idsOf(additions),
    ]),
    questionnaire: questionnaire.themes.flatMap(({ id, questions }) => [id, ...idsOf(questions)]),
    support: [
      ...idsOf([...support.models, support.fourthWay, ...support.goals, ...support.overlaps]),
      ...idsOf([...support.considerations, ...support.smallerHelp]),
    ],
    reporting: idsOf([...reporting.fields, ...reporting.extraFields]),
    interview: parts.flatMap(({ id, questions }) => [id, ...idsOf(questions)]),
    ...Object.fromEntries(
      support.considerations.map(({ id, answers }) => [`answers of ${id}`, idsOf(answers)]),
    ),
  }

  test.each(Object.entries(lists))('of %s are words, and no 2 are the same', (_, ids) => {
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the ways in', () => {
  test('lead through one order of 12 steps', () => {
    const $ = load(pageOf(build, 'rap/index.html'))
    expect($('#steps > li')).toHaveLength(12)
    const stepsWithoutPage = $('#steps > li')
      .toArray()
      .filter((step) => $(step).find('a[href^="/rap/"]').length === 0)
    expect(stepsWithoutPage).toHaveLength(0)
  })

  test('name every tool that there is', () => {
    const $ = load(pageOf(build, 'rap/index.html'))
    const tools = [...build.files.keys()]
      .filter((file) => /^rap\/tools\/(?:[^/]+\/)?index\.html$/.test(file))
      .map((file) => `/${file.replace('index.html', '')}`)
    expect(tools.length).toBeGreaterThan(0)
    const linked = $('main a')
      .toArray()
      .map((link) => $(link).attr('href'))
    expect(tools.filter((address) => !linked.includes(address))).toEqual([])
  })
})

test.each([
  'rollout-approach',
  'support-models',
  'typical-engagement-flow',
  'questionnaire',
  'programme-level-reporting',
  'service-design-and-user-research',
  'publishing-code',
  'close-down',
  'for-leaders',
  'for-the-central-team',
])('%s says what to do next', (address) => {
  const next = pageAt(address)('h2#what-to-do-next').nextAll('ol, ul, p').first()
  expect(next.find('a').addBack('a').length + next.find('li').length).toBeGreaterThan(0)
})
