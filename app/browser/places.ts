import type { Request } from '../pages/types.ts'
import type { Design } from './design.ts'

// As many tabs as anybody has open of one picture. Storage has room for few megabytes.
const mostOpenings = 10

/**
 * The requests that lead to the place of this name, or of the picture whose slot it is; undefined if
 * the design has none.
 */
export function placeNamed({ places }: Design, name: string): readonly Request[] | undefined {
  // Names come from addresses, which anybody can type: every object has a `constructor`.
  const own = [name, name.replace(/(~\d+)+$/, '')].find((one) => Object.hasOwn(places, one))
  return own === undefined ? undefined : places[own]
}

/** What is kept in slots, by their names. */
export interface Slots {
  readonly isTaken: (slot: string) => boolean
  readonly clear: (slot: string) => void
}

/**
 * A slot for one more opening of a picture, such as `rar` or `rar~2`: tabs of one picture are apart.
 * The slot after it is cleared, so that one is always free: that of the opening longest ago.
 */
export function slotToOpen(picture: string, { isTaken, clear }: Slots): string {
  const slots = Array.from({ length: mostOpenings }, (_, index) =>
    index === 0 ? picture : `${picture}~${index + 1}`,
  )
  const free = Math.max(
    0,
    slots.findIndex((slot) => !isTaken(slot)),
  )
  clear(slots[(free + 1) % mostOpenings] ?? picture)
  return slots[free] ?? picture
}
