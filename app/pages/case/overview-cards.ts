import { complianceOf } from '../../delius/compliance.ts'
import { disabilityNames } from '../../delius/details.ts'
import { currentFlags, isOverdue } from '../../delius/held-flags.ts'
import { contactTitle } from '../../delius/names.ts'
import { activeOrders, orderWithProgress } from '../../delius/order-progress.ts'
import { liveRequirementLines } from '../../delius/requirement-lines.ts'
import { nextAppointment } from '../../delius/schedule.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { appointmentHref } from './appointment-links.ts'
import { phoneRow, row } from './card.ts'
import { concernsInBrief } from './concerns.ts'
import { tabHref } from './frame.ts'
import { currentCircumstances, nameInFull } from './names.ts'
import { noAssessment, roshTag } from './rosh.ts'
import { capital, countOf, dateOfBirth } from './words.ts'
import type { Fixtures, PersonalDetails } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Card, Row } from './card.ts'
import type { Tab } from './frame.ts'

/** The next appointment, linked to its page. */
export function scheduleCard({ person, contacts }: Case, fixtures: Fixtures, now: string): Card {
  const next = nextAppointment(contacts, now)
  const when = next && `${longDate(next.date, dateOf(now))} at ${showTime(next.start)}`
  const rows: readonly Row[] = [
    next
      ? {
          key: 'Next appointment',
          lines: [
            { text: `${when} (${contactTitle(fixtures, next)})`, href: appointmentHref(next) },
          ],
        }
      : row('Next appointment', 'No appointments scheduled'),
  ]
  return card('Schedule', person.crn, 'schedule', 'View schedule', rows)
}

/** Who the person is, how to reach them, and what to keep in mind. */
export function personalDetailsCard(theCase: Case, today: string): Card {
  const { person, details } = theCase
  const phones = [
    ...(person.phone === null ? [] : [phoneRow('Mobile', person.phone)]),
    ...(details.telephone === null ? [] : [phoneRow('Telephone', details.telephone)]),
  ]
  return card('Personal details', person.crn, 'personal-details', 'View all personal details', [
    row('Name', nameInFull(theCase)),
    ...(details.preferredName === null
      ? []
      : [row('Preferred name/Known as', details.preferredName)]),
    row('Gender', capital(person.sex)),
    row('Date of birth', dateOfBirth(person.dateOfBirth, today)),
    ...(phones.length === 0 ? [phoneRow('Phone number', null)] : phones),
    row(
      'Current circumstances and disabilities',
      [...currentCircumstances(theCase), ...disabilityNames(details)],
      'None known',
    ),
  ])
}

/** The risk of serious harm, to others and to themselves, and the flags. */
export function riskCard({ person, risk }: Case, fixtures: Fixtures, today: string): Card {
  const { community, themselves } = risk
  const flags = currentFlags(risk, fixtures).map(({ name, held }) =>
    isOverdue(held, today) ? `${name} (review overdue)` : name,
  )
  return card('Risk', person.crn, 'risk', 'View all risk details', [
    community === null
      ? row('Risk of serious harm (ROSH) in the community', noAssessment)
      : {
          key: 'Risk of serious harm (ROSH) in the community',
          lines: [roshTag(community.overall)],
        },
    row(
      'Risk of serious harm to themselves',
      themselves === null ? noAssessment : concernsInBrief(themselves),
    ),
    row('Risk flags', flags, 'No risk flags'),
  ])
}

/** What the person did, the orders they serve for it, and how far they have got. */
export function sentenceCard(theCase: Case, { outcomes }: Fixtures, now: string): Card {
  const { person, sentences, details, contacts, nsis } = theCase
  const orders = activeOrders(sentences)
  const log = { contacts, nsis, outcomes }
  return card('Sentence', person.crn, 'sentence', 'View all sentence details', [
    row(
      'Main offence',
      orders.slice(0, 1).map(({ offence }) => `${offence.description} - ${offence.code}`),
    ),
    row(
      orders.length > 1 ? 'Orders' : 'Order',
      orders.map((order) => orderWithProgress(order, dateOf(now))),
      'No active orders',
    ),
    row(
      'Requirements',
      orders.flatMap((order) => liveRequirementLines(order, log, now).map(({ text }) => text)),
      'No requirements',
    ),
    row('Previous orders', previousOrders(details)),
  ])
}

/** How the person complies, and how much there is in the log. */
export function activityCard(theCase: Case, fixtures: Fixtures, now: string): Card {
  const { crn } = theCase.person
  const { status, appointments, complied, withoutOutcome, acceptableAbsences } = complianceOf(
    theCase,
    fixtures,
    now,
  )
  return {
    title: 'Activity and compliance',
    level: 3,
    rows: [
      {
        ...row('Compliance', status),
        links: [{ text: 'View all compliance details', href: tabHref(crn, 'compliance') }],
      },
      {
        ...row('Activity log', [
          countOf(appointments.length, 'national standard appointment'),
          `${withoutOutcome.length} without an outcome`,
          `${complied.length} complied`,
          countOf(acceptableAbsences.length, 'acceptable absence'),
        ]),
        links: [{ text: 'View all activity', href: tabHref(crn, 'activity-log') }],
      },
    ],
  }
}

function previousOrders({ previousOrders: orders }: PersonalDetails): string {
  if (orders.length === 0) return 'No previous orders'
  const breaches = orders.reduce((sum, order) => sum + order.breaches, 0)
  const broken = countOf(breaches, 'breach', 'breaches', 'no breaches')
  return `${countOf(orders.length, 'previous order')} (${broken})`
}

function card(title: string, crn: string, tab: Tab, link: string, rows: readonly Row[]): Card {
  return { title, level: 3, action: { text: link, href: tabHref(crn, tab) }, rows }
}
