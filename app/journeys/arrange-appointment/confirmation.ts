import type { Confirmation } from '../../engine/types.ts'

/** What the service says once an appointment is arranged, since April 2021. */
export const appointmentArranged: Confirmation = {
  title: 'Appointment arranged',
  titleOfSeveral: 'Appointments arranged',
  nextSteps: [
    'Add this appointment to your calendar.',
    'Give details of the appointment to {first}.',
  ],
  phone: '{first}’s phone number is',
  finish: { text: 'Finish', as: 'button', opens: 'the schedule' },
}

/** The same in the pilot of November 2021, which led back to the overview. */
export const appointmentArrangedInPilot: Confirmation = {
  ...appointmentArranged,
  finish: { text: 'Finish', as: 'button', opens: 'the overview' },
}

/** What our own design says: the same, with every date of appointments that repeat. */
export const appointmentsListed: Confirmation = {
  ...appointmentArranged,
  nextStepsOfSeveral: [
    'Add these appointments to your calendar.',
    'Give details of the appointments to {first}.',
  ],
  listsAll: true,
}

/** What it said in March 2021, when an appointment was a session. */
export const sessionArranged: Confirmation = {
  title: 'Session arranged',
  nextSteps: ['Add this session to your calendar.', 'Give details of the session to {first}.'],
  phone: "{first}'s phone number is",
  finish: { text: "Back to {first}'s progress", as: 'link', opens: 'the overview' },
}
