import type { ContactType } from './schema.ts'

type Rule = ContactType['location']

const other = (code: string, description: string, location: Rule): ContactType => ({
  code,
  description,
  location,
})

/** Delius appointment types with their location rules. The first four are featured. */
export const contactTypes: readonly ContactType[] = [
  {
    code: 'COAP',
    description: 'Planned Office Visit (NS)',
    shortDescription: 'Office visit',
    location: 'required',
    featured: true,
  },
  {
    code: 'CHVS',
    description: 'Home Visit to Case (NS)',
    shortDescription: 'Home visit',
    location: 'not required',
    featured: true,
  },
  {
    code: 'COVC',
    description: 'Planned Video Contact (NS)',
    shortDescription: 'Video call',
    // Delius asks for a location here; the design of October 2021 does not.
    location: 'not required',
    featured: true,
  },
  {
    code: 'COPT',
    description: 'Planned Telephone Contact (NS)',
    shortDescription: 'Phone call',
    // Optional in Delius; the design of October 2021 does not ask.
    location: 'not required',
    featured: true,
  },
  other('CITA', 'Citizenship Alcohol Session (NS)', 'required'),
  other('APAT', 'Programme Session (NS)', 'required'),
  other('APRE', 'Programme Pre-work (NS)', 'required'),
  other('APOS', 'Programme Post Work (NS)', 'required'),
  other('EAPK', 'AP - Keyworker Session (NS)', 'required'),
  other('C007', 'ETE Appointment (NS)', 'required'),
  other('C175', 'ETE Appointment (Non NS)', 'optional'),
  other('C031', 'Other Appointment (Non NS)', 'optional'),
  other('C444', 'Other Appointment (NS)', 'required'),
  other('C085', 'Programme Session (Non NS)', 'optional'),
  other('C089', 'Alcohol Key Worker Session (NS)', 'required'),
  other('C090', 'Drug Key Worker Session (NS)', 'required'),
  other('C101', 'Appointment with External Agency', 'optional'),
  other('C314', 'Appointment with External Agency (NS)', 'optional'),
  other('C133', 'Clinic Appointment (NS)', 'optional'),
  other('C234', 'Restorative Justice Attendance', 'required'),
  other('C240', 'Drug Test (NS)', 'required'),
  other('C241', 'Court Review (NS)', 'optional'),
  other('C242', 'Drug Group Work Session (NS)', 'required'),
  other('C243', 'Alcohol Group Work Session (NS)', 'required'),
  other('C307', 'IAG Appointment (NS)', 'optional'),
  other('C334', 'Biometric Reporting Appointment', 'required'),
  other('CAIS', 'IOM Office Visit planned', 'required'),
  other('ATCA', 'Attendance Centre Appointment (NS)', 'required'),
  other('RJI01', 'Restorative Justice Individual Tailored Work', 'required'),
]
