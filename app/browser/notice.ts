import { dateOf, longDateWithYear, shortDate } from '../engine/dates.ts'
import { startQuery } from './address.ts'
import type { Design } from './design.ts'

/** What the notice says of the page that is open. */
export interface Noted {
  readonly design: Design
  readonly slot: string
  /** Something that the visitor should know about this page. */
  readonly warning: string | null
  /** The browser forbids to keep what is entered. */
  readonly isInTabAlone: boolean
}

const inBrowser = 'What you enter stays in this browser.'
const inTab =
  'Your browser does not let this copy keep what you enter. It is lost when you close this tab.'

/** The notice on every page of a copy: what it is, from when, and how to start it again. */
export function noticeFor(page: Document, noted: Noted): HTMLElement {
  const { design, slot, warning, isInTabAlone } = noted
  const notice = page.createElement('section')
  notice.className = 'app-copy'
  notice.setAttribute('aria-label', 'About this copy')
  const inside = page.createElement('div')
  inside.className = 'govuk-width-container'
  const add = (className: string, ...parts: readonly (string | Node)[]) => {
    const line = page.createElement('p')
    line.className = className
    line.append(...parts)
    inside.append(line)
  }
  const link = (text: string, href: string) => {
    const made = page.createElement('a')
    made.className = 'govuk-link govuk-link--no-visited-state app-copy__link'
    made.href = href
    made.textContent = text
    return made
  }
  const { title, made, now, home } = design
  if (warning !== null) add('govuk-body-s app-copy__warning', warning)
  add(
    'govuk-body-s app-copy__line',
    `This is a fixed copy of ‘${title}’, made on ${shortDate(made, '')}. The day in it is ${longDateWithYear(dateOf(now))}. ${isInTabAlone ? inTab : inBrowser}`,
  )
  const links = [
    link('Start again', startQuery(slot)),
    ...(home ? [link(home.text, home.href)] : []),
  ]
  add('govuk-body-s app-copy__links', ...links.flatMap((one) => [one, ' ']))
  notice.append(inside)
  return notice
}
