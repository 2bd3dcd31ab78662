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

/** One thing of a list: the id that it has on its page, and what stands there, in this order. */
type Row = readonly [id: string, ...says: readonly string[]]

/** Things with what their data say under these keys, if anything. */
const rows = <K extends string>(
  things: readonly ({ readonly id: string } & Partial<Record<K, string>>)[],
  ...keys: readonly K[]
): readonly Row[] => things.map((thing) => [thing.id, ...keys.flatMap((key) => thing[key] ?? [])])

const prefixed = (prefix: string, all: readonly Row[]): readonly Row[] =>
  all.map(([id, ...says]) => [`${prefix}-${id}`, ...says])

const noteOn = (id: string) => example.requirements.find((one) => one.id === id)?.note ?? ''
const sessionTitle = (id: string) => training.sessions.find((one) => one.id === id)?.title ?? id

/** The lists of the guidance that come from data: their page, and the element of each thing. */
const lists: readonly (readonly [page: string, element: string, readonly Row[]])[] = [
  [
    'typical-engagement-flow',
    'tr',
    phases.flatMap(({ activities }) => rows(activities, 'title', 'who', 'output')),
  ],
  [
    'typical-engagement-flow',
    'tr',
    phases.flatMap(({ additions }) => rows<'who' | 'output'>(additions, 'who', 'output')),
  ],
  [
    'typical-engagement-flow',
    'h3',
    phases.map(({ exitTest }) => [exitTest.id, ...exitTest.checks.map(({ check }) => check)]),
  ],
  [
    'questionnaire',
    'li',
    themes.flatMap(({ questions }) => rows<'question' | 'help'>(questions, 'question', 'help')),
  ],
  [
    'support-models',
    'h4',
    support.considerations.map(({ id, answers }) => [
      id,
      ...answers.flatMap(({ answer, why, basis }) => [
        answer + (basis === 'suggestion' ? '*' : ''),
        `because ${why}.`,
      ]),
    ]),
  ],
  ['support-models', 'tr', rows(support.overlaps, 'title')],
  ['support-models', 'h2', rows([support.fourthWay], 'price')],
  ['programme-level-reporting', 'tr', rows(reporting.fields, 'title', 'records')],
  [
    'service-design-and-user-research',
    'li',
    interview.parts.flatMap(({ questions }) =>
      questions.map((one): Row => {
        const only = 'onlyIf' in one ? [`Ask only if ${one.onlyIf}.`] : []
        return [one.id, one.question, ...only]
      }),
    ),
  ],
  [
    'service-design-and-user-research',
    'h4',
    interview.parts.map(({ id, minutes }) => [id, `(${minutes} minutes)`]),
  ],
  ['service-design-and-user-research', 'tr', rows(serviceMap.steps, 'title', 'feels')],
  [
    'rap-readiness',
    'tr',
    readiness.groups.flatMap(({ items }) => rows(items, 'item', 'help', 'next')),
  ],
  [
    'levels-of-rap',
    'h3',
    requirements.map(({ id, code, requirement, means, show, next }) => [
      code,
      ...[`${code}: ${requirement}`, means, show, next, noteOn(id)],
    ]),
  ],
  ['training', 'tr', prefixed('session', rows(training.sessions, 'title', 'covers'))],
  [
    'training',
    'tr',
    training.routes.map(({ id, who, sessions }) => [
      `route-${id}`,
      who,
      ...sessions.map(sessionTitle),
    ]),
  ],
  [
    'training',
    'tr',
    prefixed('language', rows(training.languages, 'subject', 'python', 'r', 'sql')),
  ],
  ['glossary', 'tr', prefixed('settled', rows(glossary.settled, 'differs', 'meaning'))],
  [
    'glossary',
    'div',
    prefixed(
      'term',
      rows<'term' | 'meaning'>([...glossary.abbreviations, ...glossary.terms], 'term', 'meaning'),
    ),
  ],
]

test.each(lists)('on %s each %s of its data has all that the data say, in order', (...list) => {
  const [name, element, all] = list
  const $ = page(name)
  const ids = all.map(([id]) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(valuesOf($, `main ${element}[id]`, 'id').filter((id) => ids.includes(id))).toEqual(ids)
  for (const [id, ...says] of all) {
    const own = $(`[id="${id}"]`)
    let rest = plainWords(own.add(own.nextUntil(element)))
    for (const each of says.map(plain)) {
      expect(rest).toContain(each)
      rest = rest.slice(rest.indexOf(each) + each.length)
    }
  }
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
