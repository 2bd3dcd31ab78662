import type { Contact, Nsi } from '../data/schema.ts'

/** Something that happened in this visitor's copy of Delius. Fixtures with events are the case. */
export type Event =
  | { readonly kind: 'nsi created'; readonly at: string; readonly nsi: Nsi }
  | {
      readonly kind: 'appointment arranged'
      readonly at: string
      readonly contact: Contact
    }
