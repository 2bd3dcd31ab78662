import { expect, test } from 'vitest'
import { fixturesOn } from '../../app/data/index.ts'
import { addDays, dateOf } from '../../app/engine/dates.ts'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, walk } from '../../app/engine/walk.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { rearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'
import { current } from '../../app/journeys/rearrange-appointment/current.ts'
import { everyRearrangeContext } from '../../app/journeys/rearrange-appointment/index.ts'
import { answersFrom } from '../../app/journeys/rearrange-appointment/questions/kept.ts'
import { showBlocks } from '../../app/pages/journey/blocks.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { sendPage } from '../support/journeys.ts'
import * as people from '../support/people.ts'
import { aContact, anNsi } from '../delius/samples.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Answers } from '../../app/engine/types.ts'

const { aMorning, caseAt, withEnd, withLocations, withNsis, withoutToolkits } = people

/** Kieran with only these appointments and NSIs. */
const kieran = (
  nsis: readonly Nsi[] = [anNsi()],
  contacts: readonly Contact[] = [],
  first: people.FirstName = 'Kieran',
): Case => ({ ...caseAt(first), contacts, nsis })
const on25 = { date: '2021-10-25' }
const session = aContact({ id: 25, ...on25, nsiId: 1, rarActivity: true })

/** The rows that say what was kept in other words than it is booked in. */
const shownRows = ['Type of appointment', 'Location', 'RAR requirement', 'NSI']

/** Where somebody is who has moved an appointment to a date, with nothing else answered. */
function move(theCase: Case, contact: Contact, date = '2021-11-01', more: Answers = {}) {
  const context = rearrangeContext(fixturesOn(dateOf(aMorning)), theCase, contact, aMorning)
  const moving = { change: 'rearrange', requestedBy: 'staff', reason: 'The office is closed.' }
  const asked = { ...answersFrom(context), ...moving }
  const slot = { ...asked, date, start: contact.start, end: contact.end }
  const { stored } = sendPage(current, asked, context, 'when', true, slot)
  const trail = walk(current, { ...stored, ...more }, context)
  return { context, stored, trail, step: stepOf(current, trail.frontier) }
}

/** The page where one is then, what it says, and what is booked if it is check your answers. */
function moved(...asked: Parameters<typeof move>) {
  const { context, trail, step } = move(...asked)
  const booking = bookingFrom(current, trail.answers, context)
  const { type, location, rar, date, start, end, notes, sensitive } = booking
  const booked = [
    [type, location ?? 'no location', date, start, end, sensitive && 'sensitive', notes],
    rar ? [rar.type, rar.requirementId, rar.nsiId] : ['no RAR'],
  ]
  const blocks = showBlocks(step.blocks ?? [], trail.answers, context, (id) => id)
  const rows = summary(current, trail, context).filter(({ label }) => shownRows.includes(label))
  const atEnd = [
    booked.flat().filter(Boolean).join(', '),
    rows.map(({ label, value }) => `${label}: ${value}`).join(', '),
  ]
  return [
    trail.frontier,
    ...blocks.map((block) => ('text' in block ? block.text : block.kind)),
    ...(step.kind === 'check-answers' ? atEnd : []),
  ].filter((line) => line !== '')
}

test('What can be rearranged is still to come, and each is known without itself', () => {
  const all = everyRearrangeContext(fixturesOn('2021-10-06'), aMorning)
  for (const { contact, theCase, now } of all) {
    expect(`${contact.date}T${contact.start}` > now).toBe(true)
    expect(contact.outcome).toBeNull()
    expect(theCase.contacts).not.toContainEqual(contact)
  }
})

test('What an appointment has answered already is kept, or asked again, as approved', async () => {
  const office = aContact(on25)
  const direct = { ...session, nsiId: null, requirementId: 8100022 }
  const used = aContact({ id: 2, date: '2021-10-01', nsiId: 2, rarActivity: true })
  const connors = aContact({ ...session, crn: 'V410814', eventId: 7100814, nsiId: 5100814 })
  const connor = withEnd({ ...caseAt('Connor'), contacts: [] }, 8100814, '2021-10-29')
  const third = connor.sentences.map(({ requirements, ...rest }) => {
    const more = requirements.slice(0, 1).map((one) => ({ ...one, id: 9, terminationDate: null }))
    return { ...rest, requirements: [...requirements, ...more] }
  })
  const withThird = { ...connor, sentences: third }
  const days = Array.from({ length: 20 }, (_, day) =>
    aContact({ ...session, id: 100 + day, date: addDays('2021-09-01', day) }),
  )
  const phoneCall = aContact({ type: 'C031', location: null })
  const twice = kieran([], [office, { ...office, id: 2 }])
  const placeholder = withoutToolkits(kieran([anNsi({ type: 'nat1' })]))
  const usedSince = kieran([anNsi(), anNsi({ id: 2 })], [used, session])
  const stones = { toolkit: 'stepping-stones' }
  const martas = aContact({ ...on25, crn: 'V410137', eventId: 7100137 })
  const ending = withEnd(kieran(), 8100022, '2021-10-29')
  await expectApproved('approved/rearrange-kept.txt', {
    Kept: {
      'all but the date': moved(kieran(), { ...session, notes: 'Bring it.', sensitive: true }),
      'a type under Other, without a location': moved(kieran(), phoneCall),
      'at a time of its own': moved(kieran([], [office]), office, '2021-10-25'),
      'at a time that is taken': moved(twice, office, '2021-10-25'),
      'the placeholder, in a team without toolkits': moved(placeholder, session),
      'its own NSI, though another was used since': moved(usedSince, session),
    },
    'Asked again': {
      'a location of another team': moved(kieran(), aContact({ location: 'skell-view' })),
      'no location, for a type that needs one': moved(kieran(), aContact({ location: null })),
      'a location, where there is none': moved(withLocations(kieran(), 0), aContact()),
      'a category of the past': moved(kieran([anNsi({ type: 'may-finance' })]), session),
      'no toolkit': moved(kieran(), direct),
      'no toolkit, and then one': moved(kieran(), direct, undefined, stones),
      'a toolkit, in a team without toolkits': moved(withoutToolkits(kieran()), session),
    },
    'Past the end of a requirement': {
      'just before': moved(ending, session, '2021-10-28'),
      'without another': moved(ending, session),
      'with another': moved(connor, connors),
      'with two others': moved(withThird, connors),
      'just before, with two others': moved(withThird, connors, '2021-10-28'),
    },
    'Check your answers': {
      'over the RAR days': moved(kieran(undefined, days), session),
      'on the last RAR day': moved(kieran(undefined, [...days.slice(1), session]), session),
      'on a bank holiday': moved(kieran(), office, '2021-12-27'),
      'without a requirement': moved(kieran([], [], 'Marta'), martas),
    },
  })
})

test('A session is asked which NSI, once it uses another toolkit that has several', () => {
  const theCase = withNsis(kieran(), 'stepping-stones', 8100022, [71, 72])
  const { stored, context } = move(theCase, session)
  const toolkit = { ...stored, toolkit: 'stepping-stones' }
  const { to } = sendPage(current, stored, context, 'toolkit', true, toolkit)
  expect(to).toBe('/draft/nsi/change')
})
