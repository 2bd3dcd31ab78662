import { typeName } from '../delius/contact-types.ts'
import { caseLines } from '../delius/cases.ts'
import { caseOrders, inOrder } from '../delius/case-order.ts'
import { matchesSearch } from '../delius/case-search.ts'
import { fullName } from '../delius/names.ts'
import { showRar } from '../delius/requirement-lines.ts'
import { dateOf, longDate } from '../engine/dates.ts'
import { showTime } from '../engine/times.ts'
import { lookOf } from './looks.ts'
import type { Fixtures } from '../data/schema.ts'
import type { CaseLine } from '../delius/cases.ts'
import type { CaseOrder, Direction } from '../delius/case-order.ts'
import type { Form, Outcome, Visit } from './types.ts'

/** What an address asks of Your cases. */
interface Asked {
  readonly search: string
  readonly sort: CaseOrder
  readonly direction: Direction
}

const columns: Readonly<Record<CaseOrder, string>> = {
  name: 'Name and CRN',
  next: 'Next appointment',
  rar: 'RAR days',
}

/**
 * Your cases: everybody that the practitioner works with, by last name at first, with what comes
 * next, how many RAR days are used, and what needs attention. The address may hold a search, by
 * name or CRN, and another order.
 */
export function yourCases({ request, fixtures, session, now }: Visit): Outcome {
  const asked = askedIn(request.form)
  const lines = caseLines(fixtures, session.events, now)
  const found = lines.filter(({ theCase }) => matchesSearch(theCase, asked.search))
  return {
    kind: 'page',
    status: 200,
    view: 'your-cases',
    untouched: asked.search === '',
    model: {
      title: lookOf(session.version).cases,
      none: lines.length === 0,
      search: asked.search,
      sort: asked.sort,
      direction: asked.direction,
      found: foundText(found.length, asked.search),
      columns: caseOrders.map((order) => columnOf(order, asked)),
      cases: inOrder(found, asked.sort, asked.direction).map((line) => row(line, fixtures, now)),
      section: 'cases',
    },
  }
}

function askedIn(form: Form): Asked {
  const text = (name: string) => [form[name]].flat()[0] ?? ''
  return {
    search: text('search').trim(),
    sort: caseOrders.find((order) => order === text('sort')) ?? 'name',
    direction: text('direction') === 'descending' ? 'descending' : 'ascending',
  }
}

/** A column to sort by: pressed again, it turns round. What is searched for stays. */
function columnOf(order: CaseOrder, { search, sort, direction }: Asked) {
  const sorted = order === sort
  const next: Direction = sorted && direction === 'ascending' ? 'descending' : 'ascending'
  const query = new URLSearchParams({
    ...(search === '' ? {} : { search }),
    sort: order,
    direction: next,
  })
  return {
    text: columns[order],
    sorted: sorted ? direction : 'none',
    href: `/cases?${query.toString()}`,
  }
}

function foundText(number: number, search: string): string {
  if (search === '') return ''
  if (number === 0) return `No cases match ‘${search}’`
  return `${number} ${number === 1 ? 'case matches' : 'cases match'} ‘${search}’`
}

function row(
  { theCase, next, rar, attention, overdueFlags }: CaseLine,
  fixtures: Fixtures,
  now: string,
) {
  const { person, team, details } = theCase
  const { withoutOutcome, waitingForEvidence, evidenceOverdue } = attention
  return {
    crn: person.crn,
    name: fullName(person),
    known: details.preferredName === null ? '' : `Known as ${details.preferredName}`,
    team: team.name,
    href: `/cases/${person.crn}`,
    next: next
      ? `${longDate(next.date, dateOf(now))} at ${showTime(next.start)}`
      : 'No appointments scheduled',
    nextType: next ? typeName(fixtures.contactTypes, next.type) : '',
    rar: rar ? showRar(rar) : 'No RAR requirement',
    left: rar ? leftText(rar.booked, rar.left) : '',
    attention: [
      ...several(withoutOutcome.length, 'outcome to record', 'outcomes to record'),
      ...several(
        evidenceOverdue.length,
        'absence with evidence overdue',
        'absences with evidence overdue',
      ),
      ...several(
        waitingForEvidence.length,
        'absence waits for evidence',
        'absences wait for evidence',
      ),
      ...several(overdueFlags, 'risk flag review overdue', 'risk flag reviews overdue'),
    ],
  }
}

function leftText(booked: number, left: number): string {
  return booked === 0 ? `${left} left` : `${booked} booked, ${left} left`
}

function several(number: number, one: string, more: string): readonly string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : more}`]
}
