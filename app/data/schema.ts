import { z } from 'zod'

import {
  Category,
  ContactType,
  Location,
  OffenceKind,
  Outcome,
  Practitioner,
  Team,
  Toolkit,
} from './reference-schema.ts'

export * from './reference-schema.ts'

const date = z.iso.date()
const id = z.string().min(1)
const text = z.string().min(1)

/**
 * A person on probation. `phone` is from the range kept for fiction, or null if none is held;
 * `completedProgrammes` are the names of the accredited programmes that the person has finished.
 */
export const Person = z.strictObject({
  crn: z.string().regex(/^[A-Z]\d{6}$/),
  pnc: z.string().regex(/^\d{4}\/\d{7}[A-Z]$/),
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
  completedProgrammes: z.array(text),
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

/** A sentence, which Delius calls an event, with its main offence. */
export const Sentence = z.strictObject({
  eventId: z.number().int(),
  crn: id,
  description: text,
  offence: z.strictObject({ description: text, kind: OffenceKind }),
  startDate: date,
  active: z.boolean(),
  requirements: z.array(Requirement),
})

/**
 * A non-statutory intervention: the work of one toolkit, or of one category before there were
 * toolkits, with one person under one requirement. `type` is the id of either.
 */
export const Nsi = z.strictObject({
  id: z.number().int(),
  crn: id,
  eventId: z.number().int(),
  requirementId: z.number().int(),
  type: id,
  subType: text.nullable(),
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
 * never to both. Times are HH:MM. `outcome` is the code of one, or null if none is recorded.
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
  outcome: id.nullable(),
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
  categories: z.array(Category),
  outcomes: z.array(Outcome),
  people: z.array(Person),
  sentences: z.array(Sentence),
  nsis: z.array(Nsi),
  contacts: z.array(Contact),
})

export type Person = Readonly<z.infer<typeof Person>>
export type Requirement = Readonly<z.infer<typeof Requirement>>
export type Sentence = Readonly<z.infer<typeof Sentence>>
export type Nsi = Readonly<z.infer<typeof Nsi>>
export type Contact = Readonly<z.infer<typeof Contact>>
export type Fixtures = {
  readonly [K in keyof z.infer<typeof Fixtures>]: readonly z.infer<typeof Fixtures>[K][number][]
}
