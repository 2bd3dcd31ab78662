import { appointmentHref } from '../case/appointment-links.ts'
import type { Contact } from '../../data/schema.ts'
import type { Outcome } from '../types.ts'
import type { ShownBlock, ShownLink } from './blocks.ts'

/** The page that says why nothing can be done to an appointment, and where to go instead. */
export function refusal(
  contact: Contact,
  title: string,
  text: string,
  links: readonly ShownLink[] = [viewAppointment(contact)],
): Outcome {
  const blocks: readonly ShownBlock[] = [
    { kind: 'paragraph', before: text, link: null, after: '' },
    ...links.map((link) => ({ kind: 'link', link }) as const),
  ]
  const back = { text: 'Back', href: appointmentHref(contact) }
  const model = { title, blocks, back, section: 'cases' }
  return { kind: 'page', status: 409, view: 'journey/stop', model }
}

/** The way to the page of an appointment. */
export function viewAppointment(contact: Contact): ShownLink {
  return { text: 'View appointment', href: appointmentHref(contact), newWindow: false }
}
