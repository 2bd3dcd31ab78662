import { lookOf } from '../pages/looks.ts'
import type { Page } from '../pages/types.ts'

/** The page for an address that the service has, or the site around it, but a copy has not. */
export function notInCopy(version: string | null): Page {
  return {
    kind: 'page',
    status: 404,
    view: 'message',
    model: {
      look: lookOf(version),
      title: 'This page is not part of this copy',
      paragraphs: [
        'A copy holds the pages of the service as they were on one day. Whatever else the prototype or its site has is not in it.',
      ],
    },
  }
}
