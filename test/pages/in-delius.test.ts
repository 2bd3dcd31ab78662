import { expect, test } from 'vitest'
import { variations } from '../support/approved.ts'
import { startOf, visit } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'
import type { FirstName } from '../support/people.ts'

const { arrangeAnother, arranging, choices, counts } = stories
const stepping = { ...counts, toolkit: 'stepping-stones' }

/** What the page shows of what happened. */
const shown = (tab: Tab) => {
  tab.open('/in-delius')
  return tab.page.model['happened']
}
const booked = (first: FirstName, answers: Fields = {}, version = 'current') =>
  arranging(first, answers, { version, until: 'confirmation' })

test('What arranging did in Delius is shown as approved', async () => {
  const twice = booked('Kieran', stepping)
  arrangeAnother(twice, { ...stepping, 'date-day': '14' }, 'confirmation')
  const visited = { type: 'COAP', ...stories.calderHouse, sensitive: 'yes' }
  const repeats = { ...stories.weekly, repeats: '2', rarRepeats: 'no', repeatNotes: 'yes' }
  const notes = { addNotes: 'yes', notes: 'Ring first.' }
  const text = variations({
    'An NSI that was created': shown(booked('Kieran', stepping, '2021-10-06')),
    'A contact against the sentence': shown(booked('Kieran', visited)),
    'An NSI that was found, and a line for each repeat': shown(
      booked('Kieran', { ...counts, ...choices, ...repeats, ...notes }),
    ),
    'One of several NSIs, and a deleted one': shown(booked('Alun', stepping)),
    'The other of several NSIs': shown(booked('Alun', { ...stepping, nsi: '5100368' })),
    'An NSI under another requirement': shown(
      booked('Connor', { ...counts, ...choices, requirement: '8100815' }),
    ),
    'A second session on an NSI that a first made, newest first': shown(twice),
  })
  await expect(text).toMatchFileSnapshot('approved/in-delius.txt')
  // Nor is there anything that a scenario only found.
  expect([visit('Kieran'), startOf('clash')].map(shown)).toEqual([[], []])
})
