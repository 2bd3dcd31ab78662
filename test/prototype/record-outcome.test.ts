import { expect, test } from 'vitest'

import { transcript } from '../support/transcript.ts'
import { outcome, tabFor } from './outcome-stage.ts'

const october = '2021-10-13'
const november = '2021-11-23'
const booked = { rarActivity: true, nsiId: 5100022 }
const last = { addNotes: 'no', sensitive: 'no' }
const yes = { complied: 'yes', rar: 'no', ...last }
const rar = { ...yes, rar: 'yes', toolkit: 'stepping-stones' }
const missed = { complied: 'absent', absence: 'no', enforcement: 'WLS', ...last }
const waiting = { ...missed, absence: 'waiting' }
const failed = { complied: 'failed', how: 'ATSH', enforcement: 'NFA', ...last }
const begun = (before = {}) => tabFor('Kieran', '/record-outcome', before, october)
const plain = { first: 'Marta', before: { type: 'C031' } } as const

test('An outcome is recorded in the designs of 2021 as approved', async () => {
  const version = october
  const text = transcript({
    'Absent, with the action that was taken': outcome(
      { version },
      { ...missed, addNotes: 'yes', notes: 'No answer.' },
    ),
    'How somebody did not comply': outcome({ version }, failed),
    'Why somebody was absent, and then there is no action': outcome(
      { version },
      { ...missed, absence: 'yes', reason: 'AARC' },
    ),
    'Waiting for evidence, in November': outcome(
      { version: november },
      { ...waiting, addNotes: 'yes', notes: 'Says he was ill.' },
    ),
    'What was sensitive before, in November': outcome(
      { version: november, before: { sensitive: true } },
      { complied: 'yes', rar: 'no', addNotes: 'no' },
    ),
    'RAR is left to Delius': (show) => {
      const tab = begun(booked)
      tab.fill({ complied: 'yes' }, 'rar')
      tab.answer({ rar: 'yes' })
      show(tab)
      tab.goBack()
      tab.fill({ ...yes, sensitive: 'yes' }, 'confirmation')
      return tab
    },
    'Notes are added below those that there are, from check your answers too': (show) => {
      const tab = begun({ notes: 'First.' })
      tab.fill(yes)
      tab.change('Your notes')
      tab.answer({ addNotes: 'yes' })
      show(tab)
      tab.answerAll({ moreNotes: 'Second.' }, {})
      return tab
    },
    'There is only so much room for notes': (show) => {
      const tab = begun({ notes: 'a'.repeat(3900) })
      tab.fill({ ...yes, addNotes: 'yes' }, 'more-notes')
      tab.answer({ moreNotes: 'b'.repeat(100) })
      show(tab.errors.join())
      const full = begun({ notes: 'a'.repeat(4000) })
      full.fill(yes, 'add-notes')
      full.answer({ addNotes: 'yes' })
      show(full)
      tab.answerAll({ moreNotes: 'b'.repeat(39) }, { sensitive: 'no' }, {})
      return tab
    },
    'A mind is changed about an absence, and that there was one': (show) => {
      const tab = begun()
      tab.fill(missed)
      tab.change('Complied')
      show(tab)
      tab.fill({ absence: 'yes', reason: 'AAME' })
      show(tab)
      tab.change('Complied')
      tab.open(tab.seen.changeInstead?.href ?? '')
      tab.fill(yes)
      return tab
    },
  })
  await expect(text).toMatchFileSnapshot('approved/record-outcome-2021.txt')
})

test('An outcome is recorded in our own design as approved', async () => {
  const text = transcript({
    'The session that was booked counts, with nothing more to choose': outcome(
      { before: booked },
      { complied: 'yes', ...last },
    ),
    'It is RAR though it was not booked as such, and gets an NSI': outcome({}, rar),
    'RAR is taken from a session that was missed, which is said before': outcome(
      { before: booked },
      { ...missed, enforcement: 'EA02' },
    ),
    'Until when evidence can come': outcome({}, waiting),
    'Which of two requirements it was': outcome(
      { first: 'Connor' },
      { ...rar, requirement: '8100815' },
    ),
    'Those who have no RAR are not asked': outcome({ first: 'Marta' }, yes),
    'The placeholder of a team without toolkits': outcome(
      { first: 'Shanice' },
      { ...yes, rar: 'yes' },
    ),
    'Complied with one that is not national standard': outcome(plain, { complied: 'yes', ...last }),
    'Did not comply with it': outcome(plain, { complied: 'failed', ...last }),
    'Was absent from it': outcome(plain, { complied: 'absent', ...last }),
    'Days over those ordered are warned of': outcome({ first: 'Tyrone' }, rar),
  })
  await expect(text).toMatchFileSnapshot('approved/record-outcome.txt')
})
