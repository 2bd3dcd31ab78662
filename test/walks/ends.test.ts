import { expect, test } from 'vitest'
import { scenarios } from '../../app/scenarios/index.ts'
import { placeNamed, placesIn, wordsOn } from './stage.ts'

type Said = Readonly<Record<string, readonly string[]>>

/** What a practitioner, or whoever runs the research, reads on the way and at its end. */
const said: Readonly<Record<string, Said>> = {
  categories: {
    confirmation: ['Session arranged', 'Wednesday 17 March from 1pm to 2pm'],
    schedule: ['Wednesday 17 March 1pm to 2pm Office visit with Priya Deshmukh'],
    'in-delius': ['Type Employment, Training and Education', 'Notes Bring his CV.'],
  },
  'repeat-appointments': {
    dates: ['Thursday 3 June 2021', 'Thursday 1 July 2021'],
    schedule: ['Thursday 27 May 9am to 10am', 'Thursday 1 July 9am to 10am'],
    'in-delius': ['Type Children and families (NPS003)', 'Thursday 1 July 2021 NSI 9900006 No No'],
  },
  'toolkit-session': {
    confirmation: ['Appointment arranged', 'Wednesday 13 October from 9am to 9:30am'],
    schedule: ['Wednesday 13 October 9am to 9:30am Office visit with Priya Deshmukh'],
    'in-delius': ['NSI found', 'Type Choices and Changes', 'Location CALDER HOUSE'],
  },
  'old-categories': {
    schedule: ['Thursday 7 October 10am to 11am Office visit with Priya Deshmukh'],
    'in-delius': ['Type Skills for Relationships', 'Location PARKSIDE PROBATION OFFICE'],
  },
  'record-outcome': {
    'activity-log': ['Monday 4 October National standard appointment Complied He was on time.'],
    'appointment--2': ['Complied Yes', 'RAR activity No', 'We talked about work.'],
    'in-delius': ['Outcome None Attended - Complied (ATTC)'],
  },
  'failure-to-comply': {
    'failures-to-comply': ['Monday 4 October National standard appointment Failed to comply'],
    'appointment--2': ['Enforcement action First warning letter sent'],
    'in-delius': ['Outcome None Sent Home (behaviour) (ATSH)'],
  },
  'rar-left-to-delius': {
    'use-delius': ['You need to arrange this appointment on National Delius'],
    'national-delius': ['opens the contact log of Kieran Osgood'],
  },
  'another-location': {
    'another-location': ['Arrange an appointment in another location'],
    'national-delius': ['opens the contact log of Kieran Osgood'],
  },
  'waiting-for-evidence': {
    'appointment--2': ['Complied Absent and waiting for evidence'],
    'overview--2': ['The time to give evidence has ended for an absence.'],
    sentence: ['5 of 20 days completed 1 booked 14 left'],
    'in-delius': ['Enforcement None Enforcement letter requested (WLS)'],
  },
  'change-outcome': {
    overview: ['The time to give evidence has ended for an absence.'],
    'appointment--2': ['Reason for absence Medical', 'Enforcement action No further action'],
    'activity-log': ['Home visit at 11:30am, Tuesday 2 November'],
    'in-delius': ['Outcome Failed to Attend (AFTA) Medical (AAME)'],
  },
  'used-before': {
    toolkit: ['Skills for Relationships Used before, last on 4 October.'],
    schedule: ['Wednesday 13 October 9am to 10am'],
    'in-delius': ['NSI found', 'Type Skills for Relationships'],
  },
  'no-rar': {
    'check-answers': ['Marta does not have a RAR requirement'],
    schedule: ['Friday 8 October 2pm to 2:30pm Phone call with Priya Deshmukh'],
    'in-delius': ['Linked to Sentence 7100137, and no NSI'],
  },
  'no-days-left': {
    rar: ['Tyrone has no RAR days left. You can still arrange this session'],
    'check-answers': ['This will use 1 RAR day. Tyrone has none left of 15.'],
    schedule: ['Monday 11 October 11am to 12pm'],
    'in-delius': ['Linked to NSI 5100255'],
  },
  'duplicate-nsis': {
    nsi: ['Alun has 2 Stepping Stones NSIs on Delius.', 'We will not create another.'],
    'check-answers': ['NSI Referred on 19 September, managed by Owain Beynon'],
    'in-delius': ['There were 2 open NSIs of this type', 'Linked to NSI 5100369'],
  },
  'team-without-toolkits': {
    rar: ['The Derby East team does not use toolkits yet.'],
    'in-delius': ['Type Non-Approved Transition Toolkit (NAT1)', 'Location DERWENT COURT'],
  },
  'no-locations': {
    'no-locations': ['There are no locations to choose from', 'The Holderness team has none'],
    when: ['When will the appointment be?'],
  },
  'one-location': {
    'check-answers': ['Location SKELL VIEW'],
    schedule: ['Monday 11 October 2pm to 2:30pm'],
    'in-delius': ['No NSI', 'Location SKELL VIEW'],
  },
  'ended-nsi': {
    toolkit: ['Maps for Change Used before, last on 2 March.'],
    'in-delius': ['NSI created', 'NSI 5100930, referred on 8 February 2021, was passed over'],
  },
  'toolkits-that-might-not-fit': {
    toolkit: ['Might not fit Imogen: it is for men'],
    confirmation: ['We don’t have a phone number for Imogen.'],
    schedule: ['Monday 11 October 10am to 11am Video call with Priya Deshmukh'],
    'in-delius': ['Sensitive Yes', 'Notes Her neighbour has been in touch.'],
  },
  'two-requirements': {
    requirement: ['30 days RAR, from 18 January', '10 days RAR, from 21 June'],
    'in-delius': ['Rehabilitation Activity Requirement (RAR) 8100814, 30 days', 'NSI found'],
  },
  clash: {
    clash: [
      'You need to choose a different appointment slot',
      'Phone call with Priya Deshmukh, 10:30am to 11:30am, on Tuesday 12 October',
    ],
    schedule: [
      'Tuesday 12 October 9:30am to 10:30am Office visit',
      'Tuesday 12 October 10:30am to 11:30am Phone call',
    ],
    'in-delius': ['Time 9:30am to 10:30am', 'Linked to Sentence 7100022, and no NSI'],
  },
  'bank-holiday': {
    dates: ['Bank holiday: Christmas Day (substitute day)', 'Clashes with Home visit'],
    'check-answers': ['Left out: Monday 27 December 2021, bank holiday'],
    schedule: ['Monday 13 December 2pm to 3pm', 'Monday 17 January 2022 2pm to 3pm'],
    'in-delius': ['Monday 17 January 2022 NSI 5100022 No No'],
  },
  'find-your-way': {
    compliance: ['Breach initiated', '2 failures to comply'],
    'activity-log': ['Failures to comply (2)'],
    risk: ['Substance misuse', 'Immediate concerns about coping in custody or a hostel'],
    'mental-health-concerns': ['Connor has this flag', 'Ask about treatment and medicine'],
    sentence: ['Completed 12 days Booked 0 days Left 18 days', 'Left 1 day'],
  },
  'record-toolkit-session': {
    'activity-log': ['Office visit at 10am, Monday 4 October National standard appointment RAR'],
    confirmation: ['Kieran’s RAR is now: 6 of 20 days used, 1 booked, 13 left.'],
    appointment: ['Date Monday 4 October', 'Complied Yes', 'RAR activity Choices and Changes'],
    sentence: ['6 of 20 days completed 1 booked 13 left'],
    'in-delius': ['Outcome None Attended - Complied (ATTC)'],
  },
  'rearrange-appointment': {
    schedule: ['Monday 25 October 10am to 11am'],
    'appointment--2': ['Date Thursday 28 October', 'RAR activity Choices and Changes'],
    'schedule--2': ['Thursday 28 October 2pm to 3pm'],
    'appointment--3': ['Rescheduled', 'Reschedule Requested by Kieran Osgood'],
    'in-delius': ['Appointment rescheduled', 'Linked to NSI 5100022'],
  },
  'cancel-appointment': {
    confirmation: ['Appointment cancelled', 'Wednesday 20 October from 10am to 11am'],
    schedule: ['There are no appointments scheduled'],
    'appointment--2': ['Cancelled', 'I am on leave, and nobody can stand in.'],
    'in-delius': ['Outcome None Stood down (AASD)'],
  },
  'compare-toolkits': {
    'compare--2': ['3 of 8 toolkits, with nothing known that speaks against them for Glyn'],
    'maps-for-change': ['Fits Glyn? Yes, as far as is publicly known.', '15 days, none used'],
  },
}

test.each(scenarios)('‘$title’ shows what the task asked for', ({ id }) => {
  const places = placesIn(id)
  const expected = Object.entries(said[id] ?? {})
  expect(expected.map(([place]) => place)).toContain(places.at(-1)?.id)
  for (const [place, sentences] of expected) {
    const words = wordsOn(placeNamed(places, place))
    for (const sentence of sentences) expect(words, `${place} of ${id}`).toContain(sentence)
  }
})

test('Nothing is said of scenarios that are gone', () => {
  const known = scenarios.map(({ id }) => id)
  expect(Object.keys(said).filter((id) => !known.includes(id))).toEqual([])
})
