import { contactTitle, practitionerName } from '../../delius/names.ts'
import { nextStepOf } from '../../delius/next-for-appointment.ts'
import { standingOf } from '../../delius/standing.ts'
import { dateOf, timeOf } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { appointmentCards } from './appointment-cards.ts'
import { evidenceText, tagOf } from './appointment-facts.ts'
import { appointmentHref } from './appointment-links.ts'
import { arrangeLink } from './arrange-link.ts'
import { casePage } from './frame.ts'
import { notHere } from './not-here.ts'
import { recordDate } from './words.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { NextStep } from '../../delius/next-for-appointment.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const steps: Readonly<Record<NextStep, { readonly text: string; readonly path: string }>> = {
  'record outcome': { text: 'Record an outcome', path: 'record-outcome' },
  'change outcome': { text: 'Change outcome', path: 'change-outcome' },
  rearrange: { text: 'Rearrange or cancel', path: 'rearrange' },
}

/** One appointment of a person: what it is, what came of it, and what can be done about it now. */
export function appointmentPage(visit: Visit, params: Params): Outcome {
  const { fixtures, session, now } = visit
  const page = casePage(visit, params, (theCase) => {
    const contact = theCase.contacts.find(({ id }) => String(id) === params['contact'])
    if (!contact) return undefined
    const today = dateOf(now)
    const standing = standingOf(contact, fixtures.outcomes, now)
    const step = nextStepOf(standing)
    const type = fixtures.contactTypes.find(({ code }) => code === contact.type)
    const next = step && {
      text: steps[step].text,
      href: `${appointmentHref(contact)}/${steps[step].path}`,
    }
    const waiting = standing === 'waiting for evidence'
    return {
      // It is in the log from the moment that it starts.
      tab: `${contact.date}T${contact.start}` > now ? 'schedule' : 'activity-log',
      page: contactTitle(fixtures, contact),
      view: 'appointment',
      model: {
        caption: type?.nationalStandard ? 'National standard appointment' : 'Appointment',
        tag: tagOf(standing),
        waiting: waiting && next ? { text: evidenceText(contact, today), change: next } : null,
        next: waiting ? null : next,
        another: { ...arrangeLink(session, theCase.person), text: 'Arrange another appointment' },
        cards: appointmentCards(theCase, fixtures, contact, standing, now),
        updated: updatedText(fixtures, contact),
      },
    }
  })
  return page.kind === 'page' && page.status === 404 ? notHere(visit, params, 'Appointment') : page
}

function updatedText(fixtures: Fixtures, { updated }: Contact): string | null {
  if (updated === null) return null
  const when = `${recordDate(dateOf(updated.at))} at ${showTime(timeOf(updated.at))}`
  return `Last updated by ${practitionerName(fixtures, updated.by)} on ${when}`
}
