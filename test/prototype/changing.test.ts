import { expect, test } from 'vitest'
import { startOf } from '../support/practitioner.ts'
import * as stories from '../support/stories.ts'
import { goOn, story, transcript } from '../support/transcript.ts'
import type { Tab } from '../support/practitioner.ts'
import type { Fields } from '../support/stories.ts'

const { arrangeAnother, arranging, atCheckAnswers, counts, countsNot, october, on } = stories
const { calderHouse, choices, homeVisit, weekly } = stories

/** At check your answers of a version with a home visit of Kieran, or at another page. */
const at =
  (version: string, answers: Fields = {}, until?: string) =>
  (): Tab =>
    arranging('Kieran', answers, { version, ...(until && { until }) })

/** At check your answers of 6 October 2021, with a home visit that does not count. */
const withoutRar = at(october, stories.notes)
const instead = (tab: Tab) => {
  tab.open(tab.seen.changeInstead?.href ?? '')
}

test('Answers are changed and a slot that is taken is refused as approved', async () => {
  const session = { ...counts, ...choices, ...stories.notes, sensitive: 'yes' }
  const copies = [{ rarRepeats: 'yes' }, { repeatNotes: 'no' }, { repeatSensitive: 'no' }]
  const type = 'Type of appointment'
  // On Monday 18 October Kieran has an office visit from 10am to 11am.
  const inTheWay = { ...on('18 10 2021', '10:30am', '11:30am'), date: '2021-10-18' }
  const free = { start: '11am', end: '12pm' }
  const weekBefore = { ...on('11 10 2021', '10:30am', '11:30am'), ...weekly }
  const another = 'Choose another date or time'
  const refused = (version: string) =>
    story(
      at(version, inTheWay),
      ...[goOn, 'Back', goOn, 'go back and select a new appointment slot', free, goOn],
    )
  const clash = () => {
    const tab = startOf('clash')
    tab.arrange()
    tab.fill({ type: 'COAP', ...calderHouse, ...on('12 10 2021', '10am', '11am') }, 'clash')
    return tab
  }
  const text = transcript({
    'The toolkit': story(atCheckAnswers, 'RAR toolkit', { toolkit: 'stepping-stones' }, goOn),
    'The type, to one without a location': story(atCheckAnswers, type, { type: 'COPT' }, goOn),
    'The type, to one that needs a location, which is asked for alone': story(
      withoutRar,
      ...[type, { type: 'COAP' }, calderHouse, goOn],
    ),
    'The type, to one that needs a location too, and to one that need not have one': story(
      at('current', { type: 'COAP', ...calderHouse }),
      ...[type, { type: 'other', otherType: 'C007' }],
      ...[type, { type: 'other', otherType: 'C031' }, { location: 'none' }],
    ),
    'Nothing, by going Back, and the time, with the date of its page': story(
      atCheckAnswers,
      ...['Time', 'Back', 'Time', { start: '10am', end: '11am' }, goOn],
    ),
    'RAR, from Yes to No: it is no toolkit session after all': story(
      atCheckAnswers,
      ...['RAR toolkit', instead, countsNot, goOn],
    ),
    'That is not offered on the way there': at(october, counts, 'toolkit'),
    'RAR, from No to Yes': story(withoutRar, 'RAR toolkit', counts, choices, goOn),
    'Whether it repeats, and what the repeats copy': story(
      at(october, session),
      ...['Repeating appointment', weekly, ...copies, goOn],
    ),
    'Whether it repeats, and only the one is booked': story(
      at(october, weekly),
      ...['Repeating appointment', stories.once, goOn],
    ),
    'Back from a question that a change has made necessary leads to the changed one': story(
      withoutRar,
      ...[type, { type: 'COAP' }, 'Back'],
    ),
    'In March 2021': refused('2021-03-11'),
    'In May 2021': refused('2021-05-25'),
    'A repeat, in May 2021': story(at('2021-05-25', weekBefore), goOn),
    'In our own design a repeat is left out, which is said': story(
      at('current', weekBefore, 'dates'),
      ...[goOn, (tab: Tab) => tab.fill(homeVisit), goOn],
    ),
    'A repeat that is avoided with another date and time': story(
      at('current', weekBefore, 'dates'),
      ...['change the date and time', { 'date-day': '12' }, goOn],
    ),
    'In our own design it is refused as soon as the time is known': story(
      clash,
      ...[another, { start: '11:30am', end: '12:30pm' }],
    ),
    'A change of the time is stopped, and comes back with a free one': story(
      at('current'),
      ...['Time', inTheWay, another, free],
    ),
    'One that another tab booked meanwhile stops it at confirming': story(
      at('current'),
      (tab) => {
        arrangeAnother(tab.newTab(), { type: 'COPT' }, 'confirmation')
        tab.answer()
      },
      ...[another, { start: '9:30am', end: '10am' }],
    ),
  })
  await expect(text).toMatchFileSnapshot('approved/changing.txt')
})
