import { heldFlag } from './shapes.ts'
import type { Risk } from '../schema.ts'

/** The risk of Marta Lindqvist, for whom nobody has made a full assessment: unpaid work needs none. */
export const martaLindqvist: Risk = {
  crn: 'V410137',
  assessedOn: null,
  community: null,
  themselves: null,
  flags: [
    heldFlag('media-interest', '2021-07-06', 'A local website named her employer.', {
      lastReview: '2021-09-06',
      removedOn: '2021-09-06',
      removalNotes: 'The article was taken down within a fortnight, and nobody has asked since.',
    }),
  ],
}
