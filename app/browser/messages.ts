import { lookOf } from '../pages/looks.ts'
import type { Page } from '../pages/types.ts'

/** What a copy keeps, in place of the page about the cookies of the prototype. */
export function cookiesInCopy(version: string | null): Page {
  return {
    kind: 'page',
    status: 200,
    view: 'message',
    model: {
      look: lookOf(version),
      title: 'Cookies',
      paragraphs: [
        'This copy sets no cookies.',
        'What you enter is sent to nobody. It stays in this browser’s storage until you start the copy again, clear its data, or clear the browser’s data.',
        'Pages that you opened from a picture keep what you enter apart. Start each of them again too.',
      ],
    },
  }
}

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
