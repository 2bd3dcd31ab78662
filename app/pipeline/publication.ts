import type { Dimension } from './cells.ts'

/** What is published, and by which rules: whatever a publisher decides, apart from how it is done. */
export interface Publication {
  /** Major: figures that were published change. Minor: there are more. Patch: neither. */
  readonly version: string
  readonly title: string
  /** The first and the last month that is counted, YYYY-MM. */
  readonly from: string
  readonly to: string
  /** Each list has a figure for every combination of its dimensions; [], always there, is one in all. */
  readonly breakdowns: readonly (readonly Dimension[])[]
  /** A count from 1 up to, and without, this number is hidden. */
  readonly threshold: number
}

/** The thin slice, the version 0.1.0: one figure for England and Wales. */
export const thinSlice: Publication = {
  version: '0.1.0',
  title: 'RAR toolkit sessions',
  from: '2021-04',
  to: '2021-09',
  breakdowns: [[]],
  threshold: 3,
}

/** What is published now: the thin slice, broken down. */
export const publication: Publication = {
  ...thinSlice,
  version: '1.0.1',
  title: 'RAR toolkit sessions by month, region and toolkit',
  breakdowns: [[], ['month'], ['region'], ['toolkit'], ['month', 'region', 'toolkit']],
}

/** Every dimension that sessions are broken down by, in the order of the columns. */
export const dimensions: readonly Dimension[] = ['month', 'region', 'toolkit']
