import { appointmentCancelled } from './rearrange-appointment/confirmation.ts'

/** What a journey says at its end in place of its confirmation, if it can end in another way too. */
export const otherEndings: Readonly<Record<string, readonly string[]>> = {
  'rearrange-appointment': [appointmentCancelled.title],
}
