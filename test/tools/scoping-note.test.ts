import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import plan from '../../docs/rap/data/scoping-note.json' with { type: 'json' }
import { questionsOf } from '../../design-history/tools/questions/asked.ts'
import { noteAsMarkdown, noteAsText } from '../../design-history/tools/scoping-note/as-text.ts'
import { noteOf } from '../../design-history/tools/scoping-note/note.ts'
import { sections } from '../../design-history/tools/scoping-note/sections.ts'
import { asMarkdown } from '../../design-history/tools/words/markdown.ts'
import { approvable } from '../support/approved.ts'
import { onDay, recordOf } from './records.ts'
import type { Note } from '../../design-history/tools/scoping-note/note.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const note = (answers: Answers): Note => noteOf(recordOf(answers), '2027-03-01')

const ids = questionsOf(recordOf({})).map(({ id }) => id)
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

  test('says of every record what is approved', async () => {
    const start = (date: string) => onDay('plan.start', date)
    const one = (id: string, entry: string) => ({ ...everyAnswer, [`question.${id}`]: entry })
    const cases: Readonly<Record<string, Answers>> = {
      'Nothing entered': {},
      'Everything answered': {
        ...everyAnswer,
        'about.publication': 'GP appointments',
        'levels.target': 'silver',
        ...start('1 4 2027'),
      },
      'Words with their lines': {
        'question.starting-situation': 'A publication.\n\n  Made by 2 people <b>by hand</b>',
        'question.why-help': 'People\n\nSkills',
      },
      'A start with a month in words': start('1 March 2027'),
      'A start in one field': { 'plan.start.day': '1 March 2027' },
      'A start as a computer writes it': { 'plan.start.day': '2027-03-01' },
      'A start that there is not': start('31 2 2027'),
      'A reason for a support model, and no model': { 'support.reason': 'The team is new to code' },
      'A later start, of which the day is not said': {
        'support.decision': 'later-start',
        ...start('1 3 2027'),
      },
      'Somebody finds out first, then nobody does, then there is no answer': {
        ...one('starting-situation', ''),
        'question.end-goal.not-known': 'yes',
        'question.slice-candidates.not-known': 'yes',
        'question.slice-candidates.finds-out': 'Product owner',
        'question.environment.not-known': 'yes',
        'question.environment.finds-out': 'Product owner',
        'question.environment.by': 'kick-off',
      },
      'A title and an author on another day': {
        'scoping.title': 'What we know',
        'scoping.author': 'RAP supporter',
        ...onDay('scoping.date', '28 2 2027'),
      },
      // Today would be wrong.
      'An author on a day that there is not': {
        'scoping.author': 'RAP supporter',
        ...onDay('scoping.date', '31 2 2027'),
      },
    }
    const empty = noteAsText(note({})).split('\n')
    // What is as it is when nothing is entered is said once.
    const texts = Object.entries(cases).map(([name, answers], index) => {
      const lines = noteAsText(note(answers)).split('\n')
      return [
        name,
        lines.filter((line) => line !== '' && (index === 0 || !empty.includes(line))).join('\n'),
      ]
    })
    const text = approvable(Object.fromEntries(texts) as Readonly<Record<string, unknown>>)
    await expect(text).toMatchFileSnapshot('approved/scoping-note.txt')
  })

  test('has nothing unknown when everything is answered', () => {
    const others = { 'levels.target': 'silver', 'plan.start.day': '1 4 2027' }
    const full = note({ ...everyAnswer, ...others, 'about.publication': 'GP appointments' })
    expect(full.open).toEqual([])
    expect(full.sections.flatMap(({ unknown }) => unknown)).toEqual([])
    expect(partOf(full, 'risks')?.remarks).toEqual([])
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
    const unknown = note({ ...everyAnswer, [`question.${id}`]: 'not known' })
    const remarks = partOf(unknown, 'risks')?.remarks ?? []
    expect(remarks.some((remark) => remark.startsWith('The team is not ready'))).toBe(stops)
    expect(remarks).toContain('1 answer is not known, and nobody is named to find out which.')
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
