import type { Risk } from '../schema.ts'

/** The risk of each of the ten people. */
export const risks: readonly Risk[] = [
  { crn: 'V410022', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410137', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410255', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410368', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410471', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410586', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410699', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410702', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410814', assessedOn: null, community: null, themselves: null, flags: [] },
  { crn: 'V410930', assessedOn: null, community: null, themselves: null, flags: [] },
]
