import { bankHoliday } from '../../../delius/bank-holidays.ts'
import { disabilityNames, employmentOf } from '../../../delius/details.ts'
import { addDays, dateOf, longDate } from '../../../engine/dates.ts'
import { define } from '../../../engine/define.ts'
import { notBeforeToday, readable, realDate, required, wholeDate } from '../../../engine/rules.ts'
import { showTime, showTimes } from '../../../engine/times.ts'
import type { Details, Rule } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { field } = define<ArrangeContext>()

/** The start must still be to come, by the minute. */
const startsInTheFuture: Rule<ArrangeContext> = {
  name: 'starts in the future',
  onSubmitOnly: true,
  passes: ({ value, answers, context }) =>
    value === undefined ||
    answers['date'] === undefined ||
    `${answers['date']}T${value}` > context.now,
  message: () => 'Enter a time in the future',
  fails: ({ now }) => [
    {
      typed: { '': showTime(now.slice(11)) },
      answers: { date: dateOf(now) },
      message: 'Enter a time in the future',
    },
  ],
}

/** No appointment goes over midnight, so the end is later on the same day. */
const endsAfterStart: Rule<ArrangeContext> = {
  name: 'ends after it starts',
  passes: ({ value, answers }) =>
    value === undefined || answers['start'] === undefined || value > answers['start'],
  message: () => 'Enter an end time after the start time',
  fails: () =>
    ['9am', '8:59am', '12am'].map((text) => ({
      typed: { '': text },
      answers: { start: '09:00' },
      message: 'Enter an end time after the start time',
    })),
}

const unreadableTimes = ['', 'noon', '25', '13pm', '0am', '9:60am', '16:30', 'pm']

/** The questions of "When will the appointment be?", with the live service's messages. */
export const whenFields = {
  date: field({
    component: 'date',
    label: 'Date',
    hint: 'For example, 20 5 2021',
    rules: [
      required('Enter the date of the appointment'),
      wholeDate(),
      realDate('Date must be a real date'),
      notBeforeToday('Enter a date in the future'),
    ],
    samples: ({ now }) => [addDays(dateOf(now), 7)],
    summary: {
      label: 'Date',
      show: (date, _, { now }) => longDate(date, dateOf(now)),
    },
  }),
  start: field({
    component: 'time',
    label: 'Start time',
    rules: [
      readable('Enter a valid start time, such as 12:15pm', unreadableTimes),
      startsInTheFuture,
    ],
    samples: () => ['09:00'],
    summary: {
      label: 'Time',
      show: (start, answers) => showTimes(start, answers['end'] ?? start),
    },
  }),
  end: field({
    component: 'time',
    label: 'End time',
    rules: [readable('Enter a valid end time, such as 12:30pm', unreadableTimes), endsAfterStart],
    samples: () => ['09:30'],
  }),
}

/**
 * When the session of March 2021 will be: the browser's own date field, two boxes for the time, and
 * a tick to repeat it, which asked no more.
 */
export const sessionWhenFields = {
  date: field({
    ...whenFields.date,
    component: 'native-date',
    hint: '',
    rules: [
      required('Enter the date of the session'),
      readable('Date must be a real date', ['2021-02-29', '31/06/2021', 'tomorrow']),
      notBeforeToday('Enter a date in the future', (date) => ({ '': date })),
    ],
  }),
  start: whenFields.start,
  end: whenFields.end,
  repeat: field({
    component: 'checkbox',
    label: 'I would like this to repeat',
    rules: [],
  }),
}

/** What to bear in mind about the person when choosing a time, since October 2021. */
export const circumstances = circumstancesWith('Disabilities')

/** The same before: adjustments were named too. */
export const circumstancesBefore = circumstancesWith('Disabilities and adjustments')

function circumstancesWith(disabilities: string): Details<ArrangeContext> {
  return {
    summary: '{first}’s circumstances',
    placed: 'before',
    rows: ({ theCase: { person, details } }) => {
      const interpreter = person.needsInterpreter ? ' (interpreter required)' : ''
      return [
        { key: 'Preferred language', value: `${person.language ?? 'Not known'}${interpreter}` },
        { key: disabilities, value: disabilityNames(details).join(', ') || 'None known' },
        { key: 'Employment status', value: employmentOf(details) ?? 'Not known' },
      ]
    },
  }
}

/**
 * Other days and times to try in tests, for designs that look at what else is on: the day of the
 * person's next appointment, the week before a bank holiday, and a whole working day.
 */
export const sampleDates = {
  date: field({
    ...whenFields.date,
    samples: ({ now, theCase }) => {
      const today = dateOf(now)
      const [next] = theCase.contacts
        .map(({ date }) => date)
        .filter((date) => date > today)
        .toSorted()
      const holiday = Array.from({ length: 370 }, (_, day) => addDays(today, day + 8)).find(
        (date) => bankHoliday(date) !== undefined,
      )
      return [
        addDays(today, 7),
        ...(next === undefined ? [] : [next]),
        ...(holiday === undefined ? [] : [addDays(holiday, -7)]),
      ]
    },
  }),
  end: field({ ...whenFields.end, samples: () => ['17:00'] }),
}
