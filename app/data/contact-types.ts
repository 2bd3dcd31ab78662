import type { ContactType } from './schema.ts'

type Rule = ContactType['location']

const appointment = (code: string, description: string, location: Rule): ContactType => ({
  code,
  description,
  kind: 'appointment',
  // Delius says so in the names of its types.
  nationalStandard: description.endsWith('(NS)'),
  orders: ['CJA 2003', 'legacy'],
  location,
})

const entry = (code: string, description: string, kind: ContactType['kind']): ContactType => ({
  code,
  description,
  kind,
  nationalStandard: false,
  orders: [],
  location: 'not required',
})

/** Delius contact types with their location rules. The first four are featured. */
export const contactTypes: readonly ContactType[] = [
  {
    ...appointment('COAP', 'Planned Office Visit (NS)', 'required'),
    shortDescription: 'Office visit',
    featured: true,
  },
  {
    ...appointment('CHVS', 'Home Visit to Case (NS)', 'not required'),
    shortDescription: 'Home visit',
    featured: true,
  },
  {
    // Delius asks for a location here; the design of October 2021 does not.
    ...appointment('COVC', 'Planned Video Contact (NS)', 'not required'),
    shortDescription: 'Video call',
    featured: true,
  },
  {
    // Optional in Delius; the design of October 2021 does not ask.
    ...appointment('COPT', 'Planned Telephone Contact (NS)', 'not required'),
    shortDescription: 'Phone call',
    featured: true,
  },
  {
    ...appointment('CITA', 'Citizenship Alcohol Session (NS)', 'required'),
    // Ours: Delius has such types, and which they are is not public.
    orders: ['legacy'],
  },
  appointment('APAT', 'Programme Session (NS)', 'required'),
  appointment('APRE', 'Programme Pre-work (NS)', 'required'),
  appointment('APOS', 'Programme Post Work (NS)', 'required'),
  appointment('EAPK', 'AP - Keyworker Session (NS)', 'required'),
  appointment('C007', 'ETE Appointment (NS)', 'required'),
  appointment('C175', 'ETE Appointment (Non NS)', 'optional'),
  appointment('C031', 'Other Appointment (Non NS)', 'optional'),
  appointment('C444', 'Other Appointment (NS)', 'required'),
  appointment('C085', 'Programme Session (Non NS)', 'optional'),
  appointment('C089', 'Alcohol Key Worker Session (NS)', 'required'),
  appointment('C090', 'Drug Key Worker Session (NS)', 'required'),
  appointment('C101', 'Appointment with External Agency', 'optional'),
  appointment('C314', 'Appointment with External Agency (NS)', 'optional'),
  appointment('C133', 'Clinic Appointment (NS)', 'optional'),
  appointment('C234', 'Restorative Justice Attendance', 'required'),
  appointment('C240', 'Drug Test (NS)', 'required'),
  appointment('C241', 'Court Review (NS)', 'optional'),
  appointment('C242', 'Drug Group Work Session (NS)', 'required'),
  appointment('C243', 'Alcohol Group Work Session (NS)', 'required'),
  appointment('C307', 'IAG Appointment (NS)', 'optional'),
  appointment('C334', 'Biometric Reporting Appointment', 'required'),
  appointment('CAIS', 'IOM Office Visit planned', 'required'),
  appointment('ATCA', 'Attendance Centre Appointment (NS)', 'required'),
  {
    ...appointment('RJI01', 'Restorative Justice Individual Tailored Work', 'required'),
    orders: ['CJA 2003'],
  },
  // The names of the rest are ours, in the manner of Delius; only the codes of NSIs are known.
  entry('CMOA', 'Phone call from person on probation', 'communication'),
  entry('CMOB', 'Phone call to person on probation', 'communication'),
  entry('CMTA', 'Text message from person on probation', 'communication'),
  entry('CMTB', 'Text message to person on probation', 'communication'),
  entry('CMEA', 'Email from person on probation', 'communication'),
  entry('CMEB', 'Email to person on probation', 'communication'),
  entry('CM3A', 'Phone call from other', 'communication'),
  entry('CM3B', 'Phone call to other', 'communication'),
  entry('CE3A', 'Email from other', 'communication'),
  entry('CE3B', 'Email to other', 'communication'),
  entry('CENF', 'Enforcement letter requested', 'enforcement'),
  entry('CEL1', 'First warning letter sent', 'enforcement'),
  entry('CEL2', 'Second warning letter sent', 'enforcement'),
  entry('CELF', 'Final warning letter sent', 'enforcement'),
  entry('CELB', 'Breach letter sent', 'enforcement'),
  entry('COTH', 'Other contact', 'other'),
  entry('CHOM', 'Case discussed with manager', 'other'),
  entry('CPOL', 'Police enquiry', 'other'),
  entry('CMAL', 'Letter received', 'other'),
  entry('NREF', 'NSI referral', 'system'),
  entry('NCOM', 'NSI commenced', 'system'),
  entry('NTER', 'NSI terminated', 'system'),
  entry('EOMA', 'Offender manager assigned', 'system'),
  entry('ESEN', 'Order commenced', 'system'),
  entry('EREQ', 'Requirement commenced', 'system'),
  entry('ERGA', 'Risk flag added', 'system'),
  entry('ERGR', 'Risk flag reviewed', 'system'),
  entry('EASM', 'OASys assessment completed', 'system'),
]
