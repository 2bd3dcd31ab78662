import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { version20211123 as november } from '../../app/journeys/change-outcome/2021-11-23.ts'
import { current } from '../../app/journeys/change-outcome/current.ts'
import { everyChangeContext } from '../../app/journeys/change-outcome/index.ts'
import {
  headingsOf,
  messagesOf,
  outcomeContext,
  saidBy,
  textOf,
} from '../support/outcome-visits.ts'
import { aMorning } from '../support/people.ts'

const waiting = outcomeContext('Kieran', { outcome: 'AFTA', enforcement: 'WLS' })

describe('the words of changing an outcome on 23 November 2021', () => {
  test('head its pages', () => {
    expect(headingsOf(november, waiting)).toEqual([
      ['start', 'Change outcome'],
      ['complied', 'Did Kieran comply?'],
      ['how', 'How did Kieran not comply?'],
      ['absence', 'Was Kieran’s absence acceptable?'],
      ['reason', 'Why was Kieran absent?'],
      ['change-enforcement', 'Do you need to change the enforcement action?'],
      ['enforcement', 'Pick an enforcement action'],
      ['rar', 'Did this appointment count towards RAR?'],
      ['add-notes', 'Do you need to add notes to this appointment?'],
      ['notes', 'Add appointment notes'],
      ['more-notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and confirm your changes'],
      ['use-delius', 'You need to record this outcome on National Delius'],
    ])
  })

  test('are on the questions of a change', () => {
    expect(saidBy(november, waiting)).toMatchObject({
      changeEnforcement: [
        'Do you need to change the enforcement action?',
        'Yes, change it',
        'No, leave it the same',
      ],
      addNotes: [
        'Do you need to add notes to this appointment?',
        '(You should record why you are changing the outcome.)',
        'Yes, add notes',
        'No',
      ],
      notes: ['Add appointment notes', '(Give details about why you have changed the outcome.)'],
      moreNotes: [
        'Add your notes',
        '(Give details about why you have changed the outcome. Your notes will be added to the end of the current notes.)',
      ],
    })
  })

  test('offer every action in place of the one recorded, even once they have complied', () => {
    expect(saidBy(november, waiting, { complied: 'yes' })['newEnforcement']).toEqual([
      'Pick an enforcement action',
      ...fixtures.enforcementActions.map(({ description }) => description),
    ])
  })

  test('say first which appointment it is, and what its enforcement action is', () => {
    expect(textOf(november, 'start', waiting)[0]).toBe('You’re changing the outcome for:')
    expect(textOf(november, 'change-enforcement', waiting)).toEqual([
      'The current enforcement action is: Enforcement letter requested',
    ])
  })

  test('keep an absence as a choice that the list leaves out', () => {
    const judged = outcomeContext('Kieran', { outcome: 'AAAA' })
    expect(saidBy(november, judged)['reason']?.slice(-3)).toEqual([
      'Work or employment',
      'Professional judgement decision',
      'or: Other',
    ])
    expect(saidBy(november, waiting)['reason']).not.toContain('Professional judgement decision')
  })

  test('are in its messages', () => {
    expect(messagesOf(november, everyChangeContext(fixtures, aMorning))).toMatchObject({
      changeEnforcement: ['Select yes if you need to change the enforcement action'],
      newEnforcement: ['Select an enforcement'],
      enforcement: ['Select an enforcement'],
    })
  })
})

describe('our own way to change an outcome', () => {
  test('says that an action goes that Delius does not keep', () => {
    const answers = { complied: 'absent', absence: 'yes', reason: 'AAME' }
    expect(textOf(current, 'check-answers', waiting, answers)).toEqual([
      'The enforcement action ‘Enforcement letter requested’ will be removed, because Delius takes none for this outcome.',
    ])
    const unacceptable = { complied: 'absent', absence: 'no' }
    expect(textOf(current, 'check-answers', waiting, unacceptable)).toEqual([])
  })

  test('lets a session of a category, or of no toolkit, stay what it is', () => {
    const recorded = { outcome: 'ATTC', rarActivity: true }
    const direct = outcomeContext('Kieran', { ...recorded, requirementId: 8100022 })
    expect(saidBy(current, direct)['toolkit']?.at(-1)).toBe('No toolkit (As it is recorded now.)')
    const category = outcomeContext('Paul', { ...recorded, nsiId: 5100702 })
    expect(saidBy(current, category)['toolkit']?.at(-1)).toBe(
      'Finance, benefits and debt (As it is recorded now.)',
    )
    const toolkit = outcomeContext('Kieran', { ...recorded, nsiId: 5100022 })
    expect(saidBy(current, toolkit)['toolkit']?.at(-1)).not.toMatch(/recorded now/)
  })
})
