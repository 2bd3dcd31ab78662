import { expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { problemsOf, withFirst } from '../data/faulty.ts'
import type { PersonalContact } from '../../app/data/schema.ts'

const without = (kind: 'personalDetails' | 'risks') => ({
  ...fixtures,
  [kind]: fixtures[kind].slice(1),
})
const sister: PersonalContact = {
  id: 'a-sister',
  type: 'Family member',
  name: 'A Sister',
  relationship: 'Sister',
  phone: null,
  email: null,
  lines: [],
  startDate: '2021-05-12',
  notes: '',
}

test('a CRN that could be somebody’s is found', () => {
  expect(problemsOf(withFirst('people', { crn: 'X320741' }))).toContain(
    'Person X320741 has a CRN that could be somebody’s.',
  )
})

test('a person without personal details or risk is found, and one who has them twice', () => {
  expect(problemsOf(without('personalDetails'))).toEqual([
    'Person V410022 has personal details 0 times.',
  ])
  // The log tells of flags and an assessment that are then nowhere.
  expect(problemsOf(without('risks'))).toContain('Person V410022 has risk 0 times.')
  expect(
    problemsOf({ ...fixtures, risks: [...fixtures.risks, ...fixtures.risks.slice(1, 2)] }),
  ).toContain('Person V410137 has risk 2 times.')
})

test('two people around somebody who cannot be told apart are found', () => {
  expect(problemsOf(withFirst('personalDetails', { contacts: [sister, sister] }))).toEqual([
    'Two people around V410022 have the id a-sister.',
  ])
})

test('a phone number that somebody else has is found, whoever has it', () => {
  expect(problemsOf(withFirst('personalDetails', { telephone: '01632 960 138' }))).toEqual([
    'Phone 01632 960 138 is held for V410022 and V410137.',
  ])
  const contacts = [{ ...sister, phone: '07700 900 137' }]
  expect(problemsOf(withFirst('personalDetails', { contacts }))).toEqual([
    'Phone 07700 900 137 is held for V410137 and V410022.',
  ])
})

test('one number for a person and their own home is no fault', () => {
  const [details] = fixtures.personalDetails
  const addresses = (details?.addresses ?? []).map((one) => ({
    ...one,
    telephone: '01632 960 001',
  }))
  expect(
    problemsOf(withFirst('personalDetails', { telephone: '01632 960 001', addresses })),
  ).toEqual([])
})
