import { load } from 'cheerio'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { isOver, leftOf, onTheClock } from '../../design-history/tools/interview/clock-words.ts'
import { parts, wholeMinutes } from '../../design-history/tools/interview/guide.ts'
import * as kept from '../../design-history/tools/interview/kept.ts'
import { momentsBetween } from '../../design-history/tools/interview/moments.ts'
import { notesOf } from '../../design-history/tools/interview/notes.ts'
import { createOpenHere } from '../../design-history/tools/interview/open-here.ts'
import { notedIn, quotationsIn } from '../../design-history/tools/interview/quotes.ts'
import { partClock, wholeClock } from '../../design-history/tools/interview/timer-views.ts'
import * as timing from '../../design-history/tools/interview/timing.ts'
import { interview } from '../../design-history/tools/interview/tool.ts'
import { questionsIn } from '../../design-history/tools/interview/words-in.ts'
import { createStore, keptInPage } from '../../design-history/tools/page/store.ts'
import { withAnswers } from '../../design-history/tools/record/record.ts'
import { expectFound } from '../support/approved-lines.ts'
import { onDay, recordOf, slotsOf, wordsIn } from './records.ts'
import type { PartTime } from '../../design-history/tools/interview/timing.ts'
import type { Answers, EngagementRecord } from '../../design-history/tools/record/record.ts'

const { started, paused, setTo, timesOf, wholeTime } = timing
const { added, interviewsOf, nameOf, opened, openInterview, removed, restored } = kept

const nobody = recordOf({})
const second = 1000
const minute = 60 * second
const ten = Date.UTC(2027, 5, 2, 9)

const spentOn = (record: EngagementRecord, part: string, now: number) =>
  timesOf(record, 1, now).find((each) => each.part === part)?.spent

describe('The clock of a part', () => {
  test('keeps its time, stops when another starts, and shows nothing that cannot be', () => {
    const on = started(nobody, 1, 'warm-up', ten)
    const still = paused(on, 1, ten + 90 * second)
    const again = started(still, 1, 'warm-up', ten + 60 * minute)
    const reset = setTo(on, 1, 'warm-up')
    const [spent, since] = ['interview.1.time.warm-up.spent', 'interview.1.time.warm-up.since']
    // The clock of the device may have been set back
    const later = new Date(ten + minute).toISOString()
    const wrong = ['long', '-5', '1e9'].map((entry) => ({ [spent]: entry }))
    const times = ['this morning', later].map((entry) => ({ [since]: entry }))
    const spentAfter: readonly (readonly [EngagementRecord, minutes: number, seconds: number])[] = [
      [still, 60, 90],
      [again, 61, 150],
      [started(on, 2, 'resources', ten + minute), 2, 120],
      [setTo(reset, 1, 'warm-up', 4 * minute), 0, 240],
      ...[...wrong, ...times].map((entries) => [recordOf(entries), 0, 0] as const),
    ]
    for (const [record, minutes, seconds] of spentAfter) {
      expect(spentOn(record, 'warm-up', ten + minutes * minute)).toBe(seconds * second)
    }
    expect(reset.answers).toEqual({})
    expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(wholeMinutes)
    expect(spentOn(on, 'introduction', ten + minute)).toBe(0)
    const next = started(on, 1, 'resources', ten + 2 * minute)
    const running = timesOf(next, 1, ten + 5 * minute).filter((time) => time.running)
    expect(running.map(({ part }) => part)).toEqual(['resources'])
    const wholeOf = (record: EngagementRecord, place: number) =>
      wholeTime(timesOf(record, place, ten + 5 * minute))
    expect(wholeOf(next, 1)).toBe(5 * minute)
    expect(wholeOf(started(on, 2, 'resources', ten + minute), 2)).toBe(4 * minute)
  })

  test('shows and says aloud what is approved', async () => {
    const shown = (minutes: number, spent: number) => {
      const over = isOver(minutes, spent) ? ' over' : ''
      return `${spent} of ${minutes}: ${onTheClock(spent)}, ${leftOf(minutes, spent)}${over}`
    }
    const at = (part: string, minutes: number): readonly PartTime[] =>
      parts.map(({ id }) => {
        const spent = id === part ? minutes * minute : 0
        return { part: id, spent, running: false, stretch: 0 }
      })
    /** What is said on the way through these moments, from each to the next. */
    const saidIn = (part: string, moments: readonly number[]) =>
      moments.slice(1).map((to, place) => {
        const said = momentsBetween(at(part, moments[place] ?? 0), at(part, to))
        return `By ${to.toFixed(2)}: ${said.join(', ') || 'nothing'}`
      })
    const almost = (minutes: number) => minutes - 1 / 60_000
    await expectFound('approved/interview-clock.txt', {
      'After milliseconds, of minutes': [
        ...[0, 5 * minute, 5 * minute + 999, 5 * minute + second].map((spent) => shown(5, spent)),
        // What is spent and what is left add up on the page, between seconds too
        ...[1500, 62 * minute].map((spent) => shown(1, spent)),
      ],
      'Warm-up': saidIn('warm-up', [0, 3, almost(4), 4, 4 + 1 / 60, almost(5), 5]),
      // A part of 2 minutes has no last minute
      Introduction: saidIn('introduction', [0, 1.5]),
      'The whole': saidIn('engagement-style', [34, 35, 39, 40]),
    })
  })
})

test('The parts of the page are as approved', async () => {
  const clocks = (record: EngagementRecord, now: number) => {
    const times = timesOf(record, 1, now)
    const [part] = parts
    const time = times.find(({ part: id }) => id === part?.id)
    if (!part || !time) throw new Error('The interview has no parts')
    const actions = { start: () => undefined, pause: () => undefined, reset: () => undefined }
    return {
      whole: wordsIn(wholeClock(times, () => undefined)),
      part: wordsIn(partClock(part, time, actions)),
    }
  }
  const on = started(nobody, 1, 'introduction', ten)
  const odd = 'Here for 4 years\n"I wait <b>a lot</b>"'
  const record = recordOf({
    ...onDay('interview.1.day', '31 2 2027'),
    'interview.1.words.role': odd,
    'support.decision': 'champion-leads',
  })
  const slots = ['day-problem', 'quotations', 'applies-champion-teaching']
  await expectFound('approved/interview-page.txt', {
    'Before it begins': {
      ...clocks(nobody, ten),
      ...slotsOf(interview, slots, { record: nobody }),
    },
    'In its first part': clocks(on, ten + 95 * second),
    'Over its time': clocks(on, ten + 125 * second),
    Paused: clocks(paused(on, 1, ten + 60 * second), ten + minute),
    'Left running': clocks(on, ten + 121 * minute),
    'A day that there is not, a quotation and another model': slotsOf(interview, slots, { record }),
    'How far it is': interview.progress(record),
    'The notes of nobody': notesOf(nobody, 1, ten, 'text').split('\n\n').slice(0, 3).join('\n'),
  })
})

describe('Interviews', () => {
  const two = recordOf({ 'interview.1.words.role': 'One', 'interview.2.words.role': 'Two' })

  test('are one at first, which is empty, and named by role and day; others can be added and chosen, and empty ones stay', () => {
    expect([interviewsOf(nobody), openInterview(nobody)]).toEqual([[1], 1])
    const role = { 'interview.4.interviewee': 'Senior analyst' }
    const named = recordOf({ ...role, ...onDay('interview.4.day', '2 6 2027') })
    const names = ['Interview 1', 'Interview 4: Senior analyst, 2 June 2027']
    expect([nameOf(nobody, 1), nameOf(named, 4)]).toEqual(names)
    const three = added(added(nobody))
    expect([interviewsOf(three), openInterview(three)]).toEqual([[1, 2, 3], 3])
    expect(interviewsOf(opened(three, 1))).toEqual([1, 2, 3])
  })

  test('can be taken away, and put back with all that was in them', () => {
    const record = recordOf({ ...two.answers, 'interview.open': '2', 'about.team': 'Stays' })
    const rest = removed(record, 2)
    const others = { 'interview.open': '1', 'about.team': 'Stays' }
    expect(rest.answers).toEqual({ 'interview.1.words.role': 'One', ...others })
    expect(restored(rest, 2, kept.entriesOf(record, 2)).answers).toEqual(record.answers)
    expect(removed(recordOf({ 'interview.1.words.role': 'One' }), 1).answers).toEqual({})
  })

  test('that are put back take no place of another one', () => {
    const both = restored(added(removed(two, 2)), 2, kept.entriesOf(two, 2))
    expect(interviewsOf(both)).toEqual([1, 2, 3])
    expect(both.answers['interview.3.words.role']).toBe('Two')
  })

  test('open at the first if one is chosen that there is not', () => {
    for (const chosen of ['0', 'two', '-1', '99999', '1.5']) {
      const record = recordOf({ 'interview.open': chosen, 'interview.3.words.role': 'Three' })
      expect(openInterview(record), chosen).toBe(3)
    }
  })

  test('that another tab opens leave the one that is open here, until here another is opened', () => {
    const [keeping, here] = [keptInPage(), createOpenHere()]
    const [store, other] = [createStore(keeping, () => ''), createStore(keeping, () => '')]
    const own = here.storeOf(store)
    const open = () => [own, other].map((each) => openInterview(each.record()))
    here.reopen(store)
    other.update(added)
    store.refresh()
    expect(open()).toEqual([1, 2])
    own.update((record) => withAnswers(record, { 'interview.1.words.role': 'One' }))
    expect(open()).toEqual([1, 2])
    own.update(added)
    other.update((record) => opened(record, 2))
    store.refresh()
    expect(open()).toEqual([3, 2])
    here.reopen(store)
    expect(open()).toEqual([2, 2])
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
    // The questions that nothing is noted about are all alike
    const untilTheNext = (notes: string) => notes.split(/\n(?=.*In your own words)/)[0]
    const [markdown, text] = (['markdown', 'text'] as const).map((kind) =>
      untilTheNext(notesOf(record, 1, ten, kind)),
    )
    const said = 'First\nsecond\n\n"Said"\n“Said too”\n> It was quick\nShe said "fine"\n- a point'
    await expectFound('approved/interview.txt', {
      markdown,
      text: text?.replaceAll(/\n\n+/g, '\n'),
      'Direct quotations': quotationsIn(said),
      'What stands around them': notedIn(said).map((one) => JSON.stringify(one)),
    })
  })

  test('as Markdown have quotations as quotations, and what people wrote as they wrote it', () => {
    const $ = load(new MarkdownIt({ html: true }).render(notesOf(record, 1, ten, 'markdown')))
    expect($('blockquote').text().trim()).toBe('"I *wait* for SQL"')
    expect([$('h1').length, $('b, em').length]).toEqual([1, 0])
    expect($('body').text()).not.toContain('Another interview')
  })

  test('have every part and question in order, also those about which nothing was noted', () => {
    const text = notesOf(record, 1, ten, 'text')
    const asked = parts.flatMap(({ questions }) => questions).filter(({ id }) => id !== 'consent')
    const wanted = new Set(asked.map(({ question }) => question))
    expect(text.split('\n').filter((line) => wanted.has(line))).toEqual([...wanted])
    for (const { title, minutes } of parts.filter(({ id }) => id !== 'warm-up')) {
      expect(text).toContain(`\n${title.toUpperCase()} (${minutes} MINUTES, NOT TIMED)\n`)
    }
    expect(text.split('Nothing noted.').length - 1).toBe(asked.length - 1)
  })

  test('say of a question about another support model that it was not asked, unless it was', () => {
    const left = parts
      .flatMap(({ questions }) => questions)
      .filter(({ models }) => models.length > 0 && !models.includes('rap-team-leads'))
    const decided = { 'support.decision': 'rap-team-leads' }
    const asked = { ...decided, [`interview.1.words.${left[0]?.id ?? ''}`]: 'Asked all the same' }
    const all = questionsIn(nobody, 1)
    const told = (answers: Answers) => [
      notesOf(recordOf(answers), 1, ten, 'text').split('Not asked: it is about').length - 1,
      all - questionsIn(recordOf(answers), 1),
    ]
    expect(left.length).toBeGreaterThan(0)
    expect(told({})).toEqual([0, 0])
    expect(told(decided)).toEqual([left.length, left.length])
    expect(told(asked)).toEqual([left.length - 1, left.length - 1])
  })
})
