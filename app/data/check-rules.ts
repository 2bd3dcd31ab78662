import type { Contact, Fixtures, Nsi } from './schema.ts'

/**
 * A sentence for each rule of Delius that the fixtures break, as of `today`, YYYY-MM-DD. The rules
 * for NSIs and for RAR are those of hmpps-delius-api.
 */
export function brokenRules(fixtures: Fixtures, today: string): readonly string[] {
  return [
    ...fixtures.contacts.flatMap((contact) =>
      contactFaults(contact, fixtures, today).map((fault) => `Contact ${contact.id} ${fault}.`),
    ),
    ...fixtures.nsis.flatMap((nsi) =>
      nsiFaults(nsi, fixtures, today).map((fault) => `NSI ${nsi.id} ${fault}.`),
    ),
  ]
}

type Rules = readonly (readonly [boolean | undefined, string])[]

const broken = (rules: Rules): readonly string[] =>
  rules.filter(([isBroken]) => isBroken).map(([, fault]) => fault)

function contactFaults(
  contact: Contact,
  { sentences, nsis, outcomes }: Fixtures,
  today: string,
): readonly string[] {
  const { date, nsiId } = contact
  const sentence = sentences.find(({ eventId }) => eventId === contact.eventId)
  const nsi = nsis.find(({ id }) => id === nsiId)
  const requirementId = nsi?.requirementId ?? contact.requirementId
  const requirement = sentence?.requirements.find(({ id }) => id === requirementId)
  const outcome = outcomes.find(({ code }) => code === contact.outcome)
  const end = requirement?.terminationDate ?? null
  return broken([
    [contact.end <= contact.start, 'ends before it starts'],
    [
      nsiId !== null && contact.requirementId !== null,
      'is linked to both an NSI and a requirement',
    ],
    [sentence && date < sentence.startDate, 'is before its sentence'],
    [nsi && nsi.eventId !== contact.eventId, 'is of another event than its NSI'],
    [nsi && date < nsi.referralDate, 'is before the referral of its NSI'],
    [nsi && nsi.endDate !== null && date > nsi.endDate, 'is after the end of its NSI'],
    [contact.rarActivity && requirement?.category !== 'F', 'is RAR without a RAR requirement'],
    [contact.rarActivity && end !== null && date >= end, 'is RAR after its requirement'],
    [
      // An absence can be agreed beforehand, and nothing else can be known.
      date > today && outcome && !(outcome.attended === false && outcome.complied),
      `has outcome ${contact.outcome ?? ''} before it takes place`,
    ],
  ])
}

function nsiFaults(nsi: Nsi, { sentences }: Fixtures, today: string): readonly string[] {
  const { referralDate, startDate, endDate, outcome } = nsi
  const sentence = sentences.find(({ eventId }) => eventId === nsi.eventId)
  const statusDate = nsi.statusDateTime.slice(0, 10)
  return broken([
    [sentence && referralDate < sentence.startDate, 'is referred before its sentence'],
    [startDate !== null && startDate < referralDate, 'starts before its referral'],
    [statusDate < referralDate, 'has a status from before its referral'],
    [endDate !== null && endDate < referralDate, 'ends before its referral'],
    [(endDate === null) !== (outcome === null), 'has an end or an outcome without the other'],
    [endDate !== null && startDate === null, 'ends without a start'],
    [
      [referralDate, startDate, endDate, statusDate].some((date) => date !== null && date > today),
      'has a date that is still to come',
    ],
  ])
}
