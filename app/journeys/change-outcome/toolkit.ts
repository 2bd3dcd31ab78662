import { optionsFrom, optionsOf } from '../../engine/options.ts'
import { rarFields } from '../record-outcome/questions/rar.ts'
import { asRecorded, isOffered, recordedName, recordedRar } from '../record-outcome/recorded-rar.ts'
import type { Field, Option } from '../../engine/types.ts'
import type { RecordContext } from '../record-outcome/context.ts'

/**
 * Which toolkit was used, of an appointment that has an outcome: one that was recorded as a category
 * of earlier years, or as no toolkit at all, can stay what it is.
 */
export const toolkitOrRecorded: Field<RecordContext> = {
  ...rarFields.toolkit,
  options: optionsFrom('the RAR toolkits, and what is recorded', [], (answers, context) => [
    ...optionsOf(rarFields.toolkit, answers, context),
    ...leftAsRecorded(context),
  ]),
}

function leftAsRecorded(context: RecordContext): readonly Option[] {
  const recorded = recordedRar(context)
  if (!recorded || isOffered(recorded.type, context)) return []
  const text = recordedName(recorded.type, context)
  return [{ value: asRecorded, text, hint: 'As it is recorded now.' }]
}
