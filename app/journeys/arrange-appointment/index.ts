import { version20210311 } from './2021-03-11.ts'
import { version20210525 } from './2021-05-25.ts'
import { version20211006 } from './2021-10-06.ts'
import { version20211101 } from './2021-11-01.ts'
import { current } from './current.ts'
import type { Journey } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

/** Every version of arranging an appointment, oldest first. */
export const versions = [
  version20210311,
  version20210525,
  version20211006,
  version20211101,
  current,
]

/** The version that a visitor gets who has not chosen one. */
export const defaultVersion = current

/** The version of this name; the default if there is none of that name, or no name. */
export function versionNamed(name: string | null): Journey<ArrangeContext> {
  return versions.find(({ version }) => version === name) ?? defaultVersion
}
