import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { current } from '../../app/journeys/record-outcome/current.ts'
import { everyRecordContext } from '../../app/journeys/record-outcome/index.ts'
import {
  headingsOf,
  messagesOf,
  outcomeContext,
  saidBy,
  textOf,
} from '../support/outcome-visits.ts'
import { aMorning, withNsis, withoutToolkits } from '../support/people.ts'

const kieran = outcomeContext('Kieran')
const booked = outcomeContext('Kieran', { rarActivity: true, nsiId: 5100022 })
const counted = { complied: 'yes', rar: 'yes', toolkit: 'choices-and-changes' }

describe('the words of our own design', () => {
  test('head its pages', () => {
    expect(headingsOf(current, kieran)).toEqual([
      ['complied', 'Did Kieran comply?'],
      ['rar', 'Did this appointment count towards RAR?'],
      ['requirement', 'Which RAR requirement did this appointment count towards?'],
      ['toolkit', 'Which RAR toolkit did you use?'],
      ['how', 'How did Kieran not comply?'],
      ['absence', 'Was Kieran’s absence acceptable?'],
      ['reason', 'Why was Kieran absent?'],
      ['enforcement', 'Pick an enforcement action'],
      ['add-notes', 'Do you need to add notes to this appointment?'],
      ['notes', 'Add appointment notes'],
      ['more-notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and record the outcome'],
    ])
  })

  test('say in its messages what to select', () => {
    expect(messagesOf(current, everyRecordContext(fixtures, aMorning))).toMatchObject({
      complied: ['Select whether {first} complied'],
      rar: ['Select yes if this appointment counted towards RAR'],
      requirement: ['Select the RAR requirement this appointment counted towards'],
      toolkit: ['Select the RAR toolkit you used'],
      how: ['Select how {first} did not comply'],
      absence: ['Select whether {first}’s absence was acceptable'],
      reason: ['Select why {first} was absent'],
      enforcement: ['Select an enforcement action'],
    })
  })

  test('say until when evidence can come, and when that was', () => {
    const waiting = (date: string) =>
      saidBy(current, outcomeContext('Kieran', { date }))['absence']?.at(-1)
    expect(waiting('2021-10-04')).toBe(
      'or: I am waiting for evidence about their absence (Kieran has 5 working days to give evidence, until Monday 11 October)',
    )
    expect(waiting('2021-08-26')).toBe(
      'or: I am waiting for evidence about their absence (Kieran had 5 working days to give evidence, until Friday 3 September)',
    )
  })

  test('say first which appointment it is, and what is not asked of it', () => {
    const name = 'Office visit with Priya Deshmukh\nMonday 4 October from 10am to 11am'
    expect(textOf(current, 'complied', kieran)).toEqual([name])
    expect(textOf(current, 'complied', outcomeContext('Kieran', { type: 'C031' }))).toEqual([
      'Other Appointment (Non NS) with Priya Deshmukh\nMonday 4 October from 10am to 11am',
      'This is not a national standard appointment. You do not need to say why Kieran was absent or did not comply, or pick an enforcement action.',
    ])
  })

  test('name the toolkit that was booked before the others', () => {
    const [, first, second] = saidBy(current, booked)['toolkit'] ?? []
    expect(first).toBe('Choices and Changes (Booked for this appointment.)')
    expect(second).toBe('Connection and Community')
  })
})

describe('the RAR days of our own design', () => {
  test('are said before the question', () => {
    expect(textOf(current, 'rar', kieran)).toEqual([
      'If it counts, Kieran’s RAR will be: 1 of 20 days used, 19 left.',
    ])
    expect(textOf(current, 'rar', outcomeContext('Connor'))).toEqual([
      'Connor has 2 RAR requirements:\n10 days, from 21 June\n30 days, from 18 January',
    ])
    expect(saidBy(current, outcomeContext('Connor'))['requirement']).toEqual([
      'Which RAR requirement did this appointment count towards?',
      '10 days RAR, from 21 June (If it counts towards this one: 1 of 10 days used, 9 left)',
      '30 days RAR, from 18 January (If it counts towards this one: 1 of 30 days used, 29 left)',
    ])
  })

  test('are recorded as the placeholder in a team without toolkits, which it says', () => {
    expect(textOf(current, 'rar', outcomeContext('Kieran', {}, withoutToolkits)).at(-1)).toMatch(
      /^The Leeds North team does not use toolkits yet\. If you select yes, .*NAT1\)\.$/,
    )
  })
})

describe('check your answers of our own design', () => {
  const check = (answers: Readonly<Record<string, string>>, context = kieran) =>
    textOf(current, 'check-answers', context, answers)

  test('says the RAR days that there will be', () => {
    expect(check(counted)).toEqual(['Kieran’s RAR will be: 1 of 20 days used, 19 left.'])
  })

  test('says that an NSI will be made, and why if one would be expected to do', () => {
    expect(check({ ...counted, toolkit: 'stepping-stones' })).toEqual([
      'Kieran’s RAR will be: 1 of 20 days used, 19 left.\nA new Stepping Stones NSI will be created.',
    ])
    expect(check(counted, outcomeContext('Kieran', { date: '2021-09-02' }))).toEqual([
      'Kieran’s RAR will be: 1 of 20 days used, 19 left.\nA new Choices and Changes NSI will be created, because the one Kieran has was referred after this appointment.',
    ])
  })

  test('says which of several NSIs it will be', () => {
    const twice = outcomeContext('Kieran', {}, (c) =>
      withNsis(c, 'choices-and-changes', 8100022, [6]),
    )
    expect(check(counted, twice)).toEqual([
      'Kieran’s RAR will be: 1 of 20 days used, 19 left.\nKieran has 2 Choices and Changes NSIs on Delius. This appointment will be linked to the one referred last.',
    ])
  })

  test('says that an appointment loses its RAR activity', () => {
    const lost =
      'This appointment is recorded as RAR (Choices and Changes). Once you confirm, it will no longer count towards RAR.'
    expect(check({ complied: 'failed', how: 'AFTC' }, booked)).toEqual([lost])
    expect(check({ complied: 'yes', rar: 'no' }, booked)).toEqual([lost])
    expect(check(counted, booked)).not.toContain(lost)
    expect(check({ complied: 'failed', how: 'AFTC' })).toEqual([])
  })

  test('says until when evidence can come', () => {
    expect(check({ complied: 'absent', absence: 'waiting' })).toEqual([
      'Kieran has 5 working days to give evidence, until Monday 11 October. Change the outcome once you have it, or when that day has passed.',
    ])
  })

  test('says that an appointment will not be sensitive any more', () => {
    const was = outcomeContext('Kieran', { sensitive: true })
    expect(check({ complied: 'absent', sensitive: 'no' }, was)).toEqual([
      'This appointment was marked as sensitive. Once you confirm, it will not be.',
    ])
    expect(check({ complied: 'absent', sensitive: 'yes' }, was)).toEqual([])
  })
})
