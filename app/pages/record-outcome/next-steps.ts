import { awaitingEvidence } from '../../data/outcomes.ts'
import { evidenceDueBy } from '../../delius/evidence.ts'
import { rarDays } from '../../delius/rar-days.ts'
import { rarOfContact } from '../../delius/rar-of-contact.ts'
import { addDays, dateOf, longDate } from '../../engine/dates.ts'
import { showDaysThen } from '../../journeys/record-outcome/days.ts'
import type { Contact, Fixtures } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'

/**
 * What there is to do once an outcome is recorded, as sentences: about evidence that is still to
 * come, about the enforcement action, and about the RAR days that there are now. None if nothing is.
 */
export function nextSteps(
  fixtures: Fixtures,
  theCase: Case,
  contact: Contact,
  now: string,
): readonly string[] {
  return [
    ...evidenceSteps(theCase, contact, now),
    ...enforcementSteps(fixtures, theCase, contact, now),
    ...rarSteps(fixtures, theCase, contact, now),
  ]
}

function evidenceSteps({ person }: Case, { outcome, date }: Contact, now: string) {
  if (outcome !== awaitingEvidence) return []
  const last = evidenceDueBy(date)
  const day = longDate(last, dateOf(now))
  return last < dateOf(now)
    ? [`${person.firstName}’s time to give evidence ended on ${day}. Change the outcome.`]
    : [
        `Tell ${person.firstName} to give you evidence by ${day}. Change the outcome when they do, or when that day has passed.`,
      ]
}

function enforcementSteps(
  { enforcementActions }: Fixtures,
  { person }: Case,
  { enforcement, outcome, updated }: Contact,
  now: string,
) {
  const action = enforcementActions.find(({ code }) => code === enforcement)
  if (!action) return []
  const name = action.description.toLowerCase()
  const until = addDays(dateOf(updated?.at ?? now), action.responseDays ?? 0)
  const answer =
    // While evidence is still to come, that has the only deadline.
    action.responseDays === null || outcome === awaitingEvidence
      ? ''
      : ` ${person.firstName} has ${action.responseDays} days to respond, until ${longDate(until, dateOf(now))}.`
  if (action.letter) {
    const letter = name.replace(/ sent$/, '')
    return [`Check that the ${letter} has been sent.${answer}`]
  }
  if (action.code === 'WLS') return ['Check that the enforcement letter is sent.']
  return answer === '' ? [] : [answer.trim()]
}

function rarSteps(
  { outcomes }: Fixtures,
  { person, contacts, nsis, sentences }: Case,
  contact: Contact,
  now: string,
) {
  const id = rarOfContact(nsis, contact)?.requirementId
  const requirement = sentences
    .flatMap(({ requirements }) => requirements)
    .find((one) => one.id === id)
  if (!requirement) return []
  const days = rarDays({ contacts, nsis, outcomes }, requirement.id, requirement.length, now)
  return [`${person.firstName}’s RAR is now: ${showDaysThen(days)}.`]
}
