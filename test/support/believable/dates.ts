import { broken } from './check-rules.ts'
import type { Fixtures, PersonalDetails, Requirement, Sentence } from '../data/schema.ts'

interface Period {
  readonly startDate: string
  readonly endDate: string | null
}

/**
 * A sentence for each date of a sentence or of personal details that contradicts another, or that
 * is still to come though it has to be past on `today`, YYYY-MM-DD.
 */
export function contradictoryDates(
  { sentences, personalDetails }: Pick<Fixtures, 'sentences' | 'personalDetails'>,
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
      [sentence.active && endDate !== null && endDate < today, 'is active after its end'],
    ]),
    ...sentence.requirements.flatMap((one) => requirementFaults(one, sentence, today)),
    ...sentence.breaches.flatMap((breach) =>
      broken(`Breach ${breach.id}`, [
        [breach.startDate < startDate, 'starts before its sentence'],
        [endDate !== null && breach.startDate > endDate, 'starts after its sentence'],
        [breach.startDate > today, 'starts on a day that is still to come'],
        [breach.endDate !== null && breach.endDate < breach.startDate, 'ends before it starts'],
        [breach.endDate !== null && breach.endDate > today, 'ends on a day that is still to come'],
      ]),
    ),
  ]
}

function requirementFaults(
  { id, startDate, createdDate, expectedEndDate, terminationDate, terminationReason }: Requirement,
  sentence: Sentence,
  today: string,
): readonly string[] {
  const ends = [expectedEndDate, terminationDate].filter((end) => end !== null)
  const over = sentence.endDate
  return broken(`Requirement ${id}`, [
    [startDate < sentence.startDate, 'starts before its sentence'],
    [createdDate > today, 'is created on a day that is still to come'],
    [ends.some((end) => end < startDate), 'ends before it starts'],
    [over !== null && ends.some((end) => end > over), 'ends after its sentence'],
    [terminationDate !== null && terminationDate > today, 'is over on a day that is still to come'],
    [
      (terminationDate === null) !== (terminationReason === null),
      'is over without a reason, or the reverse',
    ],
  ])
}

function detailFaults(details: PersonalDetails, today: string): readonly string[] {
  const { crn, addresses, contacts, circumstances, disabilities, previousOrders } = details
  const current = addresses.filter(({ kind }) => kind === 'main')
  const lived = addresses.map((one) => [`Address ${one.lines[0] ?? ''} of ${crn}`, one] as const)
  const held = [...circumstances, ...disabilities].map(
    (one) => [`${one.type} of ${crn} since ${one.startDate}`, one] as const,
  )
  const served = previousOrders.map(
    (one) => [`Order of ${crn} from ${one.startDate}`, one] as const,
  )
  return [
    ...broken(`Person ${crn}`, [
      [current.length > 1, 'has two main addresses'],
      [
        addresses.some(({ kind, endDate }) => (kind === 'previous') !== (endDate !== null)),
        'has a previous address without an end, or another with one',
      ],
    ]),
    ...[...lived, ...held, ...served].flatMap(([name, period]) =>
      broken(name, periodRules(period, today)),
    ),
    ...contacts.flatMap(({ id, startDate }) =>
      broken(`Contact ${id} of ${crn}`, [
        [startDate > today, 'starts on a day that is still to come'],
      ]),
    ),
  ]
}

function periodRules({ startDate, endDate }: Period, today: string) {
  return [
    [startDate > today, 'starts on a day that is still to come'],
    [endDate !== null && endDate < startDate, 'ends before it starts'],
    [endDate !== null && endDate > today, 'ends on a day that is still to come'],
  ] as const
}
