import { expect, test } from 'vitest'
import { fixtures, writtenOn } from '../../app/data/index.ts'
import { partsOfNotes } from '../../app/delius/notes.ts'
import { standingOf } from '../../app/delius/standing.ts'
import { approvable } from '../support/approved.ts'
import { aMorning, people } from '../support/people.ts'

const { contacts, entries, outcomes, contactTypes } = fixtures
const past = contacts.filter(({ date }) => date < writtenOn)
const counted = (all: readonly (string | null)[]) =>
  Object.fromEntries([...Map.groupBy(all, String)].map(([one, those]) => [one, those.length]))

test('The logs of the ten have what a design has to cope with, as approved', async () => {
  const lengths = past.map(({ notes }) => partsOfNotes(notes).join('').length)
  const between = (least: number, most: number) =>
    lengths.filter((length) => length >= least && length <= most).length
  const sensitive = contacts.filter((one) => one.sensitive)
  const text = approvable({
    'Appointments and entries': Object.fromEntries(
      people.map(({ first, crn }) => [
        first,
        [contacts, entries].map((all) => all.filter((one) => one.crn === crn).length),
      ]),
    ),
    'Appointments of the past': counted(past.map((one) => standingOf(one, outcomes, aMorning))),
    Outcomes: counted(past.map(({ outcome }) => outcome)),
    Notes: {
      none: between(0, 0),
      'up to 250 characters': between(1, 250),
      longer: between(251, Infinity),
      'more than 1,000 characters': between(1001, Infinity),
      'sensitive, and sensitive without notes': [
        sensitive.length,
        sensitive.filter(({ notes }) => notes === '').length,
      ],
    },
    'First that is to come': contacts
      .map(({ date }) => date)
      .filter((date) => date >= writtenOn)
      .toSorted()[0],
    'Two appointments on a day': past
      .filter(({ id, crn, date }) =>
        past.some((other) => other.crn === crn && other.date === date && other.id > id),
      )
      .map(({ crn, date }) => `${crn} on ${date}`),
  })
  await expect(text).toMatchFileSnapshot('approved/logs.txt')
})

test('Failures to comply have an enforcement action, unless evidence is awaited', () => {
  const codes = contactTypes.filter((one) => one.nationalStandard).map((one) => one.code)
  const without = past.filter(({ type, outcome, enforcement }) => {
    const actions = outcomes.find(({ code }) => code === outcome)?.enforcements ?? []
    return codes.includes(type) && actions.length > 0 && outcome !== 'AFTA' && enforcement === null
  })
  expect(without).toEqual([])
})
