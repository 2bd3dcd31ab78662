import { expect, test } from 'vitest'
import { placeNamed, placesIn, wordsOn } from './stage.ts'

test.each([
  [
    'record-outcome',
    'activity-log',
    'Monday 4 October National standard appointment Complied He was on time.',
  ],
  [
    'record-toolkit-session',
    'activity-log',
    'Office visit at 10am, Monday 4 October National standard appointment RAR',
  ],
  [
    'failure-to-comply',
    'failures-to-comply',
    'Monday 4 October National standard appointment Failed to comply',
  ],
  ['change-outcome', 'activity-log', 'Home visit at 11:30am, Tuesday 2 November'],
  ['rar-left-to-delius', 'national-delius', 'opens the contact log of Kieran Osgood'],
  ['another-location', 'national-delius', 'opens the contact log of Kieran Osgood'],
  ['used-before', 'toolkit', 'Skills for Relationships Used before, last on 4 October.'],
  ['ended-nsi', 'toolkit', 'Maps for Change Used before, last on 2 March.'],
  ['no-days-left', 'check-answers', 'This will use 1 RAR day. Tyrone has none left of 15.'],
  ['two-requirements', 'requirement', '10 days RAR, from 21 June'],
  ['find-your-way', 'compliance', 'Breach initiated'],
  ['find-your-way', 'compliance', '2 failures to comply'],
  ['find-your-way', 'risk', 'Substance misuse'],
  ['find-your-way', 'risk', 'Immediate concerns about coping in custody or a hostel'],
  ['find-your-way', 'mental-health-concerns', 'Connor has this flag'],
  ['find-your-way', 'mental-health-concerns', 'Ask about treatment and medicine'],
  ['find-your-way', 'sentence', 'Completed 12 days Booked 0 days Left 18 days'],
  ['find-your-way', 'sentence', 'Left 1 day'],
  ['compare-toolkits', 'maps-for-change', 'Fits Glyn? Yes, as far as is publicly known.'],
  ['compare-toolkits', 'maps-for-change', '15 days, none used'],
])('What the story of %s leaves out of %s is there: %s', (scenario, place, words) => {
  expect(wordsOn(placeNamed(placesIn(scenario), place))).toContain(words)
})
