import { otherTypes, typeName, typesFor } from '../../../delius/contact-types.ts'
import { either } from '../../../engine/conditions.ts'
import { define } from '../../../engine/define.ts'
import { isSource, optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { revealedBy } from '../../../engine/validate.ts'
import type { ContactType } from '../../../data/schema.ts'
import type { Journey } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { conditions, field } = define<ArrangeContext>()

/** The answers to which type of appointment it is. */
export interface TypeAnswers {
  readonly type?: string
  readonly otherType?: string
}

const featured = [
  { value: 'COAP', text: 'Office visit' },
  { value: 'CHVS', text: 'Home visit' },
  { value: 'COVC', text: 'Video call' },
  { value: 'COPT', text: 'Phone call' },
] as const

/** What type of appointment it is, with every other type of Delius under Other. */
export const typeFields = {
  type: field({
    component: 'radios',
    label: 'What type of appointment are you arranging?',
    options: [...featured, { value: 'other', text: 'Other', reveals: 'otherType' }],
    rules: [required('Select an appointment type')],
    summary: {
      label: 'Type of appointment',
      show: (_, answers, context) => chosenTypeName(answers, context),
    },
  }),
  otherType: field({
    component: 'select',
    label: 'Type of appointment',
    options: optionsFrom('the other types of appointment in Delius, A to Z', [], (_, context) =>
      otherTypes(typesFor(context.fixtures.contactTypes, context.theCase.sentences)).map(
        ({ code, description }) => ({
          value: code,
          text: description,
        }),
      ),
    ),
    rules: [required('Select an appointment type')],
    // One type that needs a location and one for which it is optional.
    samples: () => ['C007', 'C031'],
  }),
}

/** The question of March 2021, when an appointment was a session and Other had no list. */
export const sessionType = field({
  component: 'radios',
  label: 'What type of session would you like to arrange?',
  options: [...featured, { value: 'other', text: 'Other' }],
  rules: [required('Select a type of session')],
  summary: { label: 'Type of session' },
})

/** The Delius code of the type that was chosen; Other without a list is Delius's own Other. */
export function typeCode({ type, otherType }: TypeAnswers): string | undefined {
  return type === 'other' ? (otherType ?? 'C031') : type
}

/** The words for the type that was chosen. */
export function chosenTypeName(answers: TypeAnswers, { fixtures }: ArrangeContext): string {
  return typeName(fixtures.contactTypes, typeCode(answers) ?? '')
}

/** What a version calls a type of contact if it has a radio of its own: Other, in March 2021, has. */
export function typeAsChosen(
  { fields }: Journey<ArrangeContext>,
  code: string,
): string | undefined {
  const options = fields['type']?.options
  if (!options || isSource(options)) return undefined
  return options
    .filter((option) => revealedBy(option).length === 0)
    .find(({ value }) => typeCode({ type: value }) === code)?.text
}

/** Whether the type that was chosen must have a location, may have one, or takes none. */
export function locationRule(
  answers: TypeAnswers,
  { fixtures }: ArrangeContext,
): ContactType['location'] {
  const type = fixtures.contactTypes.find(({ code }) => code === typeCode(answers))
  return type?.location ?? 'not required'
}

const { is, check } = conditions(typeFields)

/** From May to October 2021, these types were asked for a location, whatever Delius needs. */
export const isOfficeVisitOrOther = either(is('type', 'COAP'), is('type', 'other'))

/** Delius refuses this type without a location. */
export const needsLocation = check(
  'the type of appointment needs a location',
  ['type', 'otherType'],
  (answers, context) => locationRule(answers, context) === 'required',
)

/** This type may have a location, or must have one. */
export const takesLocation = check(
  'the type of appointment takes a location',
  ['type', 'otherType'],
  (answers, context) => locationRule(answers, context) !== 'not required',
)
