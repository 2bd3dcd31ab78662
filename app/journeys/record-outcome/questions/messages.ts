import { required } from '../../../engine/rules.ts'
import type { Field } from '../../../engine/types.ts'
import type { RecordContext } from '../context.ts'

const messages: Readonly<Record<string, string>> = {
  complied: 'Select whether {first} complied',
  how: 'Select how {first} did not comply',
  absence: 'Select whether {first}’s absence was acceptable',
  reason: 'Select why {first} was absent',
  enforcement: 'Select an enforcement action',
  newEnforcement: 'Select an enforcement action',
}

/**
 * The fields with the messages of our own design, which say what to select in the words of the
 * question; those of the live service name parts of Delius.
 */
export function ownMessages<Fields extends Readonly<Record<string, Field<RecordContext>>>>(
  fields: Fields,
): Fields {
  const own: Record<string, Field<RecordContext>> = {}
  for (const [id, field] of Object.entries(fields)) {
    const message = messages[id]
    if (message !== undefined) own[id] = { ...field, rules: [required(message)] }
  }
  return { ...fields, ...own }
}
