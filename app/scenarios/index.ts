import { anotherLocation } from './another-location.ts'
import { bankHoliday } from './bank-holiday.ts'
import { cancelAppointment } from './cancel-appointment.ts'
import { categories } from './categories.ts'
import { changeOutcome } from './change-outcome.ts'
import { clash } from './clash.ts'
import { compareToolkits } from './compare-toolkits.ts'
import { duplicateNsis } from './duplicate-nsis.ts'
import { endedNsi } from './ended-nsi.ts'
import { failureToComply } from './failure-to-comply.ts'
import { findYourWay } from './find-your-way.ts'
import { noDaysLeft } from './no-days-left.ts'
import { noLocations } from './no-locations.ts'
import { noRar } from './no-rar.ts'
import { oldCategories } from './old-categories.ts'
import { oneLocation } from './one-location.ts'
import { rarLeftToDelius } from './rar-left-to-delius.ts'
import { rearrangeAppointment } from './rearrange-appointment.ts'
import { recordOutcome } from './record-outcome.ts'
import { recordToolkitSession } from './record-toolkit-session.ts'
import { repeatAppointments } from './repeat-appointments.ts'
import { teamWithoutToolkits } from './team-without-toolkits.ts'
import { toolkitSession } from './toolkit-session.ts'
import { toolkitsThatMightNotFit } from './toolkits-that-might-not-fit.ts'
import { twoRequirements } from './two-requirements.ts'
import { usedBefore } from './used-before.ts'
import { waitingForEvidence } from './waiting-for-evidence.ts'
import type { Scenario } from './types.ts'

/** Every scenario, oldest design first. Add a file beside this one and name it here. */
export const scenarios: readonly Scenario[] = [
  categories,
  repeatAppointments,
  toolkitSession,
  oldCategories,
  recordOutcome,
  failureToComply,
  rarLeftToDelius,
  anotherLocation,
  waitingForEvidence,
  changeOutcome,
  usedBefore,
  noRar,
  noDaysLeft,
  duplicateNsis,
  teamWithoutToolkits,
  noLocations,
  oneLocation,
  endedNsi,
  toolkitsThatMightNotFit,
  twoRequirements,
  clash,
  bankHoliday,
  findYourWay,
  recordToolkitSession,
  rearrangeAppointment,
  cancelAppointment,
  compareToolkits,
]
