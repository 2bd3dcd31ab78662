import { expect, test } from 'vitest'
import { optionsOf } from '../../app/engine/options.ts'
import { say } from '../../app/engine/words.ts'
import { current } from '../../app/journeys/arrange-appointment/current.ts'
import { daysTooLate } from '../../app/journeys/arrange-appointment/questions/rar-days.ts'
import { usedFirst } from '../../app/journeys/arrange-appointment/questions/toolkits.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { changeInto, questionOf } from '../support/journeys.ts'
import { caseAt, contextOf, withEnd, withNsis } from '../support/people.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Answers } from '../../app/engine/types.ts'

const choices = 'choices-and-changes'
const booked: Answers = {
  ...{ type: 'CHVS', date: '2021-10-13', start: '09:00', end: '09:30', repeating: 'no' },
  ...{ rar: 'yes', toolkit: choices, addNotes: 'no', sensitive: 'no' },
}
const [kieran, connor, paul] = [caseAt('Kieran'), caseAt('Connor'), caseAt('Paul')]

test('What Delius holds changes what questions say, as approved', async () => {
  const hints = (id: string, theCase: Case) => {
    const field = current.fields[id]
    const options = field ? optionsOf(field, booked, contextOf(theCase)) : []
    return options.map(({ hint }) => hint ?? 'no hint')
  }
  const unused = withNsis({ ...kieran, nsis: [], contacts: [] }, choices, 8100022, [1, 2])
  const [notice] = questionOf(current, 'nsi').blocks ?? []
  const changed = (gone: object) => {
    return { ...connor, nsis: connor.nsis.map((one) => ({ ...one, ...gone })) }
  }
  const ending = contextOf(withEnd(kieran, 8100022, '2021-10-27'))
  const tooLate = (rest: Answers) => {
    const weekly = { repeating: 'yes', frequency: 'weekly', repeats: '3', rarRepeats: 'yes' }
    return daysTooLate.map((block) =>
      block.kind === 'inset' ? say(block.text, { ...booked, ...weekly, ...rest }, ending) : block,
    )
  }
  const skills = (theCase: Case) =>
    usedFirst(contextOf(theCase)).find(({ toolkit }) => toolkit.id === 'skills-for-relationships')
  const misfits = (active: boolean) =>
    skills({ ...paul, sentences: paul.sentences.map((one) => ({ ...one, active })) })?.misfits
  const last = (outcome: string) => {
    const changed = paul.contacts.map((one) => (one.id === 9100311 ? { ...one, outcome } : one))
    return skills({ ...paul, contacts: changed })?.last
  }
  await expectApproved('approved/what-delius-holds.txt', {
    'NSIs that nobody has used': {
      hints: hints('nsi', unused),
      notice: notice?.kind === 'inset' && say(notice.text, booked, contextOf(unused)),
    },
    'Requirements, whose NSIs': {
      'are open': hints('requirement', changed({})),
      'have ended': hints('requirement', changed({ endDate: '2021-10-05', outcome: 'Completed' })),
      // Sessions on such an NSI are no RAR days either
      'were deleted': hints('requirement', changed({ softDeleted: true })),
    },
    'Repeats after the end of a requirement': {
      'two of three': tooLate({}),
      'one of two': tooLate({ repeats: '2' }),
      'none of one': tooLate({ repeats: '1' }),
      'that do not count': tooLate({ rarRepeats: 'no' }),
      'of an appointment that does not count': tooLate({ rar: 'no' }),
    },
    'A toolkit': {
      'fits an offence of a sentence that is active': misfits(true),
      'does not fit that of one that is not': misfits(false),
      'was used last when somebody came': last('ATTC'),
      'and not when nobody did': last('UAAB'),
    },
  })
})

test('An NSI that was chosen is forgotten with the requirement that it belongs to', () => {
  const under = withNsis(connor, choices, 8100814, [3])
  const context = contextOf(withNsis(under, choices, 8100815, [4, 5]))
  const first = { ...booked, requirement: '8100814', nsi: '3' }
  const second = { ...booked, requirement: '8100815', nsi: '4' }
  const away = changeInto(current, first, second, context)
  expect(away.asked).toContain('nsi')
  expect(changeInto(current, away.stored, first, context).asked).toContain('nsi')
})
