import { answersOf } from './considerations.ts'
import { decisionPanel } from './decision-panel.ts'
import { decisionIn } from './decision.ts'
import { leanPanel } from './lean-panel.ts'
import { weigh } from './weigh.ts'
import { leanSentence } from './words.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { Tool } from '../tool.ts'

/** The support model: where 7 considerations lean, and what was decided. */
export const supportModel: Tool = {
  id: 'support-model',
  title: 'Support model',
  asks: (key) => key.startsWith('support.'),
  progress(record) {
    const answers = answersOf(record)
    const answered = answers.filter(({ chosen }) => chosen !== undefined)
    const { choice } = decisionIn(record, leanOf(record), '')
    const decided = choice === '' ? '' : `. Decided: ${choice}`
    return `${answered.length} of ${answers.length} considerations answered${decided}`
  },
  status(record, today) {
    const lean = leanOf(record)
    const { choice } = decisionIn(record, lean, today)
    return `${leanSentence(lean)}${choice === '' ? '' : ` Decided: ${choice}.`}`
  },
  slots: {
    lean: (record) => leanPanel(leanOf(record)),
    decision: (record, today) => decisionPanel(decisionIn(record, leanOf(record), today)),
  },
}

const leanOf = (record: EngagementRecord) => weigh(answersOf(record))
