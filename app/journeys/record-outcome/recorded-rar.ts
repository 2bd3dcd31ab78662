import { offeredToolkits } from '../../data/toolkits.ts'
import { rarName } from '../../delius/names.ts'
import { rarOfContact } from '../../delius/rar-of-contact.ts'
import { transitionName } from '../arrange-appointment/context.ts'
import { outcomeNamed } from './outcome.ts'
import type { RecordContext } from './context.ts'

/** The value of the choice that leaves RAR as it is recorded. */
export const asRecorded = 'recorded'

/** What an appointment is recorded as having counted towards; undefined before it has an outcome. */
export function recordedRar(context: RecordContext): ReturnType<typeof rarOfContact> {
  const { contact, theCase } = context
  const recorded = outcomeNamed(contact.outcome, context)
  const isKept = recorded?.complied === true && recorded.attended !== false
  return isKept ? rarOfContact(theCase.nsis, contact) : undefined
}

/** The toolkit can be chosen today: not a category of earlier years, nor none at all. */
export function isOffered(type: string | undefined, { fixtures }: RecordContext): boolean {
  return offeredToolkits(fixtures.toolkits).some(({ id }) => id === type)
}

/** In words, what RAR is recorded as where nobody chooses a toolkit. */
export function unchosenName(context: RecordContext): string {
  const recorded = recordedRar(context)
  return recorded ? recordedName(recorded.type, context) : transitionName(context)
}

/** In words, what an appointment is recorded as: a session of no toolkit says so. */
export function recordedName(type: string | undefined, { fixtures }: RecordContext): string {
  return type === undefined ? 'No toolkit' : rarName(fixtures, type)
}
