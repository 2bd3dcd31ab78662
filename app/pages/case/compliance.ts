import { complianceOf, inProgress } from '../../delius/compliance.ts'
import { activeOrders, orderWithProgress } from '../../delius/order-progress.ts'
import { recentOrders } from '../../delius/recent-orders.ts'
import { liveRequirementLines } from '../../delius/requirement-lines.ts'
import { dateOf } from '../../engine/dates.ts'
import { row } from './card.ts'
import { casePage, tabHref } from './frame.ts'
import { countOf, recordDate } from './words.ts'
import type { Fixtures, Sentence } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Breach, Compliance } from '../../delius/compliance.ts'
import type { LogFilter } from '../../delius/log-filters.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Card, Row } from './card.ts'

/** How a person keeps to their orders: breaches, appointments by what came of them, earlier orders. */
export function compliancePage(visit: Visit, params: Params): Outcome {
  const { fixtures, now } = visit
  const today = dateOf(now)
  return casePage(visit, params, (theCase) => {
    const { person, sentences, details } = theCase
    const compliance = complianceOf(theCase, fixtures, now)
    const { breachesInProgress: breaches, failures } = compliance
    const orders = activeOrders(sentences)
    return {
      tab: 'compliance',
      view: 'compliance',
      model: {
        startBreach: { text: 'Start a breach', href: `/national-delius/${person.crn}` },
        warning: compliance.warning,
        status: compliance.status,
        // A breach may follow two failures within twelve months.
        serious: breaches.length > 0 || failures.length > 1,
        sections: [
          {
            cards: [
              ...orders.map((order) => orderCard(person.crn, order, today)),
              ...breaches.map(breachCard),
              countsCard(theCase, fixtures, compliance, now),
              previousCard(details, today),
            ],
          },
        ],
      },
    }
  })
}

function orderCard(crn: string, order: Sentence, today: string): Card {
  const { offence, startDate, description, breaches } = order
  return {
    title: 'Sentence',
    level: 3,
    action: {
      text: 'View sentence details',
      hidden: `of the ${description}`,
      href: tabHref(crn, 'sentence'),
    },
    rows: [
      row('Main offence', `${offence.description} - ${offence.code}`),
      row('Order', orderWithProgress(order, today)),
      row('Start date', recordDate(startDate)),
      row(
        'Breaches',
        breaches
          .filter((breach) => breach.startDate <= today)
          .toSorted((a, b) => b.startDate.localeCompare(a.startDate))
          .map((breach) => breachText(breach, today)),
        'None',
      ),
    ],
  }
}

function breachText(breach: Breach, today: string): string {
  return breach.endDate === null || inProgress(breach, today)
    ? `In progress since ${recordDate(breach.startDate)}`
    : `Ended on ${recordDate(breach.endDate)} (${breach.status})`
}

function breachCard({ startDate, status }: Breach): Card {
  return {
    title: 'Breach details',
    level: 3,
    rows: [row('Started', recordDate(startDate)), row('Status', status)],
  }
}

/** The numbers, each linked to the appointments that it counts. */
function countsCard(
  { person, sentences, contacts, nsis }: Case,
  { outcomes }: Fixtures,
  compliance: Compliance,
  now: string,
): Card {
  const log = { contacts, nsis, outcomes }
  const requirements = activeOrders(sentences)
    .flatMap((order) => liveRequirementLines(order, log, now))
    .map(({ text, requirements: { length } }) =>
      length > 1 ? `${text} (${length} requirements)` : text,
    )
  const counted = (key: string, text: string, filter: LogFilter, number: number): Row =>
    number === 0
      ? row(key, 'None')
      : { key, lines: [{ text, href: `${tabHref(person.crn, 'activity-log')}/${filter}` }] }
  const { appointments, withoutOutcome, complied, failures, acceptableAbsences } = compliance
  return {
    title: requirements.length === 0 ? 'No requirements' : requirements.join(' and '),
    level: 3,
    rows: [
      counted(
        'Appointments',
        countOf(appointments.length, 'national standard appointment'),
        'appointments',
        appointments.length,
      ),
      counted(
        'Without an outcome',
        `${withoutOutcome.length} without an outcome`,
        'without-an-outcome',
        withoutOutcome.length,
      ),
      counted('Complied', `${complied.length} complied`, 'complied', complied.length),
      counted(
        `Failures to comply ${compliance.window}`,
        countOf(failures.length, 'failure to comply', 'failures to comply'),
        'failures-to-comply',
        failures.length,
      ),
      counted(
        'Acceptable absences',
        countOf(acceptableAbsences.length, 'acceptable absence'),
        'acceptable-absences',
        acceptableAbsences.length,
      ),
    ],
  }
}

function previousCard(details: Case['details'], today: string): Card {
  const orders = recentOrders(details, today).map(({ description, endDate, breaches }) => {
    const broken = countOf(breaches, 'breach', 'breaches', 'no breaches')
    return `${description}, ended on ${recordDate(endDate)} (${broken})`
  })
  return {
    title: 'Previous orders (2 years)',
    level: 3,
    rows: [row('Previous orders', orders, 'None')],
  }
}
