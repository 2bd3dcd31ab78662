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
  warningsOf,
  wordsOf,
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

describe('On Wednesday 6 October 2021', () => {
  const stage = setStage(wednesday)

  test('Book a toolkit session', async () => {
    const page = await stage.start(
      'Book a toolkit session',
      'You want to see Kieran on Wednesday 13 October at 9am at Calder House for half an hour, to go on with Choices and Changes. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await answer(page, where, 'CALDER HOUSE')
    await enterWhen(page, { date: '13 10 2021', from: '9am', to: '9:30am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, yesRar)

    expect(await optionsOf(page, whichToolkit)).toEqual([
      'Choices and Changes',
      'Connection and Community',
      'Developing Dialogues',
      'Maps for Change',
      'New Me MOT',
      'Skills for Relationships',
      'Stepping Stones',
    ])
    expect(await hintOf(page, 'Choices and Changes')).toBe('')
    await answer(page, whichToolkit, 'Choices and Changes')
    await expectPage(page, 'Add appointment notes')
    await press(page, 'Continue')
    await answer(page, isSensitive, notSensitive)

    await expectPage(page, 'Check your answers and confirm appointment')
    expect(await rowsOf(page)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Date', 'Wednesday 13 October'],
      ['Time', '9am to 9:30am'],
      ['Repeating appointment', 'No'],
      ['RAR toolkit', 'Choices and Changes'],
      ['Appointment notes', 'None'],
      ['Sensitive', 'No'],
    ])
    expect(
      await confirm(
        page,
        'Confirm this appointment',
        'Appointment arranged Office visit Wednesday 13 October from 9am to 9:30am',
      ),
    ).toEqual([
      'Wednesday 13 October, 9am to 9:30am, Office visit with Priya Deshmukh',
      'Monday 18 October, 10am to 11am, Office visit with Priya Deshmukh',
      'Monday 25 October, 10am to 11am, Office visit with Priya Deshmukh',
    ])

    expect(await lookInDelius(page)).toMatchObject({
      headings: ['Kieran Osgood, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
      paragraphs: ['It was the only open NSI of this type under this requirement.'],
      nsi: {
        NSI: '5100022',
        Type: 'Choices and Changes',
        'Referral date': 'Monday 6 September 2021',
      },
      contact: { Location: 'CALDER HOUSE', 'RAR activity': 'Yes', 'Linked to': 'NSI 5100022' },
      logged: [],
    })
  })

  test('From categories to toolkits', async () => {
    const page = await stage.start(
      'From categories to toolkits',
      'You saw Paul on Monday for Skills for Relationships. See him again on Thursday 7 October at 10am at Parkside Probation Office for an hour. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await answer(page, where, 'PARKSIDE PROBATION OFFICE')
    await enterWhen(page, { date: '7 10 2021', from: '10am', to: '11am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, yesRar)

    // Nothing of finance, benefits and debt, which is what his RAR was for in spring.
    expect(await optionsOf(page, whichToolkit)).toHaveLength(7)
    await answer(page, whichToolkit, 'Skills for Relationships')
    await press(page, 'Continue')
    await answer(page, isSensitive, notSensitive)
    expect(await rowsOf(page)).toContainEqual(['RAR toolkit', 'Skills for Relationships'])
    expect(
      await confirm(
        page,
        'Confirm this appointment',
        'Appointment arranged Office visit Thursday 7 October from 10am to 11am',
      ),
    ).toEqual([
      'Thursday 7 October, 10am to 11am, Office visit with Priya Deshmukh',
      'Friday 22 October, 10am to 11am, Office visit with Priya Deshmukh',
    ])

    expect(await lookInDelius(page)).toMatchObject({
      headings: ['Paul Ravindran, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
      nsi: {
        NSI: '5100704',
        Type: 'Skills for Relationships',
        'Referral date': 'Monday 4 October 2021',
      },
      contact: { 'Linked to': 'NSI 5100704' },
      logged: [],
    })
  })

  test('Go on with a toolkit', async () => {
    const page = await stage.start(
      'Go on with a toolkit',
      'You want to see Paul on Wednesday 13 October at 9am at Parkside Probation Office for an hour. Go on with the toolkit you used last time. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    expect(await optionsOf(page, where)).toEqual([
      'CALDER HOUSE',
      'MEANWOOD ROAD CENTRE',
      'PARKSIDE PROBATION OFFICE',
      'The location I’m looking for is not in this list',
    ])
    await answer(page, where, 'PARKSIDE PROBATION OFFICE')
    await enterWhen(page, { date: '13 10 2021', from: '9am', to: '10am' })
    await answer(page, isRepeating, oneOff)
    expect(await insetOf(page)).toBe('Paul’s RAR: 35 days, 11 used, 1 booked, 23 left.')
    expect(await warningsOf(page)).toEqual([])
    await answer(page, isRar, yesRar)

    expect((await optionsOf(page, whichToolkit)).slice(0, 2)).toEqual([
      'Skills for Relationships',
      'Choices and Changes',
    ])
    expect(await hintOf(page, 'Skills for Relationships')).toBe(
      'Used before, last on 4 October. Helps men convicted of violence against a partner to handle pressure without conflict.',
    )
    expect(await hintOf(page, 'Stepping Stones')).not.toContain('Used before')
    await answer(page, whichToolkit, 'Skills for Relationships')
    await answer(page, wantNotes, noNotes)
    await answer(page, isSensitive, notSensitive)

    await expectPage(page, 'Check your answers and confirm appointment')
    expect(await warningsOf(page)).toEqual([])
    expect(await rowsOf(page)).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Location', 'PARKSIDE PROBATION OFFICE'],
      ['Date', 'Wednesday 13 October'],
      ['Time', '9am to 10am'],
      ['Repeating appointment', 'No'],
      ['RAR toolkit', 'Skills for Relationships'],
      ['Appointment notes', 'None'],
      ['Sensitive', 'No'],
    ])
    expect(
      await confirm(
        page,
        'Confirm this appointment',
        'Appointment arranged Office visit Wednesday 13 October from 9am to 10am',
      ),
    ).toContain('Wednesday 13 October, 9am to 10am, Office visit with Priya Deshmukh')

    expect(await lookInDelius(page)).toMatchObject({
      headings: ['Paul Ravindran, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
      nsi: { NSI: '5100704', Status: 'In progress (INPROG), since 4 October 2021 at 10am' },
      contact: { Date: 'Wednesday 13 October 2021', 'Linked to': 'NSI 5100704' },
    })
  })

  test('Toolkits that might not fit', async () => {
    const page = await stage.start(
      'Toolkits that might not fit',
      'You want a video call with Imogen and her interpreter on Monday 11 October at 10am for an hour. It counts towards her RAR. Use the toolkit that you think suits her best. Write down that her neighbour has been in touch. Imogen must not be able to read that. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Video call')
    await page.getByText('Imogen’s circumstances').click()
    expect(await rowsOf(page)).toContainEqual([
      'Preferred language',
      'British Sign Language (interpreter required)',
    ])
    await enterWhen(page, { date: '11 10 2021', from: '10am', to: '11am' })
    await answer(page, isRepeating, oneOff)
    await answer(page, isRar, yesRar)

    expect((await optionsOf(page, whichToolkit))[0]).toBe('Connection and Community')
    expect(await hintOf(page, 'Connection and Community')).toContain(
      'Used before, last on 23 September.',
    )
    expect(await hintOf(page, 'Connection and Community')).not.toContain('Might not fit')
    for (const toolkit of [
      'Choices and Changes',
      'Maps for Change',
      'New Me MOT',
      'Skills for Relationships',
      'Stepping Stones',
    ]) {
      expect(await hintOf(page, toolkit)).toContain('Might not fit Imogen: it is for men')
    }
    expect(await hintOf(page, 'Developing Dialogues')).toContain(
      'Might not fit Imogen: it is for people convicted of, or at risk of, an extremism offence.',
    )
    await answer(page, whichToolkit, 'Stepping Stones')
    await answer(page, wantNotes, 'Yes')
    await expectPage(page, 'Add appointment notes')
    await page.getByLabel('Add appointment notes').fill('Her neighbour has been in touch.')
    await press(page, 'Continue')
    await answer(page, isSensitive, 'Yes, it includes sensitive information.')

    expect(await rowsOf(page)).toEqual([
      ['Type of appointment', 'Video call'],
      ['Date', 'Monday 11 October'],
      ['Time', '10am to 11am'],
      ['Repeating appointment', 'No'],
      ['RAR toolkit', 'Stepping Stones'],
      ['Appointment notes', 'Her neighbour has been in touch.'],
      ['Sensitive', 'Yes'],
    ])
    await press(page, 'Confirm this appointment')
    await expectPage(page, 'Appointment arranged')
    expect(await wordsOf(page.getByRole('main'))).toContain(
      'We don’t have a phone number for Imogen.',
    )

    const booking = await lookInDelius(page)
    expect(booking).toMatchObject({
      headings: [
        'Imogen Vance, 6 October 2021 at 9am',
        'NSI created',
        'Contact created',
        'Logged by Delius',
      ],
      nsi: { Type: 'Stepping Stones', 'Start date': 'None yet' },
      contact: { Location: 'None', Sensitive: 'Yes', Notes: 'Her neighbour has been in touch.' },
      logged: [
        'NSI referral (NREF), 6 October 2021',
        'NSI status: in progress (INPROG), 6 October 2021 at 9am',
      ],
    })
    expect(booking.contact['Linked to']).toBe(`NSI ${booking.nsi['NSI']}`)
  })

  test('A team that has no toolkits yet', async () => {
    const page = await stage.start(
      'A team that has no toolkits yet',
      'You want to see Shanice on Monday 11 October at 10am at Derwent Court for an hour, and it should count towards RAR. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await answer(page, where, 'DERWENT COURT')
    await enterWhen(page, { date: '11 10 2021', from: '10am', to: '11am' })
    await answer(page, isRepeating, oneOff)
    expect(await insetOf(page)).toBe(
      'Shanice’s RAR: 20 days, 1 used, 19 left.\nThe Derby East team does not use toolkits yet. If you select yes, the session will be recorded as the Non-Approved Transition Toolkit (NAT1).',
    )
    await answer(page, isRar, yesRar)
    // Nobody is asked which toolkit it is.
    await answer(page, wantNotes, noNotes)
    await answer(page, isSensitive, notSensitive)

    expect(await rowsOf(page)).toContainEqual([
      'RAR toolkit',
      'Non-Approved Transition Toolkit (NAT1)',
    ])
    await confirm(
      page,
      'Confirm this appointment',
      'Appointment arranged Office visit Monday 11 October from 10am to 11am',
    )
    expect(await lookInDelius(page)).toMatchObject({
      headings: ['Shanice Okafor, 6 October 2021 at 9am', 'NSI found', 'Contact created'],
      nsi: { NSI: '5100471', Type: 'Non-Approved Transition Toolkit (NAT1)' },
      contact: { 'Linked to': 'NSI 5100471' },
    })
  })
})

describe('On Monday 23 November 2026', () => {
  const stage = setStage(laterMonday)

  test('Go on with a toolkit, with the dates of that day', async () => {
    const page = await stage.start(
      'Go on with a toolkit',
      'You want to see Paul on Wednesday 25 November at 9am at Parkside Probation Office for an hour. Go on with the toolkit you used last time. Arrange it.',
    )
    await press(page, 'Arrange an appointment')
    await answer(page, whatType, 'Office visit')
    await answer(page, where, 'PARKSIDE PROBATION OFFICE')
    await enterWhen(page, { date: '25 11 2026', from: '9am', to: '10am' })
    await answer(page, isRepeating, oneOff)
    expect(await insetOf(page)).toBe('Paul’s RAR: 35 days, 11 used, 1 booked, 23 left.')
    await answer(page, isRar, yesRar)
    expect(await hintOf(page, 'Skills for Relationships')).toMatch(
      /^Used before, last on 16 November\. Helps men convicted/,
    )
    await answer(page, whichToolkit, 'Skills for Relationships')
    await answer(page, wantNotes, noNotes)
    await answer(page, isSensitive, notSensitive)
    expect(await rowsOf(page)).toContainEqual(['Date', 'Wednesday 25 November'])
    expect(
      await confirm(
        page,
        'Confirm this appointment',
        'Appointment arranged Office visit Wednesday 25 November from 9am to 10am',
      ),
    ).toEqual([
      'Wednesday 25 November, 9am to 10am, Office visit with Priya Deshmukh',
      'Friday 4 December, 10am to 11am, Office visit with Priya Deshmukh',
    ])
    expect(await lookInDelius(page)).toMatchObject({
      headings: ['Paul Ravindran, 23 November 2026 at 9am', 'NSI found', 'Contact created'],
      nsi: { NSI: '5100704', 'Referral date': 'Monday 16 November 2026' },
      contact: { Date: 'Wednesday 25 November 2026', 'Linked to': 'NSI 5100704' },
    })
  })
})
