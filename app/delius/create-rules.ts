import { faultsIn } from './check-rules.ts'
import type { Contact, Fixtures, Nsi } from '../data/schema.ts'

/** What the rules look at besides the contact or the NSI itself. */
export type Held = Pick<Fixtures, 'sentences' | 'nsis' | 'outcomes'>

/**
 * Why Delius would refuse a contact, each to follow "Contact 9100001 ", as of `today`, YYYY-MM-DD.
 * The rules of hmpps-delius-api: it is linked to an NSI or to a requirement, RAR needs a RAR
 * requirement that is not over, and what is still to come has no outcome but an agreed absence.
 */
export function contactFaults(
  contact: Contact,
  { sentences, nsis, outcomes }: Held,
  today: string,
): readonly string[] {
  const { date, nsiId } = contact
  const sentence = sentences.find(({ eventId }) => eventId === contact.eventId)
  const nsi = nsis.find(({ id }) => id === nsiId)
  const requirementId = nsi?.requirementId ?? contact.requirementId
  const requirement = sentence?.requirements.find(({ id }) => id === requirementId)
  const outcome = outcomes.find(({ code }) => code === contact.outcome)
  const end = requirement?.terminationDate ?? null
  return faultsIn([
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

/**
 * Why Delius would refuse an NSI, each to follow "NSI 5100022 ", as of `today`, YYYY-MM-DD. The rules
 * of hmpps-delius-api for a new NSI.
 */
export function nsiFaults(
  nsi: Nsi,
  { sentences }: Pick<Held, 'sentences'>,
  today: string,
): readonly string[] {
  const { referralDate, startDate, expectedStartDate, endDate, outcome } = nsi
  const sentence = sentences.find(({ eventId }) => eventId === nsi.eventId)
  const requirement = sentence?.requirements.find(({ id }) => id === nsi.requirementId)
  const over = requirement?.terminationDate ?? null
  const statusDate = nsi.statusDateTime.slice(0, 10)
  return faultsIn([
    [sentence && referralDate < sentence.startDate, 'is referred before its sentence'],
    [startDate !== null && startDate < referralDate, 'starts before its referral'],
    [
      expectedStartDate !== null && expectedStartDate < referralDate,
      'is expected to start before its referral',
    ],
    [requirement && requirement.category !== 'F', 'belongs to a requirement that is not RAR'],
    [
      over !== null && over <= today && (endDate === null || endDate < over),
      'is not ended, though its requirement is',
    ],
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
