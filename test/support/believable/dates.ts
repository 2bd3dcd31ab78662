import { broken, isAfter } from './broken.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'
import type { Fixtures, PersonalDetails, Requirement, Sentence } from '../../../app/data/schema.ts'

interface Period {
  readonly startDate: string
  readonly endDate: string | null
}

/**
 * A sentence for each date of a sentence or of personal details that contradicts another, or that
 * is still to come though it has to be past on `today`, YYYY-MM-DD.
 */
export function contradictoryDates(
  { sentences, personalDetails }: Fixtures,
  today: string,
): readonly string[] {
  return [
    ...sentences.flatMap((sentence) => sentenceFaults(sentence, today)),
    ...personalDetails.flatMap((details) => detailFaults(details, today)),
  ]
}

function sentenceFaults(sentence: Sentence, today: string): readonly string[] {
  const { eventId, offence, additionalOffences, convictionDate, startDate, endDate } = sentence
  const offences = [offence, ...additionalOffences]
  return [
    ...broken(`Sentence ${eventId}`, [
      [offences.some(({ date }) => date > convictionDate), 'has an offence after the conviction'],
      [convictionDate > startDate, 'starts before the conviction'],
      [endDate !== null && endDate <= startDate, 'ends before it starts'],
      [startDate > today, 'starts on a day that is still to come'],
      [sentence.active && isAfter(today, endDate), 'is active after its end'],
    ]),
    ...sentence.requirements.flatMap((one) => requirementFaults(one, sentence, today)),
    ...sentence.breaches.flatMap((breach) =>
      broken(`Breach ${breach.id}`, [
        [breach.startDate < startDate, 'starts before its sentence'],
        [isAfter(breach.startDate, endDate), 'starts after its sentence'],
        ...periodRules(breach, today),
      ]),
    ),
  ]
}

function requirementFaults(
  { id, startDate, createdDate, expectedEndDate, terminationDate, terminationReason }: Requirement,
  sentence: Sentence,
  today: string,
): readonly string[] {
  const ends = [expectedEndDate, terminationDate]
  return broken(`Requirement ${id}`, [
    [startDate < sentence.startDate, 'starts before its sentence'],
    [createdDate > today, 'is created on a day that is still to come'],
    [ends.some((end) => isAfter(startDate, end)), 'ends before it starts'],
    [ends.some((end) => isAfter(end, sentence.endDate)), 'ends after its sentence'],
    [isAfter(terminationDate, today), 'is over on a day that is still to come'],
    [
      (terminationDate === null) !== (terminationReason === null),
      'is over without a reason, or the reverse',
    ],
  ])
}

function detailFaults(details: PersonalDetails, today: string): readonly string[] {
  const { crn, addresses, contacts, circumstances, disabilities, previousOrders } = details
  const periods: readonly (readonly [string, Period])[] = [
    ...addresses.map((one) => [`Address ${one.lines[0] ?? ''} of ${crn}`, one] as const),
    ...[...circumstances, ...disabilities].map(
      (one) => [`${one.type} of ${crn} since ${one.startDate}`, one] as const,
    ),
    ...previousOrders.map((one) => [`Order of ${crn} from ${one.startDate}`, one] as const),
    ...contacts.map((one) => [`Contact ${one.id} of ${crn}`, { ...one, endDate: null }] as const),
  ]
  return [
    ...broken(`Person ${crn}`, [
      [addresses.filter(({ kind }) => kind === 'main').length > 1, 'has two main addresses'],
      [
        addresses.some(({ kind, endDate }) => (kind === 'previous') !== (endDate !== null)),
        'has a previous address without an end, or another with one',
      ],
    ]),
    ...periods.flatMap(([name, period]) => broken(name, periodRules(period, today))),
  ]
}

function periodRules({ startDate, endDate }: Period, today: string): Rules {
  return [
    [startDate > today, 'starts on a day that is still to come'],
    [isAfter(startDate, endDate), 'ends before it starts'],
    [isAfter(endDate, today), 'ends on a day that is still to come'],
  ]
}
