import { define } from '../../../engine/define.ts'
import { optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { summaryRows } from '../../../engine/summary.ts'
import { locationRule, typeFields } from './type.ts'
import type { Location } from '../../../data/schema.ts'
import type { Field, SummaryRow } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'
import type { TypeAnswers } from './type.ts'

const { conditions, field } = define<ArrangeContext>()
const { check, onValue } = conditions(typeFields)

// The live service clears the location only when the rule for it has changed.
const dependsOn = [
  onValue('whether the type of appointment needs a location', ['type', 'otherType'], locationRule),
]

/** Where it will be: the team's locations and nothing else, as until 27 October 2021. */
export const location = field({
  component: 'radios',
  label: 'Where will the appointment be?',
  options: optionsFrom('the locations of the person’s team, A to Z', [], (_, { locations }) =>
    locations.map(({ id, description }) => ({ value: id, text: description })),
  ),
  rules: [required('Select a location')],
  dependsOn,
  // No row: check your answers showed no location before the design of 27 October 2021.
})

const row: SummaryRow<ArrangeContext> = {
  label: 'Location',
  show: (value, _, { locations }) =>
    locations.find(({ id }) => id === value)?.description ?? 'No location',
}

/**
 * Where it will be, with two ways out of the list (post of 1 November 2021): another location, and
 * none at all for a type that does not need one.
 */
export const pickedLocation: Field<ArrangeContext> = {
  ...location,
  options: optionsFrom(
    'the locations of the person’s team, A to Z, or another, or none if that is allowed',
    ['type', 'otherType'],
    (answers, context) => [
      ...context.locations.map(({ id, description }) => ({ value: id, text: description })),
      {
        value: 'elsewhere',
        text: 'The location I’m looking for is not in this list',
        divider: 'or',
      },
      ...(locationRule(answers, context) === 'optional'
        ? [{ value: 'none', text: 'I do not need to pick a location' }]
        : []),
    ],
  ),
  summary: row,
}

const onlyLocationRow: SummaryRow<ArrangeContext> = {
  label: 'Location',
  fixed: true,
  show: (_, answers, context) => onlyLocation(answers, context)?.description,
}

/** What type it is, with a row for a location that is not asked because the team has only one. */
export const typeWithLocation = {
  ...typeFields.type,
  summary: [...summaryRows(typeFields.type), onlyLocationRow],
}

/** The location that is taken without asking: the team's only one, as in the live service. */
export function onlyLocation(answers: TypeAnswers, context: ArrangeContext): Location | undefined {
  if (locationRule(answers, context) === 'not required') return undefined
  return context.locations.length === 1 ? context.locations[0] : undefined
}

/** There is nothing to choose from. */
export const teamHasNoLocations = check(
  'the team has no locations',
  [],
  (_, { locations }) => locations.length === 0,
)

/** A single location is no question: it is taken, and its page skipped, as in the live service. */
export const teamHasSeveralLocations = check(
  'the team has more than one location',
  [],
  (_, { locations }) => locations.length > 1,
)

/** Another location than those of the team. */
export const isElsewhere = conditions({
  location: pickedLocation,
}).check(
  'the location is not in the list',
  ['location'],
  (answers) => answers.location === 'elsewhere',
)
