import { expect, test } from 'vitest'

import { goOn, story, transcript } from '../support/transcript.ts'
import * as stage from './outcome-stage.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { attended, booked, changed, excused, failed, fill, missed, recorded, waiting, yes } = stage
const october = '2021-10-13'
const november = '2021-11-23'

const begun =
  (before: Partial<Contact> = {}, answers: Fields = {}, until?: string) =>
  (): Tab => {
    const tab = stage.tabFor('/record-outcome', { before, version: october })
    tab.fill(answers, until)
    return tab
  }

test('An outcome is recorded and changed in the designs of 2021 as approved', async () => {
  const text = transcript({
    'Absent, with the action that was taken': recorded(
      { ...missed, addNotes: 'yes', notes: 'No answer.' },
      { version: october },
    ),
    'How somebody did not comply': recorded({ ...failed, how: 'ATSH' }, { version: october }),
    'Why somebody was absent, and then there is no action': recorded(
      { ...missed, absence: 'yes', reason: 'AARC' },
      { version: october },
    ),
    'Waiting for evidence, in November': recorded(stage.awaited, { version: november }),
    'What was sensitive before, in November': recorded(
      { complied: 'yes', rar: 'no', addNotes: 'no' },
      { version: november, before: { sensitive: true } },
    ),
    'RAR is left to Delius': story(
      begun(booked, { complied: 'yes', rar: 'yes' }, 'use-delius'),
      ...['Back', fill(yes), goOn],
    ),
    'Notes are added below those that there are, from check your answers too': story(
      begun({ notes: 'First.' }, yes),
      ...['Your notes', { addNotes: 'yes' }, { moreNotes: 'Second.' }, goOn],
    ),
    'There is only so much room for notes': story(
      begun({ notes: 'a'.repeat(3900) }, { ...yes, addNotes: 'yes' }, 'more-notes'),
      { moreNotes: 'b'.repeat(100) },
    ),
    'There is no room for notes': story(begun({ notes: 'a'.repeat(4000) }, yes, 'add-notes'), {
      addNotes: 'yes',
    }),
    'A mind is changed about an absence, and that there was one': story(
      begun({}, missed),
      ...['Complied', fill({ absence: 'yes', reason: 'AAME' }), 'Complied'],
      (tab) => {
        tab.open(tab.seen.changeInstead?.href ?? '')
        tab.fill(yes)
      },
    ),
    'Changed from what is recorded, with another action': changed(
      {
        ...{ absence: 'no', changeEnforcement: 'yes', newEnforcement: 'EA02' },
        ...{ addNotes: 'yes', moreNotes: 'No evidence was given.' },
      },
      { version: november, before: waiting },
    ),
    'The action is asked about even after an acceptable absence': changed(excused, {
      ...{ version: november, before: waiting },
    }),
    'The action is asked about before RAR, once somebody has complied': changed(
      { ...yes, changeEnforcement: 'yes', newEnforcement: 'EA07' },
      { version: november, before: waiting },
    ),
    'An action where there is none yet': changed(failed, {
      ...{ version: november, before: attended },
    }),
  })
  await expect(text).toMatchFileSnapshot('approved/outcomes-2021.txt')
})
