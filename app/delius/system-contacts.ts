import type { Nsi } from '../data/schema.ts'

/** An entry that Delius writes in the log itself. `time` is HH:MM, or null for a day alone. */
export interface SystemContact {
  readonly code: string
  readonly description: string
  readonly date: string
  readonly time: string | null
  readonly nsiId: number
}

const statuses: ReadonlyMap<string, string> = new Map([
  ['INPROG', 'in progress'],
  ['COMP', 'completed'],
])

/** What the code of an NSI’s status means, in words; the code itself if we do not know it. */
export function statusName(code: string): string {
  return statuses.get(code) ?? code
}

/**
 * What Delius writes in the log for an NSI, earliest first: its referral, its status, and that it
 * commenced or terminated once it has (hmpps-delius-api). Nothing for one that was deleted.
 * In Delius each status has a contact type of its own, whose codes are not public: the code of the
 * status stands for it here.
 */
export function systemContacts(nsi: Nsi): readonly SystemContact[] {
  if (nsi.softDeleted) return []
  const entry = (code: string, description: string, date: string, time: string | null = null) => ({
    code,
    description,
    date,
    time,
    nsiId: nsi.id,
  })
  const [statusDate = '', statusTime = null] = nsi.statusDateTime.split('T')
  const status = `NSI status: ${statusName(nsi.status)}`
  return [
    entry('NREF', 'NSI referral', nsi.referralDate),
    entry(nsi.status, status, statusDate, statusTime),
    ...(nsi.startDate === null ? [] : [entry('NCOM', 'NSI commenced', nsi.startDate)]),
    ...(nsi.endDate === null ? [] : [entry('NTER', 'NSI terminated', nsi.endDate)]),
  ].toSorted((a, b) => a.date.localeCompare(b.date))
}
