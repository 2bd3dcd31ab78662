import { version20211013 } from './2021-10-13.ts'
import { version20211123 } from './2021-11-23.ts'
import { current } from './current.ts'
import type { Journey } from '../../engine/types.ts'
import type { RecordContext } from './context.ts'

export { everyRecordContext, heldRecordContexts } from './contexts.ts'

/** Every version of recording an outcome, oldest first. */
export const versions: readonly [Journey<RecordContext>, ...Journey<RecordContext>[]] = [
  version20211013,
  version20211123,
  current,
]
