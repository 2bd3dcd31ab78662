import type {
  Address,
  Circumstance,
  Disability,
  PersonalContact,
  PersonalDetails,
} from '../schema.ts'

/** What is held about somebody of whom little is known, with what is known instead. */
export const detailsOf = (crn: string, known: Partial<PersonalDetails> = {}): PersonalDetails => ({
  crn,
  middleNames: null,
  preferredName: null,
  previousName: null,
  aliases: [],
  telephone: null,
  email: null,
  addresses: [],
  contacts: [],
  circumstances: [],
  disabilities: [],
  criminogenicNeeds: [],
  religion: null,
  genderIdentity: null,
  selfDescribedGender: null,
  sexualOrientation: null,
  previousOrders: [],
  ...known,
})

/** A circumstance since a date, which still holds and was verified, unless `rest` says otherwise. */
export const circumstance = (
  type: string,
  subType: string | null,
  startDate: string,
  rest: Partial<Circumstance> = {},
): Circumstance => ({ type, subType, verified: true, startDate, endDate: null, notes: '', ...rest })

/** A disability since a date, with its adjustments. */
export const disability = (
  type: string,
  startDate: string,
  adjustments: readonly string[] = [],
  rest: Partial<Disability> = {},
): Disability => ({
  type,
  adjustments: [...adjustments],
  startDate,
  endDate: null,
  notes: '',
  ...rest,
})

/** A verified address where somebody has lived since a date, unless `rest` says otherwise. */
export const address = (
  type: string,
  lines: readonly string[],
  startDate: string,
  rest: Partial<Address> = {},
): Address => ({
  kind: 'main',
  type,
  verified: true,
  noFixedAbode: false,
  lines: [...lines],
  telephone: null,
  startDate,
  endDate: null,
  notes: '',
  ...rest,
})

/** Somebody in a person’s life, whose id is made of the name, with what is known in `rest`. */
export const personalContact = (
  type: string,
  name: string,
  relationship: string,
  startDate: string,
  rest: Partial<PersonalContact> = {},
): PersonalContact => ({
  id: name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, ''),
  type,
  name,
  relationship,
  phone: null,
  email: null,
  lines: [],
  startDate,
  notes: '',
  ...rest,
})
