import { addDays } from '../../../app/engine/dates.ts'
import { broken, isAfter, repeated } from './broken.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'
import type { Contact, Entry, Fixtures, Risk, Sentence } from '../../../app/data/schema.ts'

/** How many days an appointment may wait for its outcome: two weeks, and six as fixtures move. */
const longestWait = 20

/** Only these are kept for invented people. */
const inventedCrn = /^V41\d{4}$/

/** Dates that are past, wherever they stand. */
const pastDates = [
  ...['startDate', 'convictionDate', 'createdDate', 'terminationDate', 'addedOn', 'lastReview'],
  ...['removedOn', 'assessedOn', 'previousDate', 'at'],
]

/** Dates of which the first does not come after the second, wherever both stand. */
const inOrder = [
  ['convictionDate', 'startDate'],
  ['startDate', 'endDate'],
  ['startDate', 'expectedEndDate'],
  ['startDate', 'terminationDate'],
  ['addedOn', 'lastReview'],
  ['addedOn', 'removedOn'],
  ['lastReview', 'removedOn'],
  ['lastReview', 'nextReview'],
] as const

/** What stands or is absent together. */
const together = [
  ['terminationDate', 'terminationReason'],
  ['removedOn', 'removalNotes'],
  ['previous', 'previousDate'],
] as const

/** A sentence for each record that nobody would believe, as of `today`, YYYY-MM-DD. */
export function unlikelyRecords(fixtures: Fixtures, today: string): readonly string[] {
  const { people, personalDetails, risks, sentences, contacts, entries } = fixtures
  const records = [...personalDetails, ...risks, ...sentences, ...contacts]
  return [
    ...records.flatMap((one) => contradictions(one, `Record of ${one.crn}`, today)),
    ...people.flatMap(({ crn }) =>
      broken(`Person ${crn}`, [[!inventedCrn.test(crn), 'has a CRN that could be somebody’s']]),
    ),
    ...sharedPhones(fixtures),
    ...personalDetails.flatMap(({ crn, addresses, previousOrders, contacts: around }) =>
      broken(`Person ${crn}`, [
        [addresses.filter(({ kind }) => kind === 'main').length > 1, 'has two main addresses'],
        [
          addresses.some(({ kind, endDate }) => (kind === 'previous') !== (endDate !== null)),
          'has a previous address without an end, or another with one',
        ],
        [previousOrders.some(({ endDate }) => endDate > today), 'has a past order to come'],
        [repeated(around.map(({ id }) => id)).length > 0, 'has two people of one id'],
      ]),
    ),
    ...sentences.flatMap((one) => broken(`Sentence ${one.eventId}`, sentenceRules(one, today))),
    ...risks.flatMap((one) => broken(`Risk of ${one.crn}`, riskRules(one, fixtures))),
    ...contacts.flatMap((one) => broken(`Contact ${one.id}`, contactRules(one, fixtures, today))),
    ...overlaps(contacts),
    ...entries.flatMap((one) => broken(`Entry ${one.id}`, entryRules(one, fixtures, today))),
  ]
}

function contradictions(value: unknown, name: string, today: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const text = (key: string): string | null => {
    const found: unknown = Reflect.get(value, key)
    return typeof found === 'string' && found !== '' ? found : null
  }
  return [
    ...broken(name, [
      ...pastDates.map((key): Rules[number] => {
        return [isAfter(text(key)?.slice(0, 10), today), `has ${key} still to come`]
      }),
      ...inOrder.map(([one, other]): Rules[number] => {
        return [isAfter(text(one), text(other)), `has ${one} after ${other}`]
      }),
      ...together.map(([one, other]): Rules[number] => {
        const alone = Object.hasOwn(value, one) && (text(one) === null) !== (text(other) === null)
        return [alone, `has ${one} or ${other} without the other`]
      }),
    ]),
    ...Object.entries(value).flatMap(([key, inner]) =>
      contradictions(inner, `${name}, ${key}`, today),
    ),
  ]
}

function sharedPhones({ people, personalDetails }: Fixtures): readonly string[] {
  const phones = [
    ...people,
    ...personalDetails.flatMap(({ crn, telephone, addresses, contacts }) =>
      [{ telephone }, ...addresses, ...contacts.map(({ phone }) => ({ telephone: phone }))].map(
        (one) => ({ crn, phone: one.telephone }),
      ),
    ),
  ].filter(({ phone }) => phone !== null)
  return [...Map.groupBy(phones, ({ phone }) => phone)]
    .map(([phone, held]) => ({ phone, crns: [...new Set(held.map(({ crn }) => crn))] }))
    .filter(({ crns }) => crns.length > 1)
    .map(({ phone, crns }) => `Phone ${phone} is held for ${crns.join(' and ')}.`)
}

function sentenceRules(sentence: Sentence, today: string): Rules {
  const { offence, additionalOffences, convictionDate, startDate, endDate, active } = sentence
  const { requirements, breaches } = sentence
  const offences = [offence, ...additionalOffences]
  const begun = [...requirements, ...breaches].map((one) => one.startDate)
  const ends = requirements.flatMap((one) => [one.expectedEndDate, one.terminationDate])
  return [
    [offences.some(({ date }) => date > convictionDate), 'has an offence after the conviction'],
    [active && isAfter(today, endDate), 'is active after its end'],
    [begun.some((date) => date < startDate), 'has a requirement or breach before it'],
    [breaches.some((one) => isAfter(one.startDate, endDate)), 'has a breach after it'],
    [breaches.some((one) => isAfter(one.endDate, today)), 'has a breach whose end is to come'],
    [ends.some((end) => isAfter(end, endDate)), 'has a requirement that ends after it'],
  ]
}

function riskRules(risk: Risk, { entries, riskFlags }: Fixtures): Rules {
  const { crn, assessedOn, community, themselves, flags } = risk
  const parts = [assessedOn, community, themselves].filter((part) => part !== null)
  const log = entries.filter((entry) => entry.crn === crn)
  const dates = log.filter(({ type }) => type === 'EASM').map(({ date }) => date)
  const told = dates.toSorted().at(-1)
  const names = new Map(riskFlags.map(({ id, name }) => [id, name]))
  const added = log.filter(({ type }) => type === 'ERGA')
  const isHeld = ({ date, notes }: Entry) =>
    flags.some(({ addedOn, flag }) => addedOn === date && names.get(flag) === notes)
  const reviewed = flags.filter(({ nextReview }) => nextReview !== null)
  return [
    [parts.length === 1 || parts.length === 2, 'is assessed only in part'],
    [told !== undefined && told !== assessedOn, 'was not assessed last when the log tells'],
    [repeated(flags.map(({ id }) => id)).length > 0, 'has two flags of one id'],
    [
      reviewed.some((one) => one.removedOn !== null),
      'has a flag that is removed and to be reviewed',
    ],
    [!added.every(isHeld), 'has no flag that the log tells of'],
  ]
}

function contactRules(contact: Contact, fixtures: Fixtures, today: string): Rules {
  const { type, enforcement, location, date, start, cancelledBy, updated } = contact
  const kind = fixtures.contactTypes.find(({ code }) => code === type)?.kind
  const outcome = fixtures.outcomes.find(({ code }) => code === contact.outcome)
  const offices = fixtures.teams.find(({ id }) => id === contact.team)?.locations
  const sentence = fixtures.sentences.find(({ eventId }) => eventId === contact.eventId)
  // What was moved, called off or excused can be recorded before it would have been.
  const beforehand = cancelledBy !== null || (outcome?.attended === false && outcome.complied)
  return [
    [kind !== undefined && kind !== 'appointment', 'is no appointment by its type'],
    [
      enforcement !== null && !outcome?.enforcements.includes(enforcement),
      'has an enforcement action that its outcome does not take',
    ],
    [location !== null && !offices?.includes(location), 'is at an office of another team'],
    [isAfter(date, sentence?.endDate), 'is after the end of its sentence'],
    [!beforehand && isAfter(`${date}T${start}`, updated?.at), 'is recorded before it starts'],
    [
      contact.outcome === null && cancelledBy === null && date < addDays(today, -longestWait),
      'has had no outcome for weeks',
    ],
  ]
}

function overlaps(contacts: readonly Contact[]): readonly string[] {
  const days = Map.groupBy(contacts, ({ crn, date }) => `${crn}/${date}`)
  return [...days.values()].flatMap((day) =>
    day.flatMap((one) =>
      day
        .filter((other) => other.id > one.id && other.start < one.end && one.start < other.end)
        .map((other) => `Contact ${one.id} is at the same time as contact ${other.id}.`),
    ),
  )
}

function entryRules(entry: Entry, { contactTypes, sentences }: Fixtures, today: string): Rules {
  const { type, date, time, practitioner, eventId } = entry
  const kind = contactTypes.find(({ code }) => code === type)?.kind
  const sentence = sentences.find((one) => one.eventId === eventId)
  const byHand = [practitioner, time].filter((one) => one !== null).length
  return [
    [kind === 'appointment', 'is an appointment by its type'],
    [date > today, 'is on a day that is still to come'],
    [isAfter(sentence?.startDate, date), 'is before its sentence'],
    [isAfter(date, sentence?.endDate), 'is after the end of its sentence'],
    [
      byHand !== (kind === 'system' ? 0 : 2),
      'is logged by Delius and yet by somebody, or by nobody',
    ],
  ]
}
