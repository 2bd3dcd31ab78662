import { sentBy, withRevealed, wordsOf } from './controls.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Question } from './controls.ts'
import type { Tab } from './practitioner.ts'

/** A story shows pages, or says something, on the way; the page where it ends is shown in any case. */
export type Story = (show: (what: Tab | string) => void) => Tab

/** Questions whose options depend on who it is: the others are described for their version. */
const dependent = new Set(['location', 'toolkit', 'nsi', 'requirement'])

/** The text of stories by their names: what their pages show, and what Delius holds in the end. */
export function transcript(stories: Readonly<Record<string, Story>>): string {
  const told = Object.entries(stories).map(([name, story]) => {
    const pages: (readonly string[])[] = []
    try {
      const last = story((what) => {
        pages.push(typeof what === 'string' ? [what] : shownOn(what))
      })
      pages.push(shownOn(last), heldAfter(last))
    } catch (error) {
      throw new Error(`The story ‘${name}’ does not get to its end`, { cause: error })
    }
    return [`# ${name}`, ...pages.flat()].join('\n')
  })
  return `${told.join('\n\n')}\n`
}

/** What a page shows that depends on answers, on the person and on the time. */
function shownOn(tab: Tab): readonly string[] {
  const { seen, path, page, step } = tab
  const inJourney = seen.controls !== undefined && seen.controls.length > 0
  const changing = path.endsWith('/change') ? ', to change' : ''
  const status = page.status === 200 ? '' : ` (${page.status})`
  return [
    `${step || path}${changing}${status}${inJourney ? '' : `: ${seen.title}`}`,
    ...(seen.changed ? ['Something has changed'] : []),
    ...tab.says,
    ...(seen.blocks ?? []).flatMap(({ link }) => (link ? [`‘${link.text}’ → ${link.href}`] : [])),
    ...(seen.errors ?? []).map(({ href, text }) => `Error at ${href}: ${text}`),
    ...(seen.controls ?? []).flatMap(withRevealed).flatMap(asked),
    ...(seen.changeInstead ? [`Or: ${seen.changeInstead.text}`] : []),
    ...(seen.parts ?? []).flatMap(({ title, rows }) => [
      ...(title === '' ? [] : [`${title}:`]),
      ...rows.map(({ label, value, change }) => `- ${label}: ${value}${change ? '' : ' (fixed)'}`),
    ]),
    ...(seen.appointments ?? []).map(
      ({ date, time, name, today }) => `- ${date}, ${time}: ${name}${today ? ' (today)' : ''}`,
    ),
    ...(seen.button ? [`[${seen.button}]`] : []),
    ...(seen.type ? [[seen.type, seen.when, ...(seen.dates ?? [])].join(', ')] : []),
    ...(seen.type ? [ending(seen)] : []),
  ].map((line, index) => `${index === 0 ? '' : '  '}${line.replaceAll(/\n(?=.)/g, '\n    ')}`)
}

/** A question: its options if they depend on who it is, or what stands in its boxes. */
function asked(question: Question): readonly string[] {
  const { items = [], name = '' } = question.params
  if (dependent.has(name)) {
    const options = items.map(({ divider, text = '', hint, flag, checked, selected }) => {
      const mark = checked || selected ? 'x' : ' '
      return divider ?? [`(${mark}) ${text}`, hint?.text, flag].filter(Boolean).join('; ')
    })
    return [wordsOf(question), ...options]
  }
  const sent = Object.entries(sentBy(question)).filter(([, value]) => value !== '')
  const boxes = sent.map(([part, value]) => `${part} = ${value.length > 99 ? value.length : value}`)
  return [[wordsOf(question), ...(boxes.length > 0 ? [`[${boxes.join(', ')}]`] : [])].join(' ')]
}

/** What there is to do once something is confirmed, and where it ends. */
function ending({ nextSteps = [], phoneIs, phone, finish }: Tab['seen']): string {
  return [
    ...nextSteps,
    ...(phone === undefined ? [] : [`${phoneIs ?? ''} ${phone ?? '(no number)'}.`]),
    ...(finish ? [`${finish.text}, a ${finish.as} to ${finish.href}`] : []),
  ].join(' ')
}

/** What Delius holds of what was done in a tab, beside what was there before. */
function heldAfter({ browser }: Tab): readonly string[] {
  return browser.session.events
    .flatMap((event) => inEvent(event).map((line) => `In Delius, ${event.kind}: ${line}`))
    .map((line) => line.replaceAll(/\n(?=.)/g, '\n    '))
}

function inEvent(event: Event): readonly string[] {
  switch (event.kind) {
    case 'nsi created': {
      const { id, type, requirementId, referralDate, expectedStartDate } = event.nsi
      return [`${id}, ${type}, ${requirementId}, ${referralDate}, ${expectedStartDate}`]
    }
    case 'already arranged':
      return []
    case 'appointments arranged':
      return event.contacts.map(inContact)
    default:
      return [inContact(event.contact)]
  }
}

function inContact(contact: Contact): string {
  const { id, type, date, start, end, updated, notes } = contact
  const { location, nsiId, requirementId, outcome, enforcement, cancelledBy } = contact
  const { rarActivity, sensitive } = contact
  const linked = { location, nsiId, requirementId, rarActivity }
  const facts = Object.entries({ ...linked, outcome, enforcement, cancelledBy, sensitive })
  const words = [
    `${type} on ${date}, ${start} to ${end}`,
    ...facts.filter(([, value]) => value !== null && value !== false).map((fact) => fact.join(' ')),
    ...(updated ? [`updated by ${updated.by} at ${updated.at}`] : []),
  ]
  return `${id}, ${words.join(', ')}${notes === '' ? '' : `\n${notes}`}`
}
