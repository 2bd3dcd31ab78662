import { different } from './approved.ts'
import { sentBy, withRevealed, wordsOf } from './controls.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Event } from '../../app/delius/events.ts'
import type { Question } from './controls.ts'
import type { Tab } from './practitioner.ts'
import type { Fields } from './stories.ts'

/** A story shows pages, or says something, on the way; the page where it ends is shown in any case. */
export type Story = (show: (what: Tab | string) => void) => Tab

/** What somebody does at a page: answers it, presses Back, a row or a link, or anything else. */
export type Move = Fields | string | ((tab: Tab) => void)

/** Goes on with what a page shows. */
export const goOn: Fields = {}

/** A story that begins somewhere and shows every page at which somebody does something. */
export function story(begin: () => Tab, ...moves: readonly Move[]): Story {
  return (show) => {
    const tab = begin()
    for (const move of moves) {
      show(tab)
      make(tab, move)
    }
    return tab
  }
}

function make(tab: Tab, move: Move): void {
  if (typeof move === 'function') move(tab)
  else if (typeof move !== 'string') tab.answer(move)
  else if (move === 'Back') tab.goBack()
  else if (move in tab.rows) tab.change(move)
  else tab.follow(move)
}

/** Questions whose options depend on who it is: the others are described for their version. */
const dependent = new Set(['location', 'toolkit', 'nsi', 'requirement'])

/** What stories show and hold in the end; a page that was shown before by what is different. */
export function transcript(stories: Readonly<Record<string, Story>>): string {
  const first = new Map<string, readonly string[]>()
  const told = Object.entries(stories).map(([name, story]) => {
    const met = { first, last: new Map<string, readonly string[]>() }
    const pages: (readonly string[])[] = []
    try {
      const last = story((what) => {
        pages.push(typeof what === 'string' ? [what] : shownOn(what, met))
      })
      pages.push(shownOn(last, met), heldAfter(last))
    } catch (error) {
      throw new Error(`The story ‘${name}’ does not get to its end`, { cause: error })
    }
    return [`# ${name}`, ...pages.flat()].join('\n')
  })
  return `${told.join('\n\n')}\n`
}

/** Pages as they were the first time in any story, and the last time in this one. */
type Met = Readonly<Record<'first' | 'last', Map<string, readonly string[]>>>

/** What a page shows that depends on answers, on the person and on the time. */
function shownOn(tab: Tab, { first, last }: Met): readonly string[] {
  const { seen, path, page, step } = tab
  const inJourney = seen.controls !== undefined && seen.controls.length > 0
  const changing = path.endsWith('/change') ? ', to change' : ''
  const status = page.status === 200 ? '' : ` (${page.status})`
  const title = inJourney ? '' : `: ${seen.title}`
  const ownCase = /^\/cases\/[^/]+/.exec(path)?.[0] ?? path
  const lines = linesOf(tab).map((line) => line.replaceAll(`${ownCase}/`, '…/'))
  const name = title === '' ? step : title
  const before = last.get(name) ?? first.get(name)
  const again = last.has(name) ? ' (again)' : before ? ' (seen before)' : ''
  if (!before) first.set(name, lines)
  last.set(name, lines)
  return [
    `${step || path}${changing}${status}${title}${again}`,
    ...(before ? different(before, lines) : lines).map(
      (line) => `  ${line.replaceAll(/\n(?=.)/g, '\n    ')}`,
    ),
  ]
}

const linesOf = ({ seen, says }: Tab) => [
  ...(seen.changed ? ['Something has changed'] : []),
  ...says,
  ...(seen.blocks ?? []).flatMap(({ link }) => (link ? [`‘${link.text}’ → ${link.href}`] : [])),
  ...(seen.errors ?? []).map(({ href, text }) => `Error at ${href}: ${text}`),
  ...(seen.controls ?? []).flatMap(withRevealed).flatMap(asked),
  ...(seen.changeInstead ? [`Or: ${seen.changeInstead.text}`] : []),
  ...(seen.parts ?? []).flatMap(({ title, rows }, index) => [
    ...(title === '' ? [] : [title]),
    ...rows.map(
      ({ label, value, change }) =>
        `${index > 0 ? 'Repeats, ' : ''}${label}${change ? '' : ' (fixed)'}: ${value}`,
    ),
  ]),
  ...(seen.appointments ?? []).map(
    ({ date, time, name, today }) => `${date}, ${time}: ${name}${today ? ' (today)' : ''}`,
  ),
  ...(seen.button ? [`Button: ${seen.button}`] : []),
  ...(seen.type ? ending(seen) : []),
]

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

/** What is confirmed, what there is to do then, and where it ends. */
function ending({ type, when, dates, nextSteps = [], ...seen }: Tab['seen']): readonly string[] {
  const { phone, phoneIs = '', finish } = seen
  const call = phone === undefined ? [] : [`${phoneIs} ${phone ?? '(no number)'}.`]
  const next = [...nextSteps, ...call]
  return [
    `Done: ${[type, when, ...(dates ?? [])].join(', ')}`,
    ...(next.length > 0 ? [`Next: ${next.join(' ')}`] : []),
    ...(finish ? [`End: ${finish.text}, a ${finish.as} to ${finish.href}`] : []),
  ]
}

/** What Delius holds of what was done in a tab, beside what was there before. */
const heldAfter = ({ browser }: Tab) =>
  browser.session.events
    .flatMap((event) => inEvent(event).map((line) => `In Delius, ${event.kind}: ${line}`))
    .map((line) => line.replaceAll(/\n(?=.)/g, '\n    '))

function inEvent(event: Event): readonly string[] {
  switch (event.kind) {
    case 'nsi created': {
      const { id, type, requirementId, referralDate, expectedStartDate } = event.nsi
      return [`${id}, ${type}, ${requirementId}, ${referralDate}, ${expectedStartDate}`]
    }
    case 'already arranged':
      return []
    case 'appointments arranged':
      return inContacts(event.contacts)
    default:
      return inContacts([event.contact])
  }
}

/** Those that differ in nothing but their ids and dates in one line. */
function inContacts(contacts: readonly Contact[]): readonly string[] {
  const alike = Map.groupBy(contacts, factsOf)
  return [...alike].map(([facts, all]) => {
    const ids = all.map(({ id }) => id).join(', ')
    return `${ids}, ${all[0]?.type} on ${all.map(({ date }) => date).join(', ')}, ${facts}`
  })
}

function factsOf(contact: Contact): string {
  const { start, end, updated, notes, location, nsiId, requirementId, rarActivity } = contact
  const { outcome, enforcement, cancelledBy, sensitive } = contact
  const linked = { location, nsiId, requirementId, rarActivity }
  const facts = Object.entries({ ...linked, outcome, enforcement, cancelledBy, sensitive })
  const words = [
    `${start} to ${end}`,
    ...facts.filter(([, value]) => value !== null && value !== false).map((fact) => fact.join(' ')),
    ...(updated ? [`updated by ${updated.by} at ${updated.at}`] : []),
  ].join(', ')
  if (notes === '') return words
  if (notes.length > 999) return `${words}, ${notes.length} characters`
  return `${words}${notes.includes('\n') ? `\n${notes}` : `: ${notes}`}`
}
