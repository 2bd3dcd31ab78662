import { z } from 'zod'

const date = z.iso.date()
const id = z.string().min(1)
const text = z.string().min(1)

/** An office where appointments take place. Descriptions are in capitals, as in Delius. */
export const Location = z.strictObject({ id, description: text })

/** A probation team: its provider, its offices, and whether it records RAR with toolkits yet. */
export const Team = z.strictObject({
  id,
  name: text,
  provider: text,
  usesToolkits: z.boolean(),
  locations: z.array(id),
})

/** A probation practitioner. */
export const Practitioner = z.strictObject({
  id,
  firstName: text,
  lastName: text,
  team: id,
})

/**
 * A kind of appointment in Delius. `location` is the rule of the contact type;
 * the four `featured` ones have a radio of their own.
 */
export const ContactType = z.strictObject({
  code: id,
  description: text,
  shortDescription: text.optional(),
  location: z.enum(['required', 'optional', 'not required']),
  featured: z.boolean().optional(),
})

/**
 * A RAR toolkit: the name of the NSI it is recorded as, and its purpose in one line where public
 * sources give one. Not `offered`: the placeholder of teams without toolkits.
 */
export const Toolkit = z.strictObject({
  id,
  name: text,
  offered: z.boolean(),
  purpose: z.string().nullable(),
})

/** A person on probation. `phone` is from the range kept for fiction, or null if none is held. */
export const Person = z.strictObject({
  crn: z.string().regex(/^[A-Z]\d{6}$/),
  firstName: text,
  lastName: text,
  dateOfBirth: date,
  sex: z.enum(['male', 'female']),
  phone: z
    .string()
    .regex(/^07700 900 \d{3}$/)
    .nullable(),
  language: text.nullable(),
  needsInterpreter: z.boolean(),
  disabilities: z.array(text),
  employment: text.nullable(),
  practitioner: id,
  team: id,
})

/** A requirement of a sentence. Category F is a Rehabilitation Activity Requirement. */
export const Requirement = z.strictObject({
  id: z.number().int(),
  category: z.enum(['F', 'W']),
  description: text,
  length: z.number().int().positive(),
  unit: z.enum(['days', 'hours']),
  startDate: date,
  createdDate: date,
  terminationDate: date.nullable(),
  softDeleted: z.boolean(),
})

/** A sentence, which Delius calls an event. */
export const Sentence = z.strictObject({
  eventId: z.number().int(),
  crn: id,
  description: text,
  startDate: date,
  active: z.boolean(),
  requirements: z.array(Requirement),
})

/** A non-statutory intervention: one toolkit's work with one person under one requirement. */
export const Nsi = z.strictObject({
  id: z.number().int(),
  crn: id,
  eventId: z.number().int(),
  requirementId: z.number().int(),
  toolkit: id,
  referralDate: date,
  status: text,
  statusDateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  expectedStartDate: date.nullable(),
  startDate: date.nullable(),
  endDate: date.nullable(),
  outcome: text.nullable(),
  softDeleted: z.boolean(),
  practitioner: id,
  team: id,
})

/**
 * An entry in the contact log; here, an appointment. It is linked to an NSI or to a requirement,
 * never to both. Times are HH:MM.
 */
export const Contact = z.strictObject({
  id: z.number().int(),
  crn: id,
  type: id,
  date,
  start: z.string().regex(/^\d\d:\d\d$/),
  end: z.string().regex(/^\d\d:\d\d$/),
  practitioner: id,
  team: id,
  location: id.nullable(),
  eventId: z.number().int(),
  nsiId: z.number().int().nullable(),
  requirementId: z.number().int().nullable(),
  rarActivity: z.boolean(),
  repeating: z.boolean(),
  notes: z.string().max(4000),
  sensitive: z.boolean(),
})

/** Everything that the prototype starts from. */
export const Fixtures = z.strictObject({
  locations: z.array(Location),
  teams: z.array(Team),
  practitioners: z.array(Practitioner),
  contactTypes: z.array(ContactType),
  toolkits: z.array(Toolkit),
  people: z.array(Person),
  sentences: z.array(Sentence),
  nsis: z.array(Nsi),
  contacts: z.array(Contact),
})

export type Location = Readonly<z.infer<typeof Location>>
export type Team = Readonly<z.infer<typeof Team>>
export type Practitioner = Readonly<z.infer<typeof Practitioner>>
export type ContactType = Readonly<z.infer<typeof ContactType>>
export type Toolkit = Readonly<z.infer<typeof Toolkit>>
export type Person = Readonly<z.infer<typeof Person>>
export type Requirement = Readonly<z.infer<typeof Requirement>>
export type Sentence = Readonly<z.infer<typeof Sentence>>
export type Nsi = Readonly<z.infer<typeof Nsi>>
export type Contact = Readonly<z.infer<typeof Contact>>
export type Fixtures = {
  readonly [K in keyof z.infer<typeof Fixtures>]: readonly z.infer<typeof Fixtures>[K][number][]
}
