import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { nextSteps } from '../../app/pages/record-outcome/next-steps.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { caseAt } from '../support/people.ts'
import type { Contact } from '../../app/data/schema.ts'

const kieran = caseAt('Kieran')

function steps(rest: Partial<Contact>, now = '2021-10-06T09:00'): readonly string[] {
  const contact = visitOf(kieran, rest)
  return nextSteps(fixtures, { ...kieran, contacts: [contact] }, contact, now)
}

describe('what there is to do once an outcome is recorded', () => {
  test('is nothing for one that asks for nothing', () => {
    expect(steps({ outcome: 'ATTC' })).toEqual([])
    expect(steps({ outcome: 'AFTC', enforcement: 'NFA' })).toEqual([])
  })

  test('is to wait for evidence until the fifth working day, and then no longer', () => {
    expect(steps({ outcome: 'AFTA', enforcement: 'NFA' })).toEqual([
      'Tell Kieran to give you evidence by Monday 11 October. Change the outcome when they do, or when that day has passed.',
    ])
    expect(steps({ outcome: 'AFTA', enforcement: 'NFA' }, '2021-10-12T09:00')).toEqual([
      'Kieran’s time to give evidence ended on Monday 11 October. Change the outcome.',
    ])
  })

  test('has one deadline while evidence is still to come', () => {
    expect(steps({ outcome: 'AFTA', enforcement: 'EA12' })).toHaveLength(1)
    expect(steps({ outcome: 'AFTA', enforcement: 'EA02' })).toContain(
      'Check that the first warning letter has been sent.',
    )
  })

  test('counts from the day on which it was recorded, whenever the page is opened', () => {
    const updated = { by: 'p-deshmukh', at: '2021-10-06T17:00' }
    expect(steps({ outcome: 'UAAB', enforcement: 'EA12', updated }, '2021-10-09T09:00')).toEqual([
      'Kieran has 7 days to respond, until Wednesday 13 October.',
    ])
  })

  test('is to see that a letter goes out, and by when an answer is due', () => {
    expect(steps({ outcome: 'UAAB', enforcement: 'EA04' })).toEqual([
      'Check that the final warning letter has been sent. Kieran has 7 days to respond, until Wednesday 13 October.',
    ])
    expect(steps({ outcome: 'UAAB', enforcement: 'WLS' })).toEqual([
      'Check that the enforcement letter is sent.',
    ])
    expect(steps({ outcome: 'UAAB', enforcement: 'EA12' })).toEqual([
      'Kieran has 7 days to respond, until Wednesday 13 October.',
    ])
  })

  test('is to know the RAR days that there are now', () => {
    expect(steps({ outcome: 'ATTC', rarActivity: true, nsiId: 5100022 })).toEqual([
      'Kieran’s RAR is now: 1 of 20 days used, 19 left.',
    ])
  })
})
