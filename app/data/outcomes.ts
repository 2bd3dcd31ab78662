import type { Outcome } from './schema.ts'

const outcome = (
  code: string,
  description: string,
  attended: boolean | null,
  complied: boolean | null,
): Outcome => ({ code, description, attended, complied })

const acceptable = (code: string, description: string): Outcome =>
  outcome(code, description, false, true)

/** The outcome of an appointment that went as it should. */
export const attendedAndComplied = 'ATTC'

/**
 * What can come of an appointment, by the codes of Delius. Acceptable absences have the words of
 * the live service of October 2021. Three things are our inference: which of AAAA, CO05, CO39 and
 * CO40 has which of their four descriptions, and what the last three say of attendance.
 */
export const outcomes: readonly Outcome[] = [
  outcome(attendedAndComplied, 'Attended - Complied', true, true),
  outcome('AFTC', 'Attended - Failed to Comply', true, false),
  outcome('ATSH', 'Sent Home (behaviour)', true, false),
  outcome('ATSS', 'Sent Home (service issues)', true, true),
  outcome('ATFI', 'Failed to Comply with other Instruction', null, false),
  outcome('AFTA', 'Failed to Attend', false, false),
  outcome('UAAB', 'Unacceptable Absence', false, false),
  acceptable('AACL', 'Court or legal'),
  acceptable('AAEM', 'Employment'),
  acceptable('AAFC', 'Family or childcare'),
  acceptable('AAHO', 'Holiday'),
  acceptable('AAME', 'Medical'),
  acceptable('AARC', 'RIC'),
  acceptable('AARE', 'Religious'),
  acceptable('AASD', 'Stood down'),
  acceptable('AAAA', 'Professional judgement decision'),
  acceptable('CO05', 'Migrated contact'),
  acceptable('CO39', 'Suspended'),
  acceptable('CO40', 'YOT Breach – Not enforceable'),
  acceptable('RSOF', 'Reschedule requested by person on probation'),
  acceptable('RSSR', 'Reschedule requested by staff'),
  outcome('CO10', 'Acceptable Failure - None in following 12 months', null, true),
  // For types of appointment that are not national standard.
  outcome('APPK', 'Appointment Kept', true, true),
  outcome('ABNS', 'Failed to Attend - Non-NS', false, false),
  outcome('UBHV', 'Unacceptable Behaviour', true, false),
]
