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
import { onDay, recordOf } from './records.ts'
import type { PartTime } from '../../design-history/tools/interview/timing.ts'
import type { Answers, EngagementRecord } from '../../design-history/tools/record/record.ts'

const nobody = recordOf({})

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

  test.each([
    [65 * second, '1:05'],
    [62 * minute, '1:02:00'],
    [1500, '0:01'],
  ])('shows %d milliseconds as %s', (spent, shown) => {
    expect(onTheClock(spent)).toBe(shown)
  })

  test.each([
    [5, 0, '5:00 left', false],
    [5, 5 * minute, '0:00 left', false],
    [5, 5 * minute + 999, '0:00 left', false],
    [5, 5 * minute + second, 'over by 0:01', true],
    [5, 5 * minute + 30 * second, 'over by 0:30', true],
    // What is spent and what is left add up on the page, between seconds too.
    [1, 1500, '0:59 left', false],
  ])('of %d minutes says after %d milliseconds: %s', (minutes, spent, left, over) => {
    expect([leftOf(minutes, spent), isOver(minutes, spent)]).toEqual([left, over])
  })
})

describe('What is said aloud about the time', () => {
  const at = (spent: Readonly<Record<string, number>>): readonly PartTime[] =>
    parts.map(({ id }) => ({
      part: id,
      spent: (spent[id] ?? 0) * minute,
      running: false,
      stretch: 0,
    }))
  const moment = 1 / 60_000

  test.each([
    ['warm-up', 0, 3, []],
    ['warm-up', 4 - moment, 4, ['1 minute left of Warm-up']],
    ['warm-up', 4, 4 + 1 / 60, []],
    ['warm-up', 5 - moment, 5, ['The 5 minutes of Warm-up are over']],
    // A part of 2 minutes has no last minute.
    ['introduction', 0, 1.5, []],
    ['engagement-style', 34, 35, ['5 minutes left of the 40']],
    ['engagement-style', 39, 40, ['The 40 minutes are over']],
  ])('of %s from %d to %d minutes is %j', (part, from, to, said) => {
    expect(momentsBetween(at({ [part]: from }), at({ [part]: to }))).toEqual(said)
  })
})

describe('Interviews', () => {
  const two = recordOf({ 'interview.1.words.role': 'One', 'interview.2.words.role': 'Two' })

  test('are one at first, which is empty; others can be added and chosen, and empty ones stay', () => {
    expect([interviewsOf(nobody), openInterview(nobody)]).toEqual([[1], 1])
    expect(nameOf(nobody, 1)).toBe('Interview 1')
    const three = added(added(nobody))
    expect([interviewsOf(three), openInterview(three)]).toEqual([[1, 2, 3], 3])
    expect(interviewsOf(opened(three, 1))).toEqual([1, 2, 3])
  })

  test('can be taken away, and put back with all that was in them', () => {
    const record = recordOf({ ...two.answers, 'interview.open': '2', 'about.team': 'Stays' })
    const rest = removed(record, 2)
    const others = { 'interview.open': '1', 'about.team': 'Stays' }
    expect(rest.answers).toEqual({ 'interview.1.words.role': 'One', ...others })
    expect(restored(rest, 2, entriesOf(record, 2)).answers).toEqual(record.answers)
    expect(removed(recordOf({ 'interview.1.words.role': 'One' }), 1).answers).toEqual({})
  })

  test('that are put back take no place of another one', () => {
    const both = restored(added(removed(two, 2)), 2, entriesOf(two, 2))
    expect(interviewsOf(both)).toEqual([1, 2, 3])
    expect(both.answers['interview.3.words.role']).toBe('Two')
  })

  test('are named by the role and the day', () => {
    const role = { 'interview.4.interviewee': 'Senior analyst' }
    const record = recordOf({ ...role, ...onDay('interview.4.day', '2 6 2027') })
    expect(nameOf(record, 4)).toBe('Interview 4: Senior analyst, 2 June 2027')
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

  test('are as approved, as Markdown and as text', async () => {
    await expect(notesOf(record, 1, ten, 'markdown')).toMatchFileSnapshot(
      'approved/interview.md.txt',
    )
    await expect(notesOf(record, 1, ten, 'text')).toMatchFileSnapshot('approved/interview.txt')
  })

  test('as Markdown have quotations as quotations, and what people wrote as they wrote it', () => {
    const $ = load(new MarkdownIt({ html: true }).render(notesOf(record, 1, ten, 'markdown')))
    expect($('blockquote').text().trim()).toBe('"I *wait* for SQL"')
    expect([$('h1').length, $('b, em').length]).toEqual([1, 0])
    expect($('body').text()).not.toContain('Another interview')
  })

  test('have every question, also those about which nothing was noted', () => {
    const text = notesOf(record, 1, ten, 'text')
    const asked = parts.flatMap(({ questions }) => questions).filter(({ id }) => id !== 'consent')
    for (const { question } of asked) expect(text).toContain(`\n${question}\n`)
    expect(text.split('Nothing noted.').length - 1).toBe(asked.length - 1)
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
