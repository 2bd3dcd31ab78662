import { fullName } from '../../delius/names.ts'
import { casePage, tabHref } from './frame.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/**
 * The page for something that this person does not have, in the frame of their case, so that there
 * are ways on. Not found in the ordinary way if there is no such person either.
 */
export function notHere(visit: Visit, params: Params, what: 'Appointment' | 'Entry'): Outcome {
  const outcome = casePage(visit, params, ({ person }) => ({
    tab: 'activity-log',
    page: `${what} not found`,
    view: 'not-here',
    model: {
      paragraphs: [
        `${fullName(person)} has no such ${what.toLowerCase()}.`,
        'If you typed the address, check it is correct.',
        ...(what === 'Appointment'
          ? ['If you arranged it in this prototype, it may have been cleared.']
          : []),
      ],
      links: [
        { text: 'View the activity log', href: tabHref(person.crn, 'activity-log') },
        { text: 'View the schedule', href: tabHref(person.crn, 'schedule') },
      ],
    },
  }))
  return outcome.kind === 'page' ? { ...outcome, status: 404 } : outcome
}
