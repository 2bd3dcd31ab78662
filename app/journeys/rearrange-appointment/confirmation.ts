import type { Confirmation } from '../../engine/types.ts'

/** What the service says once an appointment has a new date and time. */
export const appointmentRearranged: Confirmation = {
  title: 'Appointment rearranged',
  nextSteps: [
    'Add this appointment to your calendar.',
    'Give details of the appointment to {first}.',
  ],
  phone: '{first}’s phone number is',
  finish: { text: 'Finish', as: 'button', opens: 'the new appointment' },
}

/** What it says once an appointment is called off. */
export const appointmentCancelled: Confirmation = {
  title: 'Appointment cancelled',
  nextSteps: ['Remove this appointment from your calendar.', 'Let {first} know.'],
  phone: '{first}’s phone number is',
  finish: { text: 'Finish', as: 'button', opens: 'the schedule' },
}
