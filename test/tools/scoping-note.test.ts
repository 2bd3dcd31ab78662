import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import plan from '../../docs/rap/data/scoping-note.json' with { type: 'json' }
import { questionsOf } from '../../design-history/tools/questions/asked.ts'
import { noteAsMarkdown, noteAsText } from '../../design-history/tools/scoping-note/as-text.ts'
import { noteOf } from '../../design-history/tools/scoping-note/note.ts'
import { sections } from '../../design-history/tools/scoping-note/sections.ts'
import { asMarkdown } from '../../design-history/tools/words/markdown.ts'
import type { Note } from '../../design-history/tools/scoping-note/note.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const note = (answers: Answers): Note => noteOf({ answers, register: [] }, '2027-03-01')

const ids = questionsOf({ answers: {}, register: [] }).map(({ id }) => id)
const everyAnswer: Answers = Object.fromEntries(
  ids.map((id) => [`question.${id}`, id === 'which-support-model' ? 'rap-team-leads' : `On ${id}`]),
)

const partOf = ({ sections }: Note, id: string) => sections.find((each) => each.id === id)

describe('The scoping note', () => {
  test('has a line for each of the 29 questions, and only one', () => {
    const asked = sections.flatMap(({ lines }) =>
      lines.flatMap((line) => ('question' in line ? [line.question] : [])),
    )
    expect(asked.toSorted()).toEqual(ids.toSorted())
  })

  test('has its parts in the order in which a reader needs them', () => {
    expect(note({}).sections.map(({ title }) => title)).toEqual([
      'What',
      'Why',
      'Who',
      'When',
      'With which help',
      'Data and systems',
      'Risks',
      'First thin slice',
      'After the engagement',
    ])
    // The last part of the plan is the list of open questions
    expect(plan.sections.at(-1)?.id).toBe('open')
  })

  test('keeps what people wrote, with its lines', () => {
    const words = 'A publication.\n\n  Made by 2 people <b>by hand</b>'
    const lines = partOf(note({ 'question.starting-situation': words }), 'what')?.lines
    expect(lines).toContainEqual({ label: 'Starting situation', words })
  })

  test('names everything as unknown while nothing is entered, and says it in one list', () => {
    const empty = note({})
    expect(empty.open).toHaveLength(29)
    expect(empty.sections.flatMap(({ lines }) => lines)).toEqual([])
    expect(partOf(empty, 'why')?.unknown).toEqual(['Why help is needed'])
    expect(empty.summary).toBe('Questions: 0 of 29 answered.')
  })

  test('has nothing unknown when everything is answered', () => {
    const full = note({
      ...everyAnswer,
      'about.publication': 'GP appointments',
      'levels.target': 'silver',
      'plan.start.day': '1',
      'plan.start.month': '4',
      'plan.start.year': '2027',
    })
    expect(full.open).toEqual([])
    expect(full.sections.flatMap(({ unknown }) => unknown)).toEqual([])
    expect(partOf(full, 'risks')?.remarks).toEqual([])
    expect(full.title).toBe('Scoping note: GP appointments')
    expect(full.summary).toBe(
      'An engagement on GP appointments. It aims for Silver. The support model is ‘Model 1: RAP team leads’. It starts on 1 April 2027. Questions: 29 of 29 answered.',
    )
    expect(noteAsText(full)).toContain('None: every question has an answer.')
  })

  test.each([
    { 'plan.start.day': '1', 'plan.start.month': 'March', 'plan.start.year': '2027' },
    { 'plan.start.day': '1 March 2027' },
    { 'plan.start.day': '2027-03-01' },
  ])('takes the start as the engagement board does: %j', (start) => {
    const { sections, summary } = note(start)
    expect(sections.find(({ id }) => id === 'when')?.lines).toEqual([
      { label: 'Start', words: '1 March 2027' },
    ])
    expect(summary).toContain('It starts on 1 March 2027.')
  })

  test('says nothing of a support model that only has a reason', () => {
    const { summary, open } = note({ 'support.reason': 'The team is new to code' })
    expect(summary).toBe('Questions: 0 of 29 answered.')
    expect(open.find(({ id }) => id === 'which-support-model')?.words).toBe(
      'The team is new to code',
    )
  })

  test('says that it starts later, if that was decided, and no day', () => {
    const { summary } = note({
      'support.decision': 'later-start',
      'plan.start.day': '1',
      'plan.start.month': '3',
      'plan.start.year': '2027',
    })
    expect(summary).toMatch(/^It was decided to start later\. Questions:/)
  })

  test('takes no day to start that there is not', () => {
    const start = { 'plan.start.day': '31', 'plan.start.month': '2', 'plan.start.year': '2027' }
    expect(partOf(note(start), 'when')).toMatchObject({
      lines: [],
      unknown: expect.arrayContaining(['Start']) as unknown,
    })
  })

  test.each([
    ['base-data', true],
    ['data-access', true],
    ['other-access', true],
    ['analysts', true],
    ['analyst-time', true],
    ['slice-candidates', false],
    ['package-template', false],
  ])('says whether the team is not ready while %s is unknown: %s', (id, stops) => {
    const remarks = partOf(
      note({ ...everyAnswer, [`question.${id}`]: 'not known' }),
      'risks',
    )?.remarks
    expect(remarks?.some((remark) => remark.startsWith('The team is not ready'))).toBe(stops)
    expect(remarks).toContain('1 answer is not known, and nobody is named to find out which.')
  })

  test('lists first what somebody finds out, then what nobody does, then what has no answer', () => {
    const { open } = note({
      ...everyAnswer,
      'question.starting-situation': '',
      'question.end-goal.not-known': 'yes',
      'question.slice-candidates.not-known': 'yes',
      'question.slice-candidates.finds-out': 'Product owner',
    })
    expect(open.map(({ id }) => id)).toEqual(['slice-candidates', 'end-goal', 'starting-situation'])
  })

  test('bears the day, the title and the author that were entered', () => {
    expect(note({}).byline).toBe('1 March 2027')
    const entered = {
      'scoping.title': 'What we know',
      'scoping.author': 'RAP supporter',
      'scoping.date.day': '28',
      'scoping.date.month': '2',
      'scoping.date.year': '2027',
    }
    expect(note(entered)).toMatchObject({
      title: 'What we know',
      byline: 'RAP supporter, 28 February 2027',
    })
    // There is no such day, and today would be wrong
    expect(note({ ...entered, 'scoping.date.day': '31' }).byline).toBe('RAP supporter')
  })
})

describe('The note as text', () => {
  test('says of each open question who finds out, and what is known so far', () => {
    const text = noteAsText(
      note({
        ...everyAnswer,
        'question.environment.not-known': 'yes',
        'question.environment.finds-out': 'Product owner',
        'question.environment.by': 'kick-off',
      }),
    )
    expect(text).toContain('? Product owner finds out by kick-off.\n  So far: On environment')
  })

  test('keeps the lines of an answer together under its name', () => {
    expect(noteAsText(note({ 'question.why-help': 'People\n\nSkills' }))).toContain(
      'Why help is needed:\n  People\n\n  Skills\n',
    )
  })
})

const markdown = new MarkdownIt({ html: true, linkify: false })

/** What a reader of Markdown sees: the elements, and the lines of the text. */
function shown(text: string) {
  const $ = load(markdown.render(text))
  $('br').replaceWith('\n')
  return {
    elements: [
      ...new Set(
        $('body *')
          .toArray()
          .map(({ tagName }) => tagName),
      ),
    ],
    lines: $('body')
      .text()
      .split('\n')
      .map((line) => line.replaceAll('\u00A0', ' '))
      .filter((line) => line.trim() !== ''),
  }
}

describe('What people wrote is shown by Markdown as they wrote it', () => {
  test.each([
    '# Not a heading',
    'Not a heading\n===',
    'Not a heading either\n---',
    '- not\n- a list',
    '1. not\n2) a list',
    '* not _one_ of **these** `at` ~~all~~',
    '> nobody said this',
    '<script>alert(1)</script> & <b>bold</b>',
    '[a link](javascript:alert(1)) ![a picture](x.png)',
    '&copy; &#60; R&D',
    '    four spaces in front',
    '\ttab in front',
    '```\nno code\n```',
    '| no | table |\n| --- | --- |\n| 1 | 2 |',
    String.raw`C:\stats\new_files\*.csv`,
    'first\r\nsecond\rthird',
    'one\n\ntwo\n\n\nthree',
    '+ plus\n= equals\n-minus\n#hash',
    '[note]: http://example.org',
  ])('%j', (words) => {
    const { elements, lines } = shown(asMarkdown(words))
    expect(elements.filter((each) => each !== 'p')).toEqual([])
    expect(lines).toEqual(
      words
        .replaceAll('\t', '    ')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== ''),
    )
  })

  test('in the whole note too, whose headings are its own', () => {
    const nasty = '# Heading\n- list\n\n    code\n<h2>HTML</h2>'
    const answers = Object.fromEntries(Object.keys(everyAnswer).map((key) => [key, nasty]))
    const $ = load(
      markdown.render(
        noteAsMarkdown(
          note({
            ...answers,
            'about.publication': nasty,
            'scoping.title': '## A title <i> in C ##',
            'question.end-goal.not-known': 'yes',
            'question.end-goal.finds-out': '**Somebody**',
          }),
        ),
      ),
    )
    expect($('h1').text()).toBe('## A title <i> in C ##')
    expect(
      $('h2')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(plan.sections.map(({ title }) => title))
    expect($('code, pre, h3, h4').length).toBe(0)
    expect($('h2:contains("Open questions") ~ ul > li').length).toBe(1)
    expect($('li').last().text()).toContain('**Somebody** finds out.')
  })
})
