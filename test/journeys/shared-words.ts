import type { SaidOfQuestion } from './said.ts'

type Said = Readonly<Record<string, SaidOfQuestion>>
type Messages = Readonly<Record<string, readonly string[]>>

const types = ['Office visit', 'Home visit', 'Video call', 'Phone call', 'Other']

/** What the questions about the type of appointment have said since April 2021. */
export const typeQuestions: Said = {
  type: {
    label: 'What type of appointment are you arranging?',
    options: types,
    rows: ['Type of appointment'],
  },
  otherType: {
    label: 'Type of appointment',
    options: [
      'Alcohol Group Work Session (NS)',
      'Alcohol Key Worker Session (NS)',
      'AP - Keyworker Session (NS)',
      'Appointment with External Agency',
      'Appointment with External Agency (NS)',
      'Attendance Centre Appointment (NS)',
      'Biometric Reporting Appointment',
      'Clinic Appointment (NS)',
      'Court Review (NS)',
      'Drug Group Work Session (NS)',
      'Drug Key Worker Session (NS)',
      'Drug Test (NS)',
      'ETE Appointment (Non NS)',
      'ETE Appointment (NS)',
      'IAG Appointment (NS)',
      'IOM Office Visit planned',
      'Other Appointment (Non NS)',
      'Other Appointment (NS)',
      'Programme Post Work (NS)',
      'Programme Pre-work (NS)',
      'Programme Session (Non NS)',
      'Programme Session (NS)',
      'Restorative Justice Attendance',
      'Restorative Justice Individual Tailored Work',
    ],
  },
}

/** What the questions about the date and the time have said since April 2021. */
export const whenQuestions: Said = {
  date: { label: 'Date', hint: 'For example, 20 5 2021', rows: ['Date'] },
  start: { label: 'Start time', rows: ['Time'] },
  end: { label: 'End time' },
}

/** What the questions about repeats have said since 25 May 2021. */
export const repeatQuestions: Said = {
  repeating: {
    label: 'Will this be a repeating appointment?',
    options: ['Yes', 'No, it’s a one-off appointment'],
    rows: ['Repeating appointment'],
  },
  frequency: {
    label: 'How frequently will it repeat?',
    options: ['Weekly', 'Every 2 weeks', 'Monthly'],
  },
  repeats: { label: 'Number of repeat appointments', rows: ['Dates'] },
}

const onlyThis = ['Yes', 'No, only this appointment']

/** Whether repeats count towards RAR too, as asked on 25 May 2021. */
export const rarRepeats = (row: string): SaidOfQuestion => ({
  label: 'Will this also count towards repeat appointments?',
  options: onlyThis,
  rows: [row],
})

/** What the questions about notes and sensitive information have said since 25 May 2021. */
export const lastQuestions: Said = {
  notes: {
    label: 'Add appointment notes',
    hint: 'This will be added to the NDelius contact log.',
    rows: ['Appointment notes'],
  },
  repeatNotes: {
    label: 'Add these notes to repeat appointments?',
    options: onlyThis,
    rows: ['Appointment notes'],
  },
  sensitive: {
    label: 'Does this appointment include sensitive information?',
    options: ['Yes, it includes sensitive information.', 'No, it is not sensitive'],
    rows: ['Sensitive'],
  },
  repeatSensitive: {
    label: 'Are repeat appointments also sensitive?',
    options: onlyThis,
    rows: ['Sensitive'],
  },
}

/** The messages of the questions above, those of the live service where it asks the question. */
export const sharedMessages: Messages = {
  type: ['Select an appointment type'],
  otherType: ['Select an appointment type'],
  location: ['Select a location'],
  date: [
    'Enter the date of the appointment',
    'Date must include a month and year',
    'Date must include a day',
    'Date must include a month',
    'Date must be a real date',
    'Enter a date in the future',
  ],
  start: ['Enter a valid start time, such as 12:15pm', 'Enter a time in the future'],
  end: ['Enter a valid end time, such as 12:30pm', 'Enter an end time after the start time'],
  repeating: ['Select yes if this will be a repeating appointment'],
  frequency: ['Select how frequently the appointment will repeat'],
  repeats: [
    'Enter the number of repeat appointments',
    'Number of repeat appointments must be a whole number, like 5',
    'Number of repeat appointments must be between 1 and 20',
  ],
  rar: [
    'Select yes if this appointment will count towards RAR',
    'Select no, because {first} does not have a RAR requirement',
  ],
  rarRepeats: ['Select yes if repeat appointments will also count towards RAR'],
  notes: ['Appointment notes must be 4,000 characters or less'],
  repeatNotes: ['Select yes to add these notes to repeat appointments'],
  sensitive: ['Select yes if the appointment contains sensitive information'],
  repeatSensitive: ['Select yes if repeat appointments are also sensitive'],
}
