import { z } from 'zod'

import {
  Category,
  ContactType,
  EnforcementAction,
  Location,
  OffenceKind,
  Outcome,
  Practitioner,
  RiskFlag,
  Team,
  Toolkit,
} from './reference-schema.ts'
import { Person, PersonalDetails, Risk } from './person-schema.ts'

export * from './reference-schema.ts'
export * from './person-schema.ts'

const date = z.iso.date()
const id = z.string().min(1)
const text = z.string().min(1)
const time = z.string().regex(/^\d\d:\d\d$/)
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
const percent = z.number().int().min(0).max(100)

/**
 * A requirement of a sentence. Category F is a Rehabilitation Activity Requirement; the letters of
 * the others, unpaid work and alcohol treatment, are ours.
 */
export const Requirement = z.strictObject({
  id: z.number().int(),
  category: z.enum(['F', 'W', 'A']),
  description: text,
  length: z.number().int().positive(),
  unit: z.enum(['days', 'hours', 'months']),
  startDate: date,
  createdDate: date,
  expectedEndDate: date.nullable(),
  terminationDate: date.nullable(),
  terminationReason: text.nullable(),
  notes: z.string(),
  softDeleted: z.boolean(),
})

const offence = z.strictObject({
  description: text,
  code: z.string().regex(/^\d{5}$/),
  count: z.number().int().positive(),
  date,
})

/**
 * A sentence, which Delius calls an event, with its main offence. `law` says under which law it was
 * passed: it decides which types of appointment there are. `ogrs` is the reconviction score, in per
 * cent within one year and two. A breach is in progress until it has an end.
 */
export const Sentence = z.strictObject({
  eventId: z.number().int(),
  crn: id,
  description: text,
  law: z.enum(['CJA 2003', 'legacy']),
  months: z.number().int().positive().nullable(),
  offence: offence.extend({ kind: OffenceKind, category: text, notes: z.string() }),
  additionalOffences: z.array(offence),
  ogrs: z.strictObject({ oneYear: percent, twoYears: percent }).nullable(),
  sentencingCourt: text,
  responsibleCourt: text,
  convictionDate: date,
  startDate: date,
  endDate: date.nullable(),
  active: z.boolean(),
  requirements: z.array(Requirement),
  additionalSentences: z.array(
    z.strictObject({
      description: text,
      length: text.nullable(),
      value: text.nullable(),
      notes: z.string(),
    }),
  ),
  breaches: z.array(
    z.strictObject({
      id: z.number().int(),
      startDate: date,
      status: text,
      endDate: date.nullable(),
    }),
  ),
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
  statusDateTime: moment,
  expectedStartDate: date.nullable(),
  startDate: date.nullable(),
  endDate: date.nullable(),
  outcome: text.nullable(),
  softDeleted: z.boolean(),
  practitioner: id,
  team: id,
})

/**
 * An appointment in the contact log. It is linked to an NSI or to a requirement, never to both.
 * Times are HH:MM. `outcome` and `enforcement` are the codes of one, or null if none is recorded;
 * `cancelledBy` says who asked, if it was called off. `notes` hold every note that was added (see
 * `delius/notes.ts`). `updated` is who last recorded something on it, and when.
 */
export const Contact = z.strictObject({
  id: z.number().int(),
  crn: id,
  type: id,
  date,
  start: time,
  end: time,
  practitioner: id,
  team: id,
  location: id.nullable(),
  eventId: z.number().int(),
  nsiId: z.number().int().nullable(),
  requirementId: z.number().int().nullable(),
  rarActivity: z.boolean(),
  outcome: id.nullable(),
  enforcement: id.nullable(),
  cancelledBy: z.enum(['staff', 'person']).nullable(),
  notes: z.string().max(4000),
  sensitive: z.boolean(),
  updated: z.strictObject({ by: id, at: moment }).nullable(),
})

/**
 * An entry in the contact log that is no appointment: a phone call, an email, a letter, or what
 * Delius logs by itself. `title` stands for the name of its type where people wrote one.
 */
export const Entry = z.strictObject({
  id: z.number().int(),
  crn: id,
  type: id,
  title: text.nullable(),
  date,
  time: time.nullable(),
  practitioner: id.nullable(),
  eventId: z.number().int(),
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
  enforcementActions: z.array(EnforcementAction),
  riskFlags: z.array(RiskFlag),
  people: z.array(Person),
  personalDetails: z.array(PersonalDetails),
  risks: z.array(Risk),
  sentences: z.array(Sentence),
  nsis: z.array(Nsi),
  contacts: z.array(Contact),
  entries: z.array(Entry),
})

export type Requirement = Readonly<z.infer<typeof Requirement>>
export type Sentence = Readonly<z.infer<typeof Sentence>>
export type Nsi = Readonly<z.infer<typeof Nsi>>
export type Contact = Readonly<z.infer<typeof Contact>>
export type Entry = Readonly<z.infer<typeof Entry>>
export type Fixtures = {
  readonly [K in keyof z.infer<typeof Fixtures>]: readonly z.infer<typeof Fixtures>[K][number][]
}
