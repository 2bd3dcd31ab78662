import type { Loads, NewVisitors } from './loads.ts'
import type { Measured } from './measure.ts'
import type { Row } from './report.ts'
import type { Starts } from './starts.ts'

const atLeast = (least: number) => ({
  text: `at least ${least}`,
  met: (ratio: number) => ratio >= least,
})
const atMost = (most: number) => ({
  text: `at most ${most}`,
  met: (ratio: number) => ratio <= most,
})

const unit = 'requests a second'

/** The rows about pages. */
export function rateRows({ first, fresh, known }: Loads): readonly Row[] {
  return [
    ...newVisitorRows('New visitors to our first page', first, atLeast(30)),
    ...newVisitorRows('New visitors to one view, shown by the kit and stored in both', fresh),
    {
      text: 'Returning visitor, the same question: our journey page, a view in the kit',
      unit,
      ours: known.journey.rates,
      kit: known.kit.rates,
      target: atLeast(2.5),
    },
    {
      text: 'Returning visitor, the same view in both, shown by the kit in both',
      unit,
      ours: known.ours.rates,
      kit: known.kit.rates,
    },
    {
      text: 'Returning visitor, our journey page compressed as for a browser',
      unit,
      ours: known.compressed.rates,
      kit: known.kit.rates,
    },
  ]
}

function newVisitorRows(
  text: string,
  visitors: NewVisitors,
  target?: Row['target'],
): readonly Row[] {
  return [
    {
      text: `${text}, none stored before`,
      unit,
      ours: visitors.ours0.rates,
      kit: visitors.kit0.rates,
    },
    {
      text: `${text}, 1,000 stored before`,
      unit,
      ours: visitors.ours1000.rates,
      kit: visitors.kit1000.rates,
      ...(target ? { target } : {}),
    },
    {
      text: `${text}, 10,000 stored before`,
      unit,
      ours: visitors.ours10000.rates,
      kit: [],
      against: { text: 'ours at none', rates: visitors.ours0.rates },
      target: atLeast(0.9),
    },
  ]
}

/** The rows about starting. */
export function startRows(ours: Starts, kit: Starts): readonly Row[] {
  return [
    {
      text: 'First start, nothing built (ours builds the site too), to first page',
      unit: 'seconds',
      ours: ours.first,
      kit: kit.first,
    },
    {
      text: 'Second start to first page',
      unit: 'seconds',
      ours: ours.second,
      kit: kit.second,
      target: atMost(0.25),
    },
    {
      text: 'Peak memory of the first start, builds included',
      unit: 'MB',
      ours: ours.firstPeak.map(megabytes),
      kit: kit.firstPeak.map(megabytes),
    },
  ]
}

/** The row about memory once all was served. */
export function memoryRow({ memory }: Loads): Row {
  return {
    text: 'Peak memory after a second start and all these requests',
    unit: 'MB',
    ours: [megabytes(memory.ours)],
    kit: [megabytes(memory.kit)],
  }
}

/** How many sessions each side stored of those it was to store. */
export function storedSentence({ first, fresh }: Loads): string {
  const of = (...all: readonly Measured[]) => {
    const [stored, visitors] = [sum(all, 'stored'), sum(all, 'visitors')]
    return `${stored} sessions for ${visitors} new visitors`
  }
  const ours = of(fresh.ours0, fresh.ours1000, fresh.ours10000)
  const nothing = of(first.ours0, first.ours1000, first.ours10000)
  return [
    `Shown one view, ours stored ${ours}, the kit ${of(fresh.kit0, fresh.kit1000)}.`,
    `Shown our first page, where there is nothing to keep yet, ours stored ${nothing}, the kit ${of(first.kit0, first.kit1000)}.`,
  ].join('\n')
}

function sum(all: readonly Measured[], what: 'stored' | 'visitors'): number {
  return all.reduce((total, measured) => total + measured[what], 0)
}

function megabytes(bytes: number): number {
  return bytes / 1_000_000
}
