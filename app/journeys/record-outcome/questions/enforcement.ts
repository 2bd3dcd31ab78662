import { define } from '../../../engine/define.ts'
import { optionsFrom } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { wordsFrom } from '../../../engine/words.ts'
import { actionName, actionsFor } from '../outcome.ts'
import type { Block, Field, Option } from '../../../engine/types.ts'
import type { EnforcementAction } from '../../../data/schema.ts'
import type { RecordContext } from '../context.ts'

const { conditions, field } = define<RecordContext>()

const asOption = ({ code, description }: EnforcementAction): Option => ({
  value: code,
  text: description,
})

/**
 * What is done about a failure to comply or an absence: a plain list since 13 October 2021. Delius
 * takes some actions for each outcome, and needs one of them.
 */
export const enforcement: Field<RecordContext> = field({
  component: 'select',
  label: 'Pick an enforcement action',
  options: optionsFrom(
    'the enforcement actions that Delius takes for the outcome',
    ['complied', 'how', 'absence'],
    (answers, context) => actionsFor(answers, context).map(asOption),
  ),
  rules: [required('Select an enforcement')],
  summary: { label: 'Enforcement action' },
})

/** Whether an action that is recorded already has to change (post of 23 November 2021). */
export const changeEnforcement = field({
  component: 'radios',
  label: 'Do you need to change the enforcement action?',
  options: [
    { value: 'yes', text: 'Yes, change it', reveals: 'newEnforcement' },
    { value: 'no', text: 'No, leave it the same' },
  ],
  rules: [required('Select yes if you need to change the enforcement action')],
  summary: {
    label: 'Enforcement action',
    show: (value, _, context) => (value === 'no' ? currentAction(context) : undefined),
  },
})

/**
 * The action that takes its place. An outcome that takes none is offered all of them, because in
 * November 2021 the question was asked even then.
 */
export const newEnforcement: Field<RecordContext> = field({
  ...enforcement,
  options: optionsFrom(
    'the enforcement actions that Delius takes for the outcome, or all',
    ['complied', 'how', 'absence'],
    (answers, context) => {
      const own = actionsFor(answers, context)
      return (own.length > 0 ? own : context.fixtures.enforcementActions).map(asOption)
    },
  ),
})

/** An enforcement action is recorded already. */
export const hasEnforcement = conditions({ changeEnforcement }).check(
  'an enforcement action is recorded',
  [],
  (_, { contact }) => contact.enforcement !== null,
)

/** The action that is recorded, above the question whether to change it. */
export const currentEnforcement: readonly Block<RecordContext>[] = [
  {
    kind: 'panel',
    text: 'The current enforcement action is:',
    strong: wordsFrom('the enforcement action', [], (_, context) => currentAction(context)),
  },
]

function currentAction(context: RecordContext): string {
  const { enforcement: code } = context.contact
  return code === null ? '' : actionName(code, context)
}
