import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { isAvailable, rarDaysOf, toolkitForPerson } from '../../app/delius/toolkit-for-person.ts'
import { aMorning, caseAt, withEnd } from '../support/people.ts'
import { aContact, anNsi } from './samples.ts'
import type { Case } from '../../app/delius/case.ts'

const { outcomes, toolkits } = fixturesOn('2021-10-06')
const known = (id: string, theCase: Case) => {
  const toolkit = toolkits.find((one) => one.id === id)
  if (!toolkit) throw new Error(`There is no toolkit ${id}`)
  return toolkitForPerson(toolkit, theCase, outcomes, aMorning)
}
const kieran: Case = { ...caseAt('Kieran'), nsis: [anNsi()], contacts: [] }
const session = (date: string, outcome: string | null = null) =>
  aContact({ id: Number(date.replaceAll('-', '')), date, nsiId: 1, rarActivity: true, outcome })

describe('a toolkit for a person', () => {
  test('fits a young man, or does not for a reason', () => {
    expect(known('choices-and-changes', kieran).reasons).toEqual([])
    expect(known('maps-for-change', kieran).reasons).toEqual([
      'it is for people convicted of a sexual offence',
    ])
  })

  test('counts the offences of sentences that are in force, and of no others', () => {
    const over = kieran.sentences.map((sentence) => ({
      ...sentence,
      active: false,
      offence: { ...sentence.offence, kind: 'sexual' as const },
    }))
    const past: Case = { ...kieran, sentences: [...kieran.sentences, ...over] }
    expect(known('stepping-stones', past).reasons).toEqual([])
  })

  test('was last used when a session last took place, missed and future ones apart', () => {
    const contacts = [
      session('2021-09-13'),
      session('2021-09-20', 'ATTC'),
      session('2021-09-27', 'UAAB'),
      session('2021-10-20'),
    ]
    expect(known('choices-and-changes', { ...kieran, contacts }).last).toBe('2021-09-20')
    expect(known('stepping-stones', { ...kieran, contacts }).last).toBeUndefined()
  })
})

test('a team has the toolkits, or until then their placeholder', () => {
  for (const offered of [true, false]) {
    expect(isAvailable({ offered }, { usesToolkits: true })).toBe(offered)
    expect(isAvailable({ offered }, { usesToolkits: false })).toBe(!offered)
  }
  expect(known('nat1', kieran).available).toBe(false)
  expect(known('nat1', caseAt('Shanice')).available).toBe(true)
})

describe('the RAR days of a case', () => {
  const days = (theCase: Case) => rarDaysOf(theCase, outcomes, aMorning)

  test('are those of each requirement that is in force', () => {
    expect(days({ ...kieran, contacts: [session('2021-09-13')] })).toEqual(['20 days, 1 used'])
    expect(days(caseAt('Connor'))).toHaveLength(2)
  })

  test('are none without a requirement, or once it is over', () => {
    expect(days(caseAt('Marta'))).toEqual([])
    expect(days(withEnd(kieran, 8100022, '2021-10-01'))).toEqual([])
  })
})
