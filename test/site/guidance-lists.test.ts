import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
import { approvable } from '../support/approved.ts'
import { buildSite } from './build.ts'
import { pageAt, plain, plainWords, valuesOf } from './reading.ts'

const site = await buildSite()
const page = (name: string) => pageAt(site, `rap/${name}`)

const { phases } = engagement
const { themes } = questionnaire
const requirements = levels.levels.flatMap((level) => level.requirements)

interface Thing {
  readonly id: string
}
interface Question extends Thing {
  readonly onlyIf?: string
}
const asked = interview.parts
  .flatMap((part): readonly Question[] => part.questions)
  .map((one) => (one.onlyIf ? { ...one, onlyIf: `Ask only if ${one.onlyIf}.` } : one))
const partsAsked = interview.parts.map(({ id, title, lead, minutes }) => {
  return { id, title: `${title} (${minutes} minutes)`, lead }
})
const considered = support.considerations.map(({ id, question, note, answers }) => ({
  ...{ id, question, note },
  answers: answers.map(({ answer, why, basis }) => {
    return [answer + (basis === 'suggestion' ? '*' : ''), `because ${why}.`]
  }),
}))
const routes = training.routes.map(({ sessions, ...route }) => ({
  ...route,
  goesTo: sessions.map((id) => training.sessions.find((session) => session.id === id)?.title),
}))
const named = (prefix: string, all: readonly Thing[]) =>
  all.map((thing) => ({ ...thing, id: `${prefix}-${thing.id}` }))

/** The lists of the guidance that come from data: their page and their things. */
const lists: Readonly<Record<string, readonly [page: string, things: readonly Thing[]]>> = {
  activities: ['typical-engagement-flow', phases.flatMap(({ activities }) => activities)],
  additions: ['typical-engagement-flow', phases.flatMap(({ additions }) => additions)],
  'tests that end a phase': ['typical-engagement-flow', phases.map(({ exitTest }) => exitTest)],
  questionnaire: ['questionnaire', themes.flatMap((theme): readonly Thing[] => theme.questions)],
  considerations: ['support-models', considered],
  'what two goals have in common': ['support-models', support.overlaps],
  'the fourth way': ['support-models', [support.fourthWay]],
  register: ['programme-level-reporting', reporting.fields],
  interview: ['service-design-and-user-research', asked],
  'parts of the interview': ['service-design-and-user-research', partsAsked],
  'steps of the service': ['service-design-and-user-research', serviceMap.steps],
  readiness: ['rap-readiness', readiness.groups.flatMap(({ items }) => items)],
  requirements: [
    'levels-of-rap',
    requirements.map(({ id, code, requirement, means, show, next }) => ({
      ...{ id: code, title: `${code}: ${requirement}`, means, show, next },
      note: example.requirements.find((one) => one.id === id)?.note,
    })),
  ],
  sessions: ['training', named('session', training.sessions)],
  'ways through the training': ['training', named('route', routes)],
  languages: ['training', named('language', training.languages)],
  'words that are settled': ['glossary', named('settled', glossary.settled)],
  terms: ['glossary', named('term', [...glossary.abbreviations, ...glossary.terms])],
}

// What pages do not say in these words
const silent = new Set(
  'id link kind settled models choices goals closest examples whoAnswers'.split(' '),
)

/** All that a thing says, by the names that its data have for it. */
function sayings(thing: unknown, key = ''): readonly (readonly [key: string, says: string])[] {
  if (typeof thing === 'string') return [[key, plain(thing)]]
  if (Array.isArray(thing))
    return thing.flatMap((one: unknown, at) => sayings(one, `${key} ${at + 1}`))
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([name, one]: [string, unknown]) =>
    silent.has(name) ? [] : sayings(one, key === '' ? name : `${key} ${name}`),
  )
}

test('each thing of a list has all that its data say, each in its place', async () => {
  const found = Object.entries(lists).map(([list, [name, things]]) => {
    const $ = page(name)
    const ids = things.map(({ id }) => id)
    expect(valuesOf($, 'main [id]', 'id').filter((id) => ids.includes(id))).toEqual(ids)
    const places = things.map((thing) => {
      const own = $(`[id="${thing.id}"]`)
      const text = plainWords(own.add(own.nextUntil(own.prop('tagName')?.toLowerCase())))
      return sayings(thing)
        .map(([key, says]) => [key, text.indexOf(says)] as const)
        .toSorted(([, one], [, other]) => one - other)
        .map(([key, place]) => (place < 0 ? `no ${key}` : key))
        .join(', ')
    })
    const ways = Map.groupBy(places, (place) => place)
    return [list, [...ways].map(([way, { length }]) => `${length}: ${way}`)]
  })
  await expect(approvable({ Lists: Object.fromEntries(found) })).toMatchFileSnapshot(
    'approved/guidance.txt',
  )
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
    const place = `#settled-${entry.settled}`
    expect($(`#term-${entry.id} dd a`).attr('href')).toBe(place)
    expect($(`tr${place}`), entry.term).toHaveLength(1)
  }
})

const counts = <T>(all: readonly T[], inside: (one: T) => readonly unknown[]) =>
  all.map((one) => inside(one).length)

// What people ticked is kept under ids, so one that goes takes their ticks with it
test('there are as many of each as the programme has settled, and requirements keep their ids', async () => {
  const settled = {
    'Activities of each phase': counts(phases, ({ activities }) => activities),
    'Checks that end it': counts(phases, ({ exitTest }) => exitTest.checks),
    'Questions of each theme': counts(themes, ({ questions }) => questions),
    Considerations: support.considerations.length,
    'Fields of the register': reporting.fields.length,
    'Requirements of each level': counts(levels.levels, (level) => level.requirements),
    'Items of readiness': counts(readiness.groups, ({ items }) => items),
    'Sessions of the training': training.sessions.length,
    'Checks of one’s own version control': page('training/version-control')('#git-self-check li')
      .length,
    'Questions of a review': page('training')('#review-questions li').length,
    'Steps of an engagement': pageAt(site, 'rap')('#steps > li').length,
    Requirements: requirements.map(({ code, id }) => `${code} ${id}`),
  }
  await expect(approvable({ Settled: settled })).toMatchFileSnapshot('approved/settled.txt')
})

/** The ids of each list in some data, a list of ids for each list of things. */
function everyId(data: unknown): readonly (readonly string[])[] {
  if (Array.isArray(data)) {
    const own = data.flatMap((each: unknown) =>
      each !== null && typeof each === 'object' && 'id' in each ? [String(each.id)] : [],
    )
    return [own, ...data.flatMap(everyId)]
  }
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(everyId) : []
}

test.each(readdirSync('docs/rap/data'))(
  'an id in %s is a word or words, and only one thing of a list has it',
  (name) => {
    for (const ids of everyId(JSON.parse(readFileSync(`docs/rap/data/${name}`, 'utf8')))) {
      expect(new Set(ids).size, ids.join(' ')).toBe(ids.length)
      expect(ids.filter((id) => !/^[a-z]+\d?(?:-[a-z]+)*$/.test(id))).toEqual([])
    }
  },
)
