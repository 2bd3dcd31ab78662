import { current } from './current.ts'
import type { Journey } from '../../engine/types.ts'
import type { RearrangeContext } from './context.ts'

export { everyRearrangeContext } from './context.ts'

/** Every version of rearranging or cancelling an appointment: only our own design. */
export const versions: readonly [Journey<RearrangeContext>, ...Journey<RearrangeContext>[]] = [
  current,
]
