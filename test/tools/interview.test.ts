import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { isOver, leftOf, onTheClock } from '../../design-history/tools/interview/clock-words.ts'
import { parts, wholeMinutes } from '../../design-history/tools/interview/guide.ts'
import {
  added,
  entriesOf,
  interviewsOf,
  nameOf,
  opened,
  openInterview,
  removed,
  restored,
} from '../../design-history/tools/interview/kept.ts'
import { momentsBetween } from '../../design-history/tools/interview/moments.ts'
import { notesOf } from '../../design-history/tools/interview/notes.ts'
import { notedIn, quotationsIn } from '../../design-history/tools/interview/quotes.ts'
import {
  paused,
  setTo,
  started,
  timesOf,
  wholeTime,
} from '../../design-history/tools/interview/timing.ts'
import { questionsIn } from '../../design-history/tools/interview/words-in.ts'
import type { PartTime } from '../../design-history/tools/interview/timing.ts'
import type { Answers, EngagementRecord } from '../../design-history/tools/record/record.ts'

const nobody: EngagementRecord = { answers: {}, register: [] }
const recordOf = (answers: Answers): EngagementRecord => ({ answers, register: [] })

const second = 1000
const minute = 60 * second
const ten = Date.UTC(2027, 5, 2, 9)

const spentOn = (record: EngagementRecord, part: string, now: number) =>
  timesOf(record, 1, now).find((each) => each.part === part)?.spent

test('The parts of the interview add up to its 40 minutes', () => {
  expect(wholeMinutes).toBe(40)
  expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40)
})

describe('The clock of a part', () => {
  test('runs from when it was started, whenever anybody looks', () => {
    const record = started(nobody, 1, 'warm-up', ten)
    expect(spentOn(record, 'warm-up', ten)).toBe(0)
    expect(spentOn(record, 'warm-up', ten + 3 * minute)).toBe(3 * minute)
    expect(spentOn(record, 'introduction', ten + 3 * minute)).toBe(0)
  })

  test('keeps its time while it stands still, and adds to it when it goes on', () => {
    const still = paused(started(nobody, 1, 'warm-up', ten), 1, ten + 90 * second)
    expect(spentOn(still, 'warm-up', ten + 60 * minute)).toBe(90 * second)
    const again = started(still, 1, 'warm-up', ten + 60 * minute)
    expect(spentOn(again, 'warm-up', ten + 61 * minute)).toBe(150 * second)
  })

  test('stops when another one starts, so that no minute counts twice', () => {
    const first = started(nobody, 1, 'introduction', ten)
    const next = started(first, 1, 'warm-up', ten + 2 * minute)
    const times = timesOf(next, 1, ten + 5 * minute)
    expect(times.filter(({ running }) => running).map(({ part }) => part)).toEqual(['warm-up'])
    expect(wholeTime(times)).toBe(5 * minute)
  })

  test('can be set back to nothing, and to what it was', () => {
    const record = started(nobody, 1, 'warm-up', ten)
    const reset = setTo(record, 1, 'warm-up')
    expect(reset.answers).toEqual({})
    expect(spentOn(setTo(reset, 1, 'warm-up', 4 * minute), 'warm-up', ten)).toBe(4 * minute)
  })

  test('is that of one interview only', () => {
    const record = started(started(nobody, 1, 'warm-up', ten), 2, 'resources', ten + minute)
    expect(wholeTime(timesOf(record, 2, ten + 2 * minute))).toBe(minute)
    expect(spentOn(record, 'warm-up', ten + 2 * minute)).toBe(2 * minute)
  })

  test.each([
    { 'interview.1.time.warm-up.spent': 'long' },
    { 'interview.1.time.warm-up.spent': '-5' },
    { 'interview.1.time.warm-up.spent': '1e9' },
    { 'interview.1.time.warm-up.since': 'this morning' },
    // The clock of the device was set back
    { 'interview.1.time.warm-up.since': new Date(ten + minute).toISOString() },
  ])('shows nothing that cannot be: %j', (answers) => {
    expect(spentOn(recordOf(answers), 'warm-up', ten)).toBe(0)
  })

  test('says how much is left, and how much it is over, to the second', () => {
    expect(onTheClock(65 * second)).toBe('1:05')
    expect(onTheClock(62 * minute)).toBe('1:02:00')
    expect(leftOf(5, 0)).toBe('5:00 left')
    expect(leftOf(5, 5 * minute)).toBe('0:00 left')
    expect(isOver(5, 5 * minute + 999)).toBe(false)
    expect(leftOf(5, 5 * minute + 30 * second)).toBe('over by 0:30')
    expect(isOver(5, 5 * minute + second)).toBe(true)
    // What is spent and what is left add up on the page, between seconds too
    expect([onTheClock(1500), leftOf(1, 1500)]).toEqual(['0:01', '0:59 left'])
  })
})

describe('What is said aloud about the time', () => {
  const at = (spent: Readonly<Record<string, number>>): readonly PartTime[] =>
    parts.map(({ id }) => ({ part: id, spent: spent[id] ?? 0, running: false, stretch: 0 }))

  test('is nothing most of the time', () => {
    expect(momentsBetween(at({}), at({ 'warm-up': 3 * minute }))).toEqual([])
  })

  test('is the last minute of a part, and its end, once each', () => {
    const before = at({ 'warm-up': 4 * minute - 1 })
    const then = at({ 'warm-up': 4 * minute })
    expect(momentsBetween(before, then)).toEqual(['1 minute left of Warm-up'])
    expect(momentsBetween(then, at({ 'warm-up': 4 * minute + second }))).toEqual([])
    expect(
      momentsBetween(at({ 'warm-up': 5 * minute - 1 }), at({ 'warm-up': 5 * minute })),
    ).toEqual(['The 5 minutes of Warm-up are over'])
  })

  test('is not the last minute of a part of 2', () => {
    expect(momentsBetween(at({}), at({ introduction: 1.5 * minute }))).toEqual([])
  })

  test('is that 5 minutes are left of the 40, and that they are over', () => {
    const from = (minutes: number) => at({ 'engagement-style': minutes * minute })
    expect(momentsBetween(from(34), from(35))).toEqual(['5 minutes left of the 40'])
    expect(momentsBetween(from(39), from(40))).toEqual(['The 40 minutes are over'])
  })
})

describe('Interviews', () => {
  test('are one at first, which is empty', () => {
    expect(interviewsOf(nobody)).toEqual([1])
    expect(openInterview(nobody)).toBe(1)
    expect(nameOf(nobody, 1)).toBe('Interview 1')
  })

  test('can be added and chosen, and empty ones stay', () => {
    const three = added(added(nobody))
    expect(interviewsOf(three)).toEqual([1, 2, 3])
    expect(openInterview(three)).toBe(3)
    expect(interviewsOf(opened(three, 1))).toEqual([1, 2, 3])
  })

  test('can be taken away, and put back with all that was in them', () => {
    const record = recordOf({
      'interview.1.words.role': 'One',
      'interview.2.words.role': 'Two',
      'interview.open': '2',
      'about.team': 'Stays',
    })
    const rest = removed(record, 2)
    expect(rest.answers).toEqual({
      'interview.1.words.role': 'One',
      'interview.open': '1',
      'about.team': 'Stays',
    })
    expect(restored(rest, 2, entriesOf(record, 2)).answers).toEqual(record.answers)
  })

  test('that are put back take no place of another one', () => {
    const record = recordOf({ 'interview.1.words.role': 'One', 'interview.2.words.role': 'Two' })
    const again = added(removed(record, 2))
    const both = restored(again, 2, entriesOf(record, 2))
    expect(interviewsOf(both)).toEqual([1, 2, 3])
    expect(both.answers['interview.3.words.role']).toBe('Two')
  })

  test('are all gone when the last one is taken away', () => {
    expect(removed(recordOf({ 'interview.1.words.role': 'One' }), 1).answers).toEqual({})
  })

  test('are named by the role and the day', () => {
    const answers = {
      'interview.4.interviewee': 'Senior analyst',
      'interview.4.day.day': '2',
      'interview.4.day.month': '6',
      'interview.4.day.year': '2027',
    }
    expect(nameOf(recordOf(answers), 4)).toBe('Interview 4: Senior analyst, 2 June 2027')
  })

  test.each(['0', 'two', '-1', '99999', '1.5'])('open at the first if %s is chosen', (chosen) => {
    const record = recordOf({ 'interview.open': chosen, 'interview.3.words.role': 'Three' })
    expect(openInterview(record)).toBe(3)
  })
})

describe('A direct quotation', () => {
  test('is a line that begins with a quotation mark, or with >', () => {
    expect(
      quotationsIn('"We were lost"\n“Nobody told us”\n> It was quick\nShe said "fine"\n- a point'),
    ).toEqual(['"We were lost"', '“Nobody told us”', '“It was quick”'])
  })

  test('stands apart from the notes around it, which stay together', () => {
    expect(notedIn('First\nsecond\n\nthird\n"Said"\n"Said too"\nLast')).toEqual([
      { quoted: false, words: 'First\nsecond\n\nthird' },
      { quoted: true, words: '"Said"' },
      { quoted: true, words: '"Said too"' },
      { quoted: false, words: 'Last' },
    ])
  })
})

describe('The notes', () => {
  const record = recordOf({
    'about.publication': 'GP appointments',
    'interview.1.interviewee': 'Senior analyst',
    'interview.1.consent': 'record',
    'interview.1.time.warm-up.spent': '333',
    'interview.1.words.role': 'Here for 4 years\n"I *wait* for SQL"\n# and <b>more</b>',
    'interview.2.words.role': 'Another interview',
  })

  test('as Markdown have the header, the time taken, and quotations as quotations', () => {
    const $ = load(new MarkdownIt({ html: true }).render(notesOf(record, 1, ten, 'markdown')))
    const lines = $('ul')
      .first()
      .find('li')
      .toArray()
      .map((each) => $(each).text())
    expect(lines).toEqual([
      'Engagement: GP appointments',
      'Day: Not entered',
      'Time: Not entered',
      'Interviewer: Not entered',
      'Note-taker: Not entered',
      'Interviewee: Senior analyst',
      'Recording: Agreed',
    ])
    expect(
      $('h2')
        .toArray()
        .map((each) => $(each).text()),
    ).toContain('Warm-up (5:33 of 5 minutes)')
    expect(
      $('blockquote')
        .toArray()
        .map((each) => $(each).text().trim()),
    ).toEqual(['"I *wait* for SQL"'])
    expect($('h1').length).toBe(1)
    expect($('b, em').length).toBe(0)
    expect($('body').text()).not.toContain('Another interview')
  })

  test('have every question, also those about which nothing was noted', () => {
    const text = notesOf(record, 1, ten, 'text')
    const asked = parts.flatMap(({ questions }) => questions).filter(({ id }) => id !== 'consent')
    for (const { question } of asked) expect(text).toContain(`\n${question}\n`)
    expect(text.split('Nothing noted.').length - 1).toBe(asked.length - 1)
    expect(text).toContain('  Here for 4 years\n  Quote: "I *wait* for SQL"\n  # and <b>more</b>')
  })

  test('say of a question about another support model that it was not asked, unless it was', () => {
    const left = parts
      .flatMap(({ questions }) => questions)
      .filter(({ models }) => models.length > 0 && !models.includes('rap-team-leads'))
    const decided = { 'support.decision': 'rap-team-leads' }
    const times = (answers: Answers) =>
      notesOf(recordOf(answers), 1, ten, 'text').split('Not asked: it is about').length - 1
    expect(left.length).toBeGreaterThan(0)
    expect(times({})).toBe(0)
    expect(times(decided)).toBe(left.length)
    expect(questionsIn(recordOf(decided), 1)).toBe(questionsIn(nobody, 1) - left.length)
    const asked = { ...decided, [`interview.1.words.${left[0]?.id ?? ''}`]: 'Asked all the same' }
    expect(times(asked)).toBe(left.length - 1)
    expect(questionsIn(recordOf(asked), 1)).toBe(questionsIn(nobody, 1) - left.length + 1)
  })

  test('say that nobody was asked about recording, rather than nothing', () => {
    expect(notesOf(nobody, 1, ten, 'text')).toContain('Recording: Not asked')
  })
})
