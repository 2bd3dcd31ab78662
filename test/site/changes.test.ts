import { describe, expect, test } from 'vitest'
import { comparisonNamed, questionNamed } from '../../design-history/site/changes/named.js'
import { approvable } from '../support/approved.ts'
import { publishedProject } from './project.ts'
import { complaint, pageAt, textsOf, valuesOf, words } from './reading.ts'
import type { NamedJourney } from '../../design-history/site/changes/named.js'

const build = await publishedProject()
const page = (path: string) => pageAt(build, `design-history/${path}`)

describe('what changed, in a post', () => {
  const $ = page('comparing')

  test('compares versions that do not follow each other, with pages that are new', () => {
    const name = 'Which NSI should this session be linked to? New'
    const rows = $('.app-what-changed').eq(1).find('tbody').toArray()
    const nsi = rows.filter((row) => words($(row).find('th').text()) === name)
    expect(nsi.map((row) => words($(row).find('td').first().text()))).toEqual([
      'Design of 11 March 2021 There was no such page.',
    ])
  })

  test('names the pages that changed, and leaves the Markdown around it alone', () => {
    expect(textsOf($, $('.app-what-changed').first().find('tbody th'))).toEqual([
      'Will this be a RAR toolkit session? Changed',
      'Which RAR toolkit will you use? Changed',
      'Add appointment notes Changed',
      'Check your answers Changed',
    ])
    expect(textsOf($, '.app-prose-scope em, pre')).toEqual(['it', 'it'])
    expect($('.app-what-changed').next('p').text()).toContain('After it')
    expect($('.app-what-changed')).toHaveLength(2)
  })

  test('links to a question by its current wording', () => {
    const links = $('.app-prose-scope a[href*="/questions/"]').toArray()
    expect(links.map((a) => [$(a).attr('href'), $(a).text()])).toEqual([
      ['/design-history/questions/arrange-appointment/toolkit/', 'Which RAR toolkit will you use?'],
      ['/design-history/questions/record-outcome/complied/', 'Did the person comply?'],
    ])
  })
})

describe('the page of a question', () => {
  test('names designs in which it stayed the same', () => {
    const history = page('questions/arrange-appointment/date')('.app-question-history').text()
    expect(words(history)).toContain('The same in the design of 6 October 2021.')
  })

  test.each([
    ['arrange-appointment/notes', 'About notes, 8 October 2021: is about its page'],
    ['record-outcome/complied', 'Comparing, 7 October 2021: links to it'],
  ])('of %s lists a post about it, and why', (address, post) => {
    expect(textsOf(page(`questions/${address}`), '#posts + ul li')).toContain(post)
  })
})

test('the history of the journeys leads from each step in words to the pages side by side', () => {
  const $ = page('changes')
  const contents = valuesOf($, '.app-contents-list a', 'href')
  const steps = contents.filter((href) => href.includes('-to-'))
  expect(steps).toHaveLength(7)
  for (const href of steps) {
    expect($(href).nextAll('dl').first().find('li').length, href).toBeGreaterThan(0)
    const pages = $(`${href}-side-by-side`).nextAll('table').first().find('tbody')
    expect(pages.length, href).toBeGreaterThan(0)
  }
})

test('the index leads to the page of every question, under the page that asks it', () => {
  const $ = page('questions')
  const linked = valuesOf($, '.app-question-index a', 'href').map((href) => href.slice(1))
  const built = [...build.files.keys()].flatMap(
    (file) => /^(design-history\/questions\/.+\/)index\.html$/.exec(file)?.[1] ?? [],
  )
  expect(built.length).toBeGreaterThan(50)
  expect(linked.toSorted()).toEqual(built.toSorted())
  const when = $('#arrange-appointment + ul > li').filter((_, li) =>
    $(li).text().startsWith('When will the appointment be?'),
  )
  expect(textsOf($, when.find('li a'))).toEqual(['Date', 'Start time', 'End time'])
})

const journey = (id: string, names: readonly string[], questions: readonly string[] = []) => {
  const comparisons = new Map(
    names.flatMap((before, index) =>
      names.slice(index + 1).map((after) => [`${before} ${after}`, { before, after }] as const),
    ),
  )
  const asked = new Map(questions.map((question) => [question, { id: question }]))
  return [id, { id, names, comparisons, questions: asked }] as const
}
const journeys: ReadonlyMap<string, NamedJourney> = new Map([
  journey('arrange', ['2021-05-25', '2021-10-06', 'current'], ['type', 'toolkit']),
  journey('record', ['2021-10-13', 'current']),
  journey('rearrange', ['current']),
])
const fail = (problem: string) => new Error(problem)
const compare = (...names: readonly unknown[]) => comparisonNamed(journeys, names, fail)
const ask = (...names: readonly unknown[]) => questionNamed(journeys, names, fail)

test('a post names two versions in either order, and a question', () => {
  const older = { before: '2021-05-25', after: 'current' }
  expect(compare('arrange', '2021-05-25', 'current')).toMatchObject(older)
  expect(compare('arrange', 'current', '2021-05-25')).toMatchObject(older)
  expect(ask('arrange', 'toolkit').question).toEqual({ id: 'toolkit' })
})

test('what is not there is refused, and what to write is said', async () => {
  const comparisons = [
    [],
    ['arrange', 'current'],
    ['arrange', '', 'current'],
    ['arrange', '2021-05-25', '2021-10-06', 'current'],
    ['arange', '2021-05-25', 'current'],
    ['arrange', '2021-05-26', 'current'],
    ['record', '2021-10-06', 'current'],
    ['arrange', 1991, 'current'],
    ['arrange', 'current', 'current'],
    ['rearrange', 'current', 'current'],
  ]
  const questions = [[], ['arrange'], ['recording', 'type'], ['arrange', 'toolkits']]
  const said = (all: readonly (readonly unknown[])[], named: typeof compare | typeof ask) =>
    Object.fromEntries(
      all.map((names) => [names.join() || 'nothing', complaint(() => named(...names))]),
    )
  await expect(
    approvable({ whatChanged: said(comparisons, compare), question: said(questions, ask) }),
  ).toMatchFileSnapshot('approved/mistakes-in-changes.txt')
})
