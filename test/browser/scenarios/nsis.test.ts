import { describe, expect, test } from 'vitest'
import {
  answer,
  enterWhen,
  expectPage,
  hintOf,
  insetOf,
  optionsOf,
  press,
  rowsOf,
  selected,
} from '../../support/clicks.ts'
import { confirm, laterMonday, lookInDelius, setStage, wednesday } from './stage.ts'
import {
  isRar,
  isRepeating,
  isSensitive,
  noNotes,
  notSensitive,
  oneOff,
  wantNotes,
  whatType,
  where,
  whichToolkit,
  yesRar,
} from './words.ts'

const whichNsi = 'Which NSI should this session be linked to?'

describe('On Wednesday 6 October 2021', () => {
  const stage = setStage(wednesday)

  test('Two NSIs for the same toolkit', async () => {
    const page = await stage.start(
      'Two NSIs for the same toolkit',
      'You want to see Alun on Monday 11 October at 9am at Bryn Mawr House for an hour, for his next Stepping Stones session. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await answer(page, where, 'BRYN MAWR HOUSE')
    await enterWhen(page, { date: '11 10 2021', from: '9am', to: '10am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, yesRar)
    expect(await hintOf(page, 'Stepping Stones')).toContain('Used before, last on 28 September.')
    await answer(page, whichToolkit, 'Stepping Stones')

    await expectPage(page, whichNsi)
    expect(await insetOf(page)).toBe(
      'Alun has 2 Stepping Stones NSIs on Delius. The one used most recently comes first. We will not create another.',
    )
    const [recent = '', older = ''] = await optionsOf(page, whichNsi)
    expect([recent, older]).toEqual([
      'Referred on 19 September, managed by Owain Beynon',
      'Referred on 12 September, managed by Gwen Tallis',
    ])
    expect(await selected(page)).toBe(recent)
    expect(await hintOf(page, recent)).toBe('1 session, last on 28 September. Used most recently.')
    expect(await hintOf(page, older)).toBe('1 session, last on 14 September.')
    await press(page, 'Continue')
    await answer(page, wantNotes, noNotes)
    await answer(page, isSensitive, notSensitive)

    expect(await rowsOf(page)).toContainEqual(['NSI', recent])
    expect(
      await confirm(
        page,
        'Confirm this appointment',
        'Appointment arranged Office visit Monday 11 October from 9am to 10am',
      ),
    ).toEqual([
      'Monday 11 October, 9am to 10am, Office visit with Owain Beynon',
      'Tuesday 19 October, 10am to 11am, Office visit with Owain Beynon',
    ])

    expect(await lookInDelius(page)).toMatchObject({
      headings: ['Alun Prys-Jones, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
      paragraphs: [
        'There were 2 open NSIs of this type under this requirement. This one was selected already, because it was used most recently, and the practitioner kept it. No other was created.',
        'NSI 5100370, referred on 20 September 2021, was passed over because it is deleted.',
      ],
      nsi: { NSI: '5100369', Practitioner: 'Owain Beynon' },
      contact: { 'Linked to': 'NSI 5100369' },
      logged: [],
    })
  })

  test('Start a toolkit again after its NSI has ended', async () => {
    const page = await stage.start(
      'Start a toolkit again after its NSI has ended',
      'You want to start Maps for Change with Glyn again. He should come to the office on Monday 11 October at 9am for an hour. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await enterWhen(page, { date: '11 10 2021', from: '9am', to: '10am' })
    await answer(page, isRepeating, oneOff)
    expect(await insetOf(page)).toBe('Glyn’s RAR: 15 days, none used, 15 left.')
    await answer(page, isRar, yesRar)
    expect((await optionsOf(page, whichToolkit))[0]).toBe('Maps for Change')
    expect(await hintOf(page, 'Maps for Change')).toContain('Used before, last on 2 March.')
    await answer(page, whichToolkit, 'Maps for Change')
    await answer(page, wantNotes, noNotes)
    await answer(page, isSensitive, notSensitive)
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Office visit Monday 11 October from 9am to 10am',
    )

    const booking = await lookInDelius(page)
    expect(booking).toMatchObject({
      headings: [
        'Glyn Harker, 6 October 2021 at 9am',
        'NSI created',
        'Contact created',
        'Logged by Delius',
      ],
      paragraphs: [
        'There was no open NSI of this type under this requirement, so one was created.',
        'NSI 5100930, referred on 8 February 2021, was passed over because it has ended.',
      ],
      nsi: {
        Type: 'Maps for Change',
        Requirement: 'Rehabilitation Activity Requirement (RAR) 8100931, 15 days',
        'Referral date': 'Wednesday 6 October 2021',
        Status: 'In progress (INPROG), since 6 October 2021 at 9am',
        'Start date': 'None yet',
      },
      logged: [
        'NSI referral (NREF), 6 October 2021',
        'NSI status: in progress (INPROG), 6 October 2021 at 9am',
      ],
    })
    expect(booking.nsi['NSI']).not.toBe('5100930')
    expect(booking.contact['Linked to']).toBe(`NSI ${booking.nsi['NSI']}`)
  })
})

describe('On Monday 23 November 2026', () => {
  const stage = setStage(laterMonday)

  test('Two NSIs for the same toolkit, with the dates of that day', async () => {
    const page = await stage.start(
      'Two NSIs for the same toolkit',
      'You want to see Alun on Monday 30 November at 9am at Bryn Mawr House for an hour, for his next Stepping Stones session. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await answer(page, where, 'BRYN MAWR HOUSE')
    await enterWhen(page, { date: '30 11 2026', from: '9am', to: '10am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, yesRar)
    await answer(page, whichToolkit, 'Stepping Stones')
    expect(await optionsOf(page, whichNsi)).toEqual([
      'Referred on 1 November, managed by Owain Beynon',
      'Referred on 25 October, managed by Gwen Tallis',
    ])
    expect(await selected(page)).toBe('Referred on 1 November, managed by Owain Beynon')
    // This time the practitioner knows better.
    await answer(page, whichNsi, 'Referred on 25 October, managed by Gwen Tallis')
    await answer(page, wantNotes, noNotes)
    await answer(page, isSensitive, notSensitive)
    expect(
      await confirm(
        page,
        'Confirm this appointment',
        'Appointment arranged Office visit Monday 30 November from 9am to 10am',
      ),
    ).toEqual([
      'Monday 30 November, 9am to 10am, Office visit with Owain Beynon',
      'Tuesday 1 December, 10am to 11am, Office visit with Owain Beynon',
    ])
    expect(await lookInDelius(page)).toMatchObject({
      nsi: { NSI: '5100368', 'Referral date': 'Sunday 25 October 2026' },
      contact: { Date: 'Monday 30 November 2026', 'Linked to': 'NSI 5100368' },
    })
  })
})
