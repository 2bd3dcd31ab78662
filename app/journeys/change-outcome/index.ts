import { version20211123 } from './2021-11-23.ts'
import { current } from './current.ts'
import type { Journey } from '../../engine/types.ts'
import type { RecordContext } from '../record-outcome/context.ts'

export { everyChangeContext, heldChangeContexts } from '../record-outcome/contexts.ts'

/** Every version of changing an outcome, oldest first; before November 2021 it was left to Delius. */
export const versions: readonly [Journey<RecordContext>, ...Journey<RecordContext>[]] = [
  version20211123,
  current,
]
