import { z } from 'zod'

export * from './toolkit-schema.ts'

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
 * A kind of entry in the contact log of Delius. `location` is the rule of the contact type; the four
 * `featured` ones have a radio of their own. Only appointments can be arranged, under the kinds of
 * order that are named; only what is national standard counts for compliance; what is `system` is
 * logged by Delius itself.
 */
export const ContactType = z.strictObject({
  code: id,
  description: text,
  shortDescription: text.optional(),
  kind: z.enum(['appointment', 'communication', 'enforcement', 'other', 'system']),
  nationalStandard: z.boolean(),
  orders: z.array(z.enum(['CJA 2003', 'legacy'])),
  location: z.enum(['required', 'optional', 'not required']),
  featured: z.boolean().optional(),
})

/**
 * What RAR was recorded as before toolkits: a choice on the screens of the design that was
 * published on the date `design`. `code` is the NSI type in Delius, or null if it had none.
 */
export const Category = z.strictObject({
  id,
  name: text,
  code: id.nullable(),
  design: z.enum(['2021-03-11', '2021-05-25']),
})

/**
 * What came of an appointment. `attended` and `complied` are as Delius holds them, null where the
 * outcome says nothing of it. `enforcements` are the codes of the actions that Delius takes for it,
 * one of which it then requires; none for an outcome that is not enforceable. `onScreen` are the
 * words of the service where they are not those of Delius.
 */
export const Outcome = z.strictObject({
  code: id,
  description: text,
  onScreen: text.optional(),
  attended: z.boolean().nullable(),
  complied: z.boolean().nullable(),
  enforcements: z.array(id),
})

/**
 * What a practitioner does about a failure to comply. `responseDays` is how long the person has to
 * answer, in days, or null; `letter` says that the action is a letter that was sent.
 */
export const EnforcementAction = z.strictObject({
  code: id,
  description: text,
  responseDays: z.number().int().positive().nullable(),
  letter: z.boolean(),
})

/**
 * A kind of risk flag (a registration, in Delius): what it is for, how often it is reviewed, in
 * months, and guidance on when to add it, what to do while it stands and when to remove it.
 */
export const RiskFlag = z.strictObject({
  id,
  name: text,
  level: z.enum(['very high', 'high', 'medium', 'low', 'information']),
  purpose: text,
  reviewMonths: z.number().int().positive().nullable(),
  add: z.array(text),
  whileItStands: z.array(text),
  remove: z.array(text),
})

export type Location = Readonly<z.infer<typeof Location>>
export type Team = Readonly<z.infer<typeof Team>>
export type Practitioner = Readonly<z.infer<typeof Practitioner>>
export type ContactType = Readonly<z.infer<typeof ContactType>>
export type Category = Readonly<z.infer<typeof Category>>
export type Outcome = Readonly<z.infer<typeof Outcome>>
export type EnforcementAction = Readonly<z.infer<typeof EnforcementAction>>
export type RiskFlag = Readonly<z.infer<typeof RiskFlag>>
