import { readFileSync } from 'node:fs'

import { levelsExample } from '../../../design-history/tools/levels/example.ts'

/** Fills in the levels with what the pipeline says of itself: its form, and what that comes to. */
export default function () {
  const { requirements } = JSON.parse(readFileSync('docs/rap/data/worked-example.json', 'utf8'))
  const { entries, ...shown } = levelsExample(requirements, 'gold')
  return { entries, shown }
}
