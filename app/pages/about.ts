import type { Outcome, PageFunction } from './types.ts'

/** What the prototype keeps about those who use it. */
export const privacy: PageFunction = () =>
  about('Privacy', [
    'This is a prototype, for research and for showing designs. All people in it are invented.',
    'It keeps what you enter so that you can go on from page to page, and nothing else about you. Do not enter anything about real people.',
    'Clear data, at the bottom of every page, deletes what you have entered.',
  ])

/** Which cookies the prototype sets. */
export const cookies: PageFunction = () =>
  about('Cookies', [
    'This prototype sets one cookie, which tells your answers from those of other people. It is deleted a day after you last entered something.',
    'If the prototype has a password, a second cookie remembers that you have entered it.',
  ])

/** How accessible the prototype is. */
export const accessibility: PageFunction = () =>
  about('Accessibility statement', [
    'We want as many people as possible to be able to take part in research with this prototype. It is built to meet the Web Content Accessibility Guidelines (WCAG) version 2.2 at level AA.',
    'Every page is checked by an automatic test whenever the prototype changes, with errors on it too, at the width of a computer and of a phone. You can use every page with a keyboard alone and without JavaScript.',
    'Tell the person who runs the research if something does not work for you.',
  ])

function about(title: string, paragraphs: readonly string[]): Outcome {
  return {
    kind: 'page',
    status: 200,
    view: 'message',
    untouched: true,
    model: { title, paragraphs },
  }
}
