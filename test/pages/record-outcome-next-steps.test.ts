import { expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { nextSteps } from '../../app/pages/record-outcome/next-steps.ts'
import { visitOf } from '../support/outcome-visits.ts'
import { caseAt } from '../support/people.ts'
import type { Contact } from '../../app/data/schema.ts'

const respond = 'Kieran has 7 days to respond, until Wednesday 13 October.'
const evidence =
  'Tell Kieran to give you evidence by Monday 11 October. Change the outcome when they do, or when that day has passed.'
const updated = { by: 'p-deshmukh', at: '2021-10-06T17:00' }

// What is said at once after recording stands with the stories of outcomes
test.each<[string, Partial<Contact>, readonly string[], string?]>([
  [
    'to wait no longer after the fifth working day',
    { outcome: 'AFTA', enforcement: 'NFA' },
    ['Kieran’s time to give evidence ended on Monday 11 October. Change the outcome.'],
    '2021-10-12T09:00',
  ],
  ['one deadline while evidence is to come', { outcome: 'AFTA', enforcement: 'EA12' }, [evidence]],
  [
    'counted from the day on which it was recorded',
    { outcome: 'UAAB', enforcement: 'EA12', updated },
    [respond],
    '2021-10-09T09:00',
  ],
  [
    'to see that a letter has gone out, and by when an answer is due',
    { outcome: 'UAAB', enforcement: 'EA04' },
    [`Check that the final warning letter has been sent. ${respond}`],
  ],
])('Once an outcome is recorded, what there is to do is %s', (_, rest, steps, now) => {
  const kieran = caseAt('Kieran')
  const contact = visitOf(kieran, rest)
  const theCase = { ...kieran, contacts: [contact] }
  expect(nextSteps(fixtures, theCase, contact, now ?? '2021-10-06T09:00')).toEqual(steps)
})
