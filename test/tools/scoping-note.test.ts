import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import plan from '../../docs/rap/data/scoping-note.json' with { type: 'json' }
import { noteAsMarkdown, noteAsText } from '../../design-history/tools/scoping-note/as-text.ts'
import { noteOf } from '../../design-history/tools/scoping-note/note.ts'
import { sections } from '../../design-history/tools/scoping-note/sections.ts'
import { scopingNote } from '../../design-history/tools/scoping-note/tool.ts'
import { noteView } from '../../design-history/tools/scoping-note/view.ts'
import { asMarkdown } from '../../design-history/tools/words/markdown.ts'
import { expectFound } from '../support/approved-lines.ts'
import { drawn, onDay, questions, recordOf, slotsOf } from './records.ts'
import type { Note } from '../../design-history/tools/scoping-note/note.ts'
import type { Answers } from '../../design-history/tools/record/record.ts'

const note = (answers: Answers): Note => noteOf(recordOf(answers), '2027-03-01')

const ids = questions.map(({ id }) => id)
const everyAnswer: Answers = Object.fromEntries(
  ids.map((id) => [`question.${id}`, id === 'which-support-model' ? 'rap-team-leads' : `On ${id}`]),
)

describe('The scoping note', () => {
  test('has a line for each of the 29 questions, and only one', () => {
    const asked = sections.flatMap(({ lines }) =>
      lines.flatMap((line) => ('question' in line ? [line.question] : [])),
    )
    expect(asked.toSorted()).toEqual(ids.toSorted())
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
      'A start in one field': { 'plan.start.day': '1 March 2027' },
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
    // What is as it is when nothing is entered, or all is answered, is said once
    const known = new Set<string>()
    const texts = Object.entries(cases).map(([name, answers], index) => {
      const lines = noteAsText(note(answers)).split('\n')
      const fresh = lines
        .filter((line) => line !== '' && !known.has(line))
        // Of 29 open questions, the first few are enough
        .filter((line, place) => place < 29 || !/No answer yet/.test(line))
      if (index < 2) for (const line of lines) known.add(line)
      return [name, fresh.join('\n')]
    })
    const wrong = recordOf(onDay('scoping.date', '31 2 2027'))
    await expectFound('approved/scoping-note.txt', {
      ...(Object.fromEntries(texts) as object),
      'A date on the page': slotsOf(scopingNote, ['date-problem'], { record: wrong }),
    })
  })

  test('says that the team is not ready while the data, the access or the people are unknown', () => {
    const risks = (id: string) =>
      note({ ...everyAnswer, [`question.${id}`]: 'not known' }).sections.find(
        (section) => section.id === 'risks',
      )?.remarks
    const stopping = ids.filter((id) => risks(id)?.[0]?.startsWith('The team is not ready'))
    const before = ['analyst-time', 'analysts', 'base-data', 'data-access', 'other-access']
    expect(stopping.toSorted()).toEqual(before)
    expect(risks('slice-candidates')).toEqual([
      '1 answer is not known, and nobody is named to find out which.',
    ])
  })

  test('on the page has the lines that people wrote, and what is open', () => {
    const key = 'question.starting-situation'
    const answers = { [key]: 'By hand\n\n<b>2 people</b>', 'question.base-data': 'not known' }
    const $ = drawn(noteView(note({ ...answers, 'question.base-data.finds-out': 'Engineer' })))
    expect($('dd').first().text()).toBe('By hand\n\n<b>2 people</b>')
    const open = $('#note-open ~ ul li').first().text().replaceAll(/\s+/g, ' ').trim()
    expect(open).toBe('Is the base asset trusted and assured? Engineer finds out.')
    const titles = ['Scoping note', ...plan.sections.map(({ title }) => title)]
    const headings = $('h2, h3').toArray()
    expect(headings.map((title) => $(title).text())).toEqual(titles)
  })
})

const markdown = new MarkdownIt({ html: true, linkify: false })

/** What a reader of Markdown sees: the elements but for paragraphs, and the lines of the text. */
function shown(text: string) {
  const $ = load(markdown.render(text))
  $('br').replaceWith('\n')
  const lines = $('body').text().replaceAll('\u00A0', ' ').split('\n')
  return {
    elements: $('body *:not(p)').length,
    lines: lines.filter((line) => line.trim() !== ''),
  }
}

describe('What people wrote is shown by Markdown as they wrote it', () => {
  test.each([
    ...['# Not a heading', 'Not a heading\n===', 'Not a heading either\n---', '- not\n- a list'],
    ...['1. not\n2) a list', '* not _one_ of **these** `at` ~~all~~', '> nobody said this'],
    ...['<script>alert(1)</script> & <b>bold</b>', '&copy; &#60; R&D', '    four spaces in front'],
    '[a link](javascript:alert(1)) ![a picture](x.png)',
    ...['\ttab in front', '```\nno code\n```', '| no | table |\n| --- | --- |\n| 1 | 2 |'],
    ...[String.raw`C:\stats\new_files\*.csv`, 'first\r\nsecond\rthird', 'one\n\ntwo\n\n\nthree'],
    ...['+ plus\n= equals\n-minus\n#hash', '[note]: http://example.org'],
  ])('%j', (words) => {
    const lines = words.replaceAll('\t', '    ').split(/\r\n|\r|\n/)
    expect(shown(asMarkdown(words))).toEqual({
      elements: 0,
      lines: lines.map((line) => line.trimEnd()).filter((line) => line !== ''),
    })
  })

  test('in the whole note too, whose headings are its own', () => {
    const nasty = '# Heading\n- list\n\n    code\n<h2>HTML</h2>'
    const answers = Object.fromEntries(Object.keys(everyAnswer).map((key) => [key, nasty]))
    const whole = note({
      ...answers,
      'about.publication': nasty,
      'scoping.title': '## A title <i> in C ##',
      'question.end-goal.not-known': 'yes',
      'question.end-goal.finds-out': '**Somebody**',
    })
    const $ = load(markdown.render(noteAsMarkdown(whole)))
    const titles = $('h2').toArray()
    expect($('h1').text()).toBe('## A title <i> in C ##')
    expect(titles.map((each) => $(each).text())).toEqual(plan.sections.map(({ title }) => title))
    expect($('code, pre, h3, h4').length).toBe(0)
    expect($('h2:contains("Open questions") ~ ul > li').length).toBe(1)
    expect($('li').last().text()).toContain('**Somebody** finds out.')
  })
})
