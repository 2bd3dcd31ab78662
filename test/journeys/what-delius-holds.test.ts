import { describe, expect, test } from 'vitest'

import { optionsOf } from '../../app/engine/options.ts'
import { say } from '../../app/engine/words.ts'
import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { daysTooLate } from '../../app/journeys/arrange-appointment/questions/rar-days.ts'
import { usedFirst } from '../../app/journeys/arrange-appointment/questions/toolkits.ts'
import { changeInto } from '../support/journeys.ts'
import { aMorning, caseAt, contextOf, withEnd, withNsis } from '../support/people.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'

const choices = 'choices-and-changes'
const booked: Answers = {
  type: 'CHVS',
  date: '2021-10-13',
  start: '09:00',
  end: '09:30',
  repeating: 'no',
  rar: 'yes',
  toolkit: choices,
  addNotes: 'no',
  sensitive: 'no',
}
const hints = (id: string, answers: Answers, context: ArrangeContext) => {
  const field = current.fields[id]
  if (!field) throw new Error(`There is no question ${id}`)
  return optionsOf(field, answers, context).map(({ hint }) => hint)
}

describe('NSIs that nobody has used', () => {
  const kieran = caseAt('Kieran')
  const twice = contextOf(
    withNsis({ ...kieran, nsis: [], contacts: [] }, choices, 8100022, [5190001, 5190002]),
  )

  test('say that the first one was referred last', () => {
    expect(hints('nsi', booked, twice)).toEqual(['No sessions. Referred last.', 'No sessions.'])
    const step = current.steps['nsi']
    const [notice] = step?.kind === 'question' ? (step.blocks ?? []) : []
    expect(notice?.kind === 'inset' && say(notice.text, booked, twice)).toBe(
      'Kieran has 2 Choices and Changes NSIs on Delius. The one referred last comes first. We will not create another.',
    )
  })
})

describe('an NSI that was chosen', () => {
  const connor = caseAt('Connor')
  const context = contextOf(
    withNsis(withNsis(connor, choices, 8100814, [5190003]), choices, 8100815, [5190004, 5190005]),
  )

  test('is forgotten with the requirement that it belongs to', () => {
    const first = { ...booked, requirement: '8100814', nsi: '5190003' }
    const second = { ...booked, requirement: '8100815', nsi: '5190004' }
    const away = changeInto(current, first, second, context)
    expect(away.asked).toContain('nsi')
    expect(changeInto(current, away.stored, first, context).asked).toContain('nsi')
  })
})

describe('a requirement', () => {
  test('does not name NSIs that have ended or were deleted as in progress', () => {
    const connor = caseAt('Connor')
    const change = (gone: object) =>
      contextOf({ ...connor, nsis: connor.nsis.map((one) => ({ ...one, ...gone })) })
    const open = '12 used, 18 left. In progress: Choices and Changes'
    expect(hints('requirement', booked, change({}))).toEqual(['9 used, 1 left', open])
    const ended = { endDate: '2021-10-05', outcome: 'Completed' }
    expect(hints('requirement', booked, change(ended))).toEqual([
      '9 used, 1 left',
      '12 used, 18 left',
    ])
    // Sessions on an NSI that was deleted are no RAR days either.
    expect(hints('requirement', booked, change({ softDeleted: true }))[1]).not.toContain('progress')
  })

  test('that ends before some repeats says how many will not count', () => {
    const context = contextOf(withEnd(caseAt('Kieran'), 8100022, '2021-10-27'), aMorning)
    const weekly = {
      ...booked,
      repeating: 'yes',
      frequency: 'weekly',
      repeats: '3',
      rarRepeats: 'yes',
    }
    const said = (answers: Answers) =>
      daysTooLate.map((block) => (block.kind === 'inset' ? say(block.text, answers, context) : ''))
    expect(said(weekly)).toEqual([
      'Kieran’s RAR requirement ends on Wednesday 27 October. 2 repeat appointments are after that and will not count towards RAR.',
    ])
    expect(said({ ...weekly, repeats: '2' })).toEqual([
      'Kieran’s RAR requirement ends on Wednesday 27 October. 1 repeat appointment is after that and will not count towards RAR.',
    ])
    for (const fine of [{ repeats: '1' }, { rarRepeats: 'no' }, { rar: 'no' }]) {
      expect(said({ ...weekly, ...fine })).toEqual([''])
    }
  })
})

test('a toolkit is fitted to the offences of sentences that are still active', () => {
  const paul = caseAt('Paul')
  const misfits = (active: boolean) =>
    usedFirst(
      contextOf({ ...paul, sentences: paul.sentences.map((one) => ({ ...one, active })) }),
    ).find(({ toolkit }) => toolkit.id === 'skills-for-relationships')?.misfits
  expect(misfits(true)).toEqual([])
  expect(misfits(false)).toEqual(['it is for people convicted of violence against a partner'])
})

test('a toolkit was not used by a session that the person missed', () => {
  const paul = caseAt('Paul')
  const lastWith = (outcome: string) =>
    usedFirst(
      contextOf({
        ...paul,
        contacts: paul.contacts.map((one) => (one.id === 9100311 ? { ...one, outcome } : one)),
      }),
    ).find(({ toolkit }) => toolkit.id === 'skills-for-relationships')?.last
  expect(lastWith('ATTC')).toBe('2021-10-04')
  expect(lastWith('UAAB')).toBeUndefined()
})
