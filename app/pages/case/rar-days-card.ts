import { rarName } from '../../delius/names.ts'
import { rarDays } from '../../delius/rar-days.ts'
import { rarUses } from '../../delius/rar-uses.ts'
import { isTerminated } from '../../delius/requirement-lines.ts'
import { standingOf } from '../../delius/standing.ts'
import { guidanceHref, withQuery } from '../guidance/links.ts'
import { dateOf } from '../../engine/dates.ts'
import { appointmentHref } from './appointment-links.ts'
import { tabHref } from './frame.ts'
import { countOf, recordDate } from './words.ts'
import type { Contact, Fixtures, Nsi, Requirement, Sentence } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { RarDay } from '../../delius/rar-uses.ts'
import type { Card, Line, Row } from './card.ts'

/**
 * The RAR days of an order: how many are completed, booked and left under each requirement, and what
 * each day was for. No card for an order without a RAR requirement.
 */
export function rarDaysCards(
  { requirements }: Sentence,
  theCase: Case,
  fixtures: Fixtures,
  now: string,
): readonly Card[] {
  const rar = requirements.filter(({ category, softDeleted }) => category === 'F' && !softDeleted)
  if (rar.length === 0) return []
  const rows = inOrder(rar, dateOf(now)).map((requirement, index) => {
    const name = rar.length === 1 ? 'RAR days' : `Requirement ${index + 1}`
    return rowOf(requirement, name, theCase, fixtures, now)
  })
  const from = tabHref(theCase.person.crn, 'sentence')
  const compare = { text: 'Compare RAR toolkits', href: withQuery('/guidance/compare', { from }) }
  return [{ title: 'RAR days', level: 3, rows, action: compare }]
}

/** Those that still count, as their line numbers them, then those that are over. */
function inOrder(requirements: readonly Requirement[], today: string): readonly Requirement[] {
  const live = requirements.filter((one) => !isTerminated(one, today))
  return [...live, ...requirements.filter((one) => !live.includes(one))]
}

function rowOf(
  requirement: Requirement,
  name: string,
  { contacts, nsis }: Case,
  fixtures: Fixtures,
  now: string,
): Row {
  const { id, length } = requirement
  const terminated = isTerminated(requirement, dateOf(now))
  const log = { contacts, nsis, outcomes: fixtures.outcomes }
  const { used, booked, left } = rarDays(log, id, length, now)
  const uses = rarUses(log, id, now)
  const key = terminated ? `${name} (terminated)` : name
  return {
    key,
    lines: [
      { text: `${used} of ${countOf(length, 'day')} completed` },
      { text: `${booked} booked` },
      ...(terminated ? [] : [{ text: `${left} left` }]),
    ],
    opened:
      uses.length === 0
        ? []
        : [
            {
              summary: `What ${uses.length === 1 ? 'the day is' : `the ${uses.length} days are`} for`,
              table: {
                caption: `${key}: what each day was for`,
                head: ['Date', 'Toolkit or category', 'Status'],
                rows: uses.map((day) => cellsOf(day, nsis, fixtures, now)),
              },
            },
          ],
  }
}

function cellsOf(
  { sessions, booked, date }: RarDay,
  nsis: readonly Nsi[],
  fixtures: Fixtures,
  now: string,
): readonly (readonly Line[])[] {
  const [first] = sessions
  const unrecorded = sessions.some(
    (session) => standingOf(session, fixtures.outcomes, now) === 'no outcome',
  )
  return [
    [{ text: recordDate(date), ...(first ? { href: appointmentHref(first) } : {}) }],
    distinct(sessions.map((session) => usedFor(session, nsis, fixtures))),
    [
      { text: booked ? 'Booked' : 'Completed' },
      ...(unrecorded ? [{ text: 'No outcome recorded' }] : []),
    ],
  ]
}

/** What a session was for, linked to the guidance on it if it is a toolkit that is offered. */
function usedFor({ crn, nsiId }: Contact, nsis: readonly Nsi[], fixtures: Fixtures): Line {
  const nsi = nsis.find(({ id }) => id === nsiId)
  if (!nsi) return { text: 'Not recorded' }
  const name = rarName(fixtures, nsi.type)
  const text = nsi.subType === null ? name : `${name}: ${nsi.subType}`
  const isToolkit = fixtures.toolkits.some(({ id, offered }) => id === nsi.type && offered)
  return isToolkit
    ? { text, href: guidanceHref('toolkit', nsi.type, tabHref(crn, 'sentence')) }
    : { text }
}

function distinct(lines: readonly Line[]): readonly Line[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}
