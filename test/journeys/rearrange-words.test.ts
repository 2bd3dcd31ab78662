import { describe as group, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { describe } from '../../app/engine/describe.ts'
import { optionsOf } from '../../app/engine/options.ts'
import { problems } from '../../app/engine/problems.ts'
import { stepOf, titleOf } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { appointmentCancelled } from '../../app/journeys/rearrange-appointment/confirmation.ts'
import { current } from '../../app/journeys/rearrange-appointment/current.ts'
import { everyRearrangeContext, versions } from '../../app/journeys/rearrange-appointment/index.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { aMorning } from '../support/people.ts'
import { moments } from './moments.ts'
import type { RearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'

const everyContext = (now: string) => everyRearrangeContext(fixturesOn(dateOf(now)), now)

const kierans = (): RearrangeContext => {
  const found = everyContext(aMorning).find(({ contact }) => contact.id === 9100008)
  if (!found) throw new Error('Kieran has no session on 25 October')
  return found
}

test.each(moments)('has no faults at %s, for any appointment that can be changed', (now) => {
  const contexts = everyContext(now)
  expect(contexts.length).toBeGreaterThan(5)
  for (const journey of versions) expect(problems(journey, contexts)).toEqual([])
})

test('is about appointments that are still to come, and about each without itself', () => {
  for (const { contact, theCase, now } of everyContext(aMorning)) {
    expect(`${contact.date}T${contact.start}` > now).toBe(true)
    expect(contact.outcome).toBeNull()
    expect(theCase.contacts).not.toContainEqual(contact)
  }
})

group('the words of rearranging or cancelling', () => {
  test('head its pages', () => {
    const context = kierans()
    const headings = Object.entries(current.steps).map(([id, step]) => [
      id,
      say(titleOf(current, step), {}, context),
    ])
    expect(headings).toEqual([
      ['rearrange-or-cancel', 'Are you rearranging or cancelling?'],
      ['why', 'About this change'],
      ['when', 'When will the appointment be?'],
      ['type', 'What type of appointment are you arranging?'],
      ['location', 'Where will the appointment be?'],
      ['rar', 'Will this be a RAR toolkit session?'],
      ['requirement', 'Which RAR requirement will this session count towards?'],
      ['toolkit', 'Which RAR toolkit will you use?'],
      ['nsi', 'Which NSI should this session be linked to?'],
      ['add-notes', 'Would you like to add notes about this appointment?'],
      ['notes', 'Add appointment notes'],
      ['sensitive', 'Does this appointment include sensitive information?'],
      ['check-answers', 'Check your answers and rearrange appointment'],
      ['clash', 'You need to choose a different appointment slot'],
      ['another-location', 'Arrange an appointment in another location'],
      ['no-locations', 'There are no locations to choose from'],
    ])
  })

  test('are on its own questions', () => {
    const context = kierans()
    const questions = (['change', 'requestedBy', 'reason'] as const).map((id) => {
      const field = current.fields[id]
      if (!field) throw new Error(`‘${id}’ is not asked`)
      const options = optionsOf(field, {}, context).map(({ text }) => fill(text, context.words))
      return [field.label, field.hint, options]
    })
    expect(questions).toEqual([
      [
        'Are you rearranging or cancelling?',
        undefined,
        ['Rearrange appointment', 'Cancel appointment'],
      ],
      ['Who asked for this change?', undefined, ['Staff', 'Kieran']],
      [
        'Why do you need to make this change?',
        'This will be added to the end of the appointment notes.',
        [],
      ],
    ])
  })

  test('ask of what is kept only what is about one appointment', () => {
    const options = (id: string) => {
      const field = current.fields[id]
      return field ? optionsOf(field, {}, kierans()) : []
    }
    expect(options('rar')).toEqual([
      { value: 'yes', text: 'Yes, it will count towards RAR' },
      { value: 'no', text: 'No' },
    ])
    expect(options('sensitive')).toEqual([
      {
        value: 'yes',
        text: 'Yes, it includes sensitive information.',
        hint: 'Some details must not be shared with {first}.',
      },
      { value: 'no', text: 'No, it is not sensitive' },
    ])
    expect(Object.keys(current.fields).filter((id) => /repeat/i.test(id))).toEqual([])
  })

  test('are its messages', () => {
    const fields = describe(current, everyContext(aMorning)).steps.flatMap((step) => step.fields)
    const messages = fields.map(({ id, messages: its }) => [id, its] as const)
    expect(Object.fromEntries(messages)).toMatchObject({
      change: ['Select if you are rearranging or cancelling this appointment'],
      requestedBy: ['Select who asked for this change'],
      reason: [
        'Enter why you need to make this change',
        'Reason for this change must be {room} characters or less',
      ],
      rar: ['Select yes if this appointment will count towards RAR'],
    })
  })

  test('are on check your answers, by what is done', () => {
    const step = stepOf(current, 'check-answers')
    if (step.kind !== 'check-answers') throw new Error('That is another page')
    const words = (change: string) =>
      [step.title, step.button].map((one) => say(one, { change }, kierans()))
    expect(words('rearrange')).toEqual([
      'Check your answers and rearrange appointment',
      'Rearrange appointment',
    ])
    expect(words('cancel')).toEqual([
      'Are you sure you want to cancel this appointment?',
      'Yes, confirm cancellation',
    ])
  })

  test('confirm what was done', () => {
    expect(current.confirmation).toEqual({
      title: 'Appointment rearranged',
      nextSteps: [
        'Add this appointment to your calendar.',
        'Give details of the appointment to {first}.',
      ],
      phone: '{first}’s phone number is',
      finish: { text: 'Finish', as: 'button', opens: 'the new appointment' },
    })
    expect(appointmentCancelled).toEqual({
      title: 'Appointment cancelled',
      nextSteps: ['Remove this appointment from your calendar.', 'Let {first} know.'],
      phone: '{first}’s phone number is',
      finish: { text: 'Finish', as: 'button', opens: 'the schedule' },
    })
  })
})
