import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import engagement from '../../docs/rap/data/engagement.json' with { type: 'json' }
import interview from '../../docs/rap/data/interview.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import maps from '../../docs/rap/data/process-map.json' with { type: 'json' }
import questionnaire from '../../docs/rap/data/questionnaire.json' with { type: 'json' }
import reporting from '../../docs/rap/data/reporting.json' with { type: 'json' }
import serviceMap from '../../docs/rap/data/service-map.json' with { type: 'json' }
import support from '../../docs/rap/data/support-models.json' with { type: 'json' }
import example from '../../docs/rap/data/worked-example.json' with { type: 'json' }
import { buildSite, pageOf } from './build.ts'
import { pageAt, plain, plainWords, textsOf, valuesOf } from './reading.ts'

const site = await buildSite()
const page = (name: string) => pageAt(site, `rap/${name}`)
const files = [...site.files.keys()].filter((file) => /^rap\/.*\.html$/.test(file))

const { phases } = engagement
const requirements = levels.levels.flatMap((level) => level.requirements)
const models = [...support.models, support.fourthWay]

describe('every page of the guidance', () => {
  test.each(files)('%s says who reviewed it and when, and what comes next', (file) => {
    const $ = load(pageOf(site, file))
    expect($('.app-reviewed').text()).toMatch(/^Last reviewed \d{1,2} [A-Z][a-z]+ \d{4} by \S/)
    // A tool has the whole width, and says what to do next in words
    const isTool = $('.app-tool').length > 0
    expect($('.app-section-navigation [aria-current="page"]')).toHaveLength(isTool ? 0 : 1)
    expect($('.govuk-pagination a').length > 0).toBe(!isTool)
    if (isTool) expect($('#what-to-do-next + p a').length).toBeGreaterThan(0)
    // So does every other page but what the worked example publishes
    if (/^rap\/(?:tools|worked-example)\//.test(file)) return
    const last = $('.app-prose-scope h2').last()
    expect([last.text().trim(), last.nextAll().length > 0]).toEqual(['What to do next', true])
  })

  test('has a place of its own in the order', () => {
    const sources = readdirSync('docs/rap', { recursive: true, encoding: 'utf8' })
    const places = sources
      .filter((file) => file.endsWith('.md'))
      .map((file) => /^order: (\d+)$/m.exec(readFileSync(`docs/rap/${file}`, 'utf8'))?.[1])
    expect(places).not.toContain(undefined)
    expect(new Set(places).size).toBe(places.length)
  })

  test('comes in the order in which an engagement needs it', () => {
    const journey =
      'rollout-approach levels-of-rap rap-readiness questionnaire support-models process-mapping thin-slice-strategy training publishing-code close-down glossary'
        .split(' ')
        .map((name) => `/rap/${name}/`)
    const listed = valuesOf(page('levels-of-rap'), '.app-section-navigation a', 'href')
    expect(listed.filter((address) => journey.includes(address))).toEqual(journey)
  })

  test('that is a tool is named by the ways in, and each step leads on', () => {
    const $ = pageAt(site, 'rap')
    const tools = files.flatMap(
      (file) => /^rap\/tools\/(?:[^/]+\/)?(?=index\.html$)/.exec(file)?.[0] ?? [],
    )
    expect(tools.length).toBeGreaterThan(0)
    const linked = valuesOf($, 'main a', 'href')
    expect(tools.filter((address) => !linked.includes(`/${address}`))).toEqual([])
    expect($('#steps > li').not(':has(a[href^="/rap/"])')).toHaveLength(0)
  })
})

describe('the drawings', () => {
  test.each(['thin-slice-strategy', 'process-mapping'])('of %s say what they show', (name) => {
    const $ = page(name)
    const drawings = $('main svg[role="img"]').toArray()
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) {
      const [title = '', about = ''] = ($(drawing).attr('aria-labelledby') ?? '').split(' ')
      expect($(drawing).find(`title#${title}`).text()).not.toBe('')
      expect($(drawing).find(`desc#${about}`).text().length).toBeGreaterThan(50)
    }
  })

  test.each(['before', 'after'] as const)(
    'of the process %s have the steps of its table',
    (name) => {
      const $ = page('process-mapping')
      const cells = $(`#${name}-steps tbody tr`)
        .toArray()
        .map((row) => textsOf($, $(row).children()).slice(0, 2))
      expect(cells).toHaveLength(maps[name].length)
      expect(textsOf($, `svg[aria-labelledby^="${name}-"] text`)).toEqual(cells.flat())
    },
  )

  test('of the process are counted right in the words beside them', () => {
    const byHand = (steps: readonly { how: string }[]) =>
      steps.filter(({ how }) => how === 'hand').length
    const again = maps.before.filter(({ repeats }) => repeats !== undefined)
    for (const { step, repeats = 0 } of again) expect(maps.before[repeats - 1]?.step).toBe(step)
    const said = plainWords(page('process-mapping')('main'))
    expect(said).toContain(`${byHand(maps.before)} steps by hand became ${byHand(maps.after)}`)
    expect(said).toContain(`${again.length} repeats went`)
  })

  test('of the thin slice, the service and the models have all that the words have', () => {
    const $ = page('thin-slice-strategy')
    const slice = textsOf($, 'svg[aria-labelledby^="phases-"] text')
    expect(slice.filter((line) => /^\d/.test(line))).toEqual(
      textsOf($, 'main ol strong').map((said, index) => `${index + 1}. ${said.replace(/\.$/, '')}`),
    )
    const service = page('service-design-and-user-research')
    const drawn = service('svg text').text()
    expect(service('svg .app-rap-diagram__dot')).toHaveLength(serviceMap.steps.length)
    for (const { title, feels } of serviceMap.steps) expect(drawn).toContain(title + feels)
    const goals = textsOf(page('support-models'), 'svg[role="img"] text').join(' ')
    for (const { short } of support.goals) expect(goals).toContain(short)
    expect(page('support-models')('svg[role="img"] title').text()).not.toBe('')
  })
})

describe('an engagement', () => {
  test('keeps what was added apart from its 32 activities', () => {
    const $ = page('typical-engagement-flow')
    const idsIn = (caption: string) =>
      valuesOf($, `table:has(caption:contains("${caption}")) tbody tr`, 'id')
    const added = phases.flatMap(({ additions }) => additions.map(({ id }) => id))
    expect(idsIn('What we add')).toEqual(added)
    expect(idsIn('activities')).toHaveLength(32)
  })

  test('lasts about 2 months, in its weeks, its questions and its capacity', () => {
    const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0)
    expect(Math.abs(weeks / (52 / 12) - engagement.months)).toBeLessThan(0.25)
    expect(reporting.capacity.monthsForAnEngagement).toBe(engagement.months)
    const questions = questionnaire.themes.flatMap((theme) => theme.questions)
    const length = questions.find(({ id }) => id === 'engagement-length')
    expect(length?.help).toContain(`${engagement.months} months`)
  })

  test('has a model for each answer of a consideration, or a later start', () => {
    const known = [...models.map(({ id }) => id), 'later-start'].toSorted()
    expect(Object.keys(support.leanings).toSorted()).toEqual(known)
    const leanings = support.considerations.flatMap(({ answers }) =>
      answers.flatMap(({ leansTo }): readonly string[] => leansTo),
    )
    expect([...new Set(leanings)].toSorted()).toEqual(known)
    for (const { answers } of support.considerations) expect(answers.length).toBeGreaterThan(1)
    expect(support.models.map(({ number }) => number)).toEqual([1, 2, 3])
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

  test.each([
    '12 ÷ 2 = 6 rounds',
    '6 full and 6 light engagements a year: 12 in all',
    '130 ÷ 12, or about 11 years',
  ])('shows the arithmetic of capacity: %s', (says) => {
    expect(page('programme-level-reporting')('main').text()).toContain(says)
  })
})

test('the interview takes 40 minutes, with time for each question that anybody is asked', () => {
  interface Part {
    readonly minutes: number
    readonly questions: readonly { readonly id: string; readonly models?: readonly string[] }[]
  }
  const parts: readonly Part[] = interview.parts
  expect(interview.minutes).toBe(40)
  expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40)
  for (const { id } of models) {
    for (const { minutes, questions } of parts) {
      const asked = questions.filter((question) => question.models?.includes(id) ?? true)
      expect(minutes / asked.length, id).toBeGreaterThanOrEqual(1.5)
    }
  }
})

test('the levels say what each requirement takes, and show the evidence of our own example', () => {
  const $ = page('levels-of-rap')
  expect($('table a[href^="#"]')).toHaveLength(requirements.length)
  for (const { code, id, effort } of requirements) {
    const row = $(`table a[href="#${code}"]`).closest('tr')
    expect(plainWords(row.find('td').last()), code).toBe(plain(effort))
    const { evidence } = example.requirements.find((each) => each.id === id) ?? {}
    const own = $(`h3#${code}`).next('dl').find('dd').eq(3)
    expect(own.find('a').last().attr('href')).toBe(evidence)
  }
})
