import { noSiteLinks, siteLinksIn } from './evidence.ts'
import { checkLevels } from './check.ts'
import { levelsPanel } from './panel.ts'
import { requirementsOf } from './requirements.ts'
import type { Tool } from '../tool.ts'

/** The levels of RAP: which one a pipeline has reached, and what stops the next. */
export const levels: Tool = levelsTool()

function levelsTool(): Tool {
  let siteLinks = noSiteLinks
  return {
    id: 'levels',
    title: 'Levels of RAP',
    asks: (key) => key.startsWith('levels.'),
    progress(record) {
      const requirements = requirementsOf(record)
      const answered = requirements.filter(({ state }) => state !== undefined)
      return `${answered.length} of ${requirements.length} requirements answered`
    },
    status: (record) => checkLevels(requirementsOf(record)).sentence,
    slots: { result: (record) => levelsPanel(record, siteLinks) },
    // The page has these links when it opens, before anything is drawn
    start({ root }) {
      siteLinks = siteLinksIn(root)
    },
  }
}
