import { count } from '../words/plain.ts'
import { calculate } from './calculation.ts'
import { inputsOf } from './inputs.ts'
import { capacityResult } from './result.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { Tool } from '../tool.ts'

/** How many engagements a RAP team has room for, and how long all publications take. */
export const capacity: Tool = {
  id: 'capacity',
  title: 'Capacity calculator',
  asks: (key) => key.startsWith('capacity.'),
  progress(record) {
    const read = inputsOf(record)
    if (!('problems' in read) && read.entered === 0) return 'Nothing entered yet'
    return sentenceOf(record)
  },
  status: sentenceOf,
  slots: { result: capacityResult },
}

function sentenceOf(record: EngagementRecord): string {
  const read = inputsOf(record)
  if ('problems' in read) {
    const entries = count(read.problems.length, 'entry', 'entries')
    return `No result yet: put ${entries} right`
  }
  return calculate(read.inputs).sentence
}
