import { z } from 'zod'

const id = z.string().min(1)
const text = z.string().min(1)
const date = z.iso.date()
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const mobile = z.string().regex(/^07700 900 \d{3}$/)
const landline = z.string().regex(/^01632 960 \d{3}$/)

/**
 * A person on probation. `phone` is a mobile number from the range kept for fiction, or null if none
 * is held; `completedProgrammes` are the names of the accredited programmes that the person has
 * finished.
 */
export const Person = z.strictObject({
  crn: z.string().regex(/^[A-Z]\d{6}$/),
  pnc: z.string().regex(/^\d{4}\/\d{7}[A-Z]$/),
  firstName: text,
  lastName: text,
  dateOfBirth: date,
  sex: z.enum(['male', 'female']),
  phone: mobile.nullable(),
  language: text.nullable(),
  needsInterpreter: z.boolean(),
  completedProgrammes: z.array(text),
  practitioner: id,
  team: id,
})

/** Where a person lives, may be met, or lived. Somebody of no fixed abode has an address no more. */
export const Address = z.strictObject({
  kind: z.enum(['main', 'other', 'previous']),
  type: text,
  verified: z.boolean(),
  noFixedAbode: z.boolean(),
  lines: z.array(text),
  telephone: landline.nullable(),
  startDate: date,
  endDate: date.nullable(),
  notes: z.string(),
})

/** Somebody in the life of a person on probation, such as a partner, a doctor or a keyworker. */
export const PersonalContact = z.strictObject({
  id: slug,
  type: text,
  name: text,
  relationship: text,
  phone: mobile.or(landline).nullable(),
  email: z.email().nullable(),
  lines: z.array(text),
  startDate: date,
  notes: z.string(),
})

/** A circumstance, such as Employment: Unemployed. It is current until it has an end. */
export const Circumstance = z.strictObject({
  type: text,
  subType: text.nullable(),
  verified: z.boolean(),
  startDate: date,
  endDate: date.nullable(),
  notes: z.string(),
})

/** A disability, with what is done about it. It is current until it has an end. */
export const Disability = z.strictObject({
  type: text,
  adjustments: z.array(text),
  startDate: date,
  endDate: date.nullable(),
  notes: z.string(),
})

/** An order that a person has finished. */
export const PreviousOrder = z.strictObject({
  description: text,
  offence: text,
  startDate: date,
  endDate: date,
  breaches: z.number().int().min(0),
})

/** All that Delius holds about a person besides who they are. Null or empty is not known. */
export const PersonalDetails = z.strictObject({
  crn: id,
  middleNames: text.nullable(),
  preferredName: text.nullable(),
  previousName: text.nullable(),
  aliases: z.array(text),
  telephone: landline.nullable(),
  email: z.email().nullable(),
  addresses: z.array(Address),
  contacts: z.array(PersonalContact),
  circumstances: z.array(Circumstance),
  disabilities: z.array(Disability),
  criminogenicNeeds: z.array(text),
  religion: text.nullable(),
  genderIdentity: text.nullable(),
  selfDescribedGender: text.nullable(),
  sexualOrientation: text.nullable(),
  previousOrders: z.array(PreviousOrder),
})

/** How high a risk of serious harm is. */
export const RoshLevel = z.enum(['very high', 'high', 'medium', 'low'])

/**
 * A concern about a person themselves. What is immediate or previous has notes, and a previous one
 * the date on which it was a concern last.
 */
export const Concern = z.strictObject({
  immediate: z.string().nullable(),
  previous: z.string().nullable(),
  previousDate: date.nullable(),
})

/** A risk flag that a person has, or had until it was removed. `flag` is the id of its kind. */
export const HeldFlag = z.strictObject({
  id: slug,
  flag: id,
  notes: z.string(),
  addedOn: date,
  lastReview: date.nullable(),
  nextReview: date.nullable(),
  removedOn: date.nullable(),
  removalNotes: z.string(),
})

/**
 * The risk of a person: of serious harm (ROSH) in the community, by OASys, to whom and how much; to
 * themselves; and flags. Without an assessment the first two are null.
 */
export const Risk = z.strictObject({
  crn: id,
  assessedOn: date.nullable(),
  community: z
    .strictObject({
      overall: RoshLevel,
      levels: z.strictObject({
        children: RoshLevel,
        public: RoshLevel,
        knownAdult: RoshLevel,
        staff: RoshLevel,
      }),
      whoIsAtRisk: z.string(),
      natureOfRisk: z.string(),
      greatestWhen: z.string(),
    })
    .nullable(),
  themselves: z
    .strictObject({ suicideOrSelfHarm: Concern, coping: Concern, vulnerability: Concern })
    .nullable(),
  flags: z.array(HeldFlag),
})

export type Person = Readonly<z.infer<typeof Person>>
export type Address = Readonly<z.infer<typeof Address>>
export type PersonalContact = Readonly<z.infer<typeof PersonalContact>>
export type Circumstance = Readonly<z.infer<typeof Circumstance>>
export type Disability = Readonly<z.infer<typeof Disability>>
export type PreviousOrder = Readonly<z.infer<typeof PreviousOrder>>
export type PersonalDetails = Readonly<z.infer<typeof PersonalDetails>>
export type RoshLevel = z.infer<typeof RoshLevel>
export type Concern = Readonly<z.infer<typeof Concern>>
export type HeldFlag = Readonly<z.infer<typeof HeldFlag>>
export type Risk = Readonly<z.infer<typeof Risk>>
