import { isOpen } from './nsis.ts'
import type { Nsi } from '../data/schema.ts'
import type { NsiLink } from './events.ts'

/** An NSI of the same type that a session could not be linked to, and why. */
export interface Refused {
  readonly nsi: Nsi
  readonly because: 'it is deleted' | 'it has ended' | 'it belongs to another requirement'
}

/** Why a session is linked to the NSI that it is linked to, as a sentence. */
export function whyThisNsi({ matches, chosen, best, used }: NsiLink): string {
  if (matches === 0) {
    return 'There was no open NSI of this type under this requirement, so one was created.'
  }
  if (matches === 1) return 'It was the only open NSI of this type under this requirement.'
  const several = `There were ${matches} open NSIs of this type under this requirement.`
  const first = used ? 'used most recently' : 'referred last'
  if (!chosen) return `${several} This one was ${first}, and no other was created.`
  return best
    ? `${several} This one was selected already, because it was ${first}, and the practitioner kept it. No other was created.`
    : `${several} The practitioner chose this one, which was not the one ${first}. No other was created.`
}

/**
 * The person’s other NSIs of the same type that were passed over, with the first reason that
 * `matchingNsis` has for each.
 */
export function passedOver(nsis: readonly Nsi[], linked: Nsi): readonly Refused[] {
  return nsis
    .filter(({ id, type }) => type === linked.type && id !== linked.id)
    .flatMap((nsi): readonly Refused[] => {
      if (nsi.softDeleted) return [{ nsi, because: 'it is deleted' }]
      if (!isOpen(nsi)) return [{ nsi, because: 'it has ended' }]
      const elsewhere = nsi.eventId !== linked.eventId || nsi.requirementId !== linked.requirementId
      return elsewhere ? [{ nsi, because: 'it belongs to another requirement' }] : []
    })
}
