import { opened, openInterview } from './kept.ts'
import type { Store } from '../page/store.ts'
import type { EngagementRecord } from '../record/record.ts'

/**
 * Which interview a page has open. Only the page itself opens another one: what somebody types here
 * would land in the wrong interview if another tab could.
 */
export interface OpenHere {
  /** Gives the record with the interview open that this page has open. */
  readonly seen: (record: EngagementRecord) => EngagementRecord
  /** Gives the store as this page sees it: an interview that is opened through it is open here. */
  readonly storeOf: (store: Store) => Store
  /** Opens the interview that was used last, when a page begins or everything in it was replaced. */
  readonly reopen: (store: Store) => void
}

/** Keeps which interview a page has open: until `reopen`, whichever was used last. */
export function createOpenHere(): OpenHere {
  let here: number | undefined
  const seen = (record: EngagementRecord) =>
    here === undefined || openInterview(record) === here ? record : opened(record, here)
  return {
    seen,
    storeOf: (store) => ({
      ...store,
      record: () => seen(store.record()),
      update: (change) =>
        store.update((record) => {
          const changed = change(seen(record))
          here = openInterview(changed)
          return changed
        }),
    }),
    reopen: (store) => {
      here = openInterview(store.record())
    },
  }
}
