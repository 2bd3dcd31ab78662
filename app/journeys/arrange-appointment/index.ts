import { version20210311 } from './2021-03-11.ts'
import { version20210525 } from './2021-05-25.ts'
import { version20211006 } from './2021-10-06.ts'
import { version20211101 } from './2021-11-01.ts'
import { current } from './current.ts'
import { versionOn } from '../version-on.ts'
import type { Journey } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

/** Every version of arranging an appointment, oldest first. */
export const versions: readonly [Journey<ArrangeContext>, ...Journey<ArrangeContext>[]] = [
  version20210311,
  version20210525,
  version20211006,
  version20211101,
  current,
]

/** The version that a visitor gets who has not chosen one. */
export const defaultVersion = current

/** The version of arranging an appointment that belongs with a version of the service. */
export function versionNamed(name: string | null): Journey<ArrangeContext> {
  return versionOn(versions, name)
}
