import { enforcementActions } from './enforcement-actions.ts'
import type { Outcome } from './schema.ts'

const outcome = (
  code: string,
  description: string,
  attended: boolean | null,
  complied: boolean | null,
  enforcements: readonly string[] = [],
): Outcome => ({ code, description, attended, complied, enforcements: [...enforcements] })

const acceptable = (code: string, description: string): Outcome =>
  outcome(code, description, false, true)

/** The outcome of an appointment that went as it should. */
export const attendedAndComplied = 'ATTC'

/** Failed to attend: since November 2021 it says that evidence is still to come. */
export const awaitingEvidence = 'AFTA'

/** The outcome of an appointment that the person asked to move. */
export const rescheduledByPerson = 'RSOF'

/** The outcome of an appointment that staff asked to move. */
export const rescheduledByStaff = 'RSSR'

/** The outcome of an appointment that was called off. */
export const stoodDown = 'AASD'

const everyAction = enforcementActions.map(({ code }) => code)

/** While evidence is still to come, nobody goes to court yet. */
const beforeBreach = everyAction.filter((code) => !/^(BRE|EA08|EA09|EA10|IMB)/.test(code))

/** The words of the screens of May and October 2021 for outcomes that Delius calls otherwise. */
const onScreen: Readonly<Record<string, string>> = {
  AFTC: 'Attended - failed to comply',
  ATSH: 'Attended - sent home (behaviour)',
  ATFI: 'Failed to comply with other instruction',
  AAEM: 'Work or employment',
  AAFC: 'Childcare or family',
  AAHO: 'Holiday or annual leave',
  AARC: 'Remanded in custody',
}

const all: readonly Outcome[] = [
  outcome(attendedAndComplied, 'Attended - Complied', true, true),
  outcome('AFTC', 'Attended - Failed to Comply', true, false, everyAction),
  outcome('ATSH', 'Sent Home (behaviour)', true, false, everyAction),
  outcome('ATSS', 'Sent Home (service issues)', true, true),
  outcome('ATFI', 'Failed to Comply with other Instruction', null, false, everyAction),
  outcome(awaitingEvidence, 'Failed to Attend', false, false, beforeBreach),
  outcome('UAAB', 'Unacceptable Absence', false, false, everyAction),
  acceptable('AACL', 'Court or legal'),
  acceptable('AAEM', 'Employment'),
  acceptable('AAFC', 'Family or childcare'),
  acceptable('AAHO', 'Holiday'),
  acceptable('AAME', 'Medical'),
  acceptable('AARC', 'RIC'),
  acceptable('AARE', 'Religious'),
  acceptable(stoodDown, 'Stood down'),
  acceptable('AAAA', 'Professional judgement decision'),
  acceptable('CO05', 'Other'),
  acceptable('CO39', 'Suspended'),
  acceptable('CO40', 'YOT Breach – Not enforceable'),
  acceptable(rescheduledByPerson, 'Reschedule requested by person on probation'),
  acceptable(rescheduledByStaff, 'Reschedule requested by staff'),
  outcome('CO10', 'Acceptable Failure - None in following 12 months', null, true),
  // For types of appointment that are not national standard.
  outcome('APPK', 'Appointment Kept', true, true),
  outcome('ABNS', 'Failed to Attend - Non-NS', false, false),
  outcome('UBHV', 'Unacceptable Behaviour', true, false),
]

/**
 * What can come of an appointment, by the codes of Delius. Acceptable absences have the words of
 * the live service of October 2021. Three things are our inference: which of AAAA, CO05, CO39 and
 * CO40 has which of their four descriptions, what the last three say of attendance, and which
 * enforcement actions each failure takes: public sources list the actions alone.
 */
export const outcomes: readonly Outcome[] = all.map((one) => {
  const words = onScreen[one.code]
  return words === undefined ? one : { ...one, onScreen: words }
})

/** The words of the service for an outcome, by its code; the code itself if there is none such. */
export function outcomeWords(code: string): string {
  const found = outcomes.find((one) => one.code === code)
  return found?.onScreen ?? found?.description ?? code
}
