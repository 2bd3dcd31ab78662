import { html } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'

import { answerOf } from '../record/record.ts'
import { viewKeys } from './order.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Slot } from '../tool.ts'

/**
 * Has a part drawn only when the register, or what somebody wants to see of it, is another: the
 * record is new at each letter that is typed into the form, and a register may be long.
 */
export function unlessSame(draw: (record: EngagementRecord) => TemplateResult): Slot {
  return (record) => {
    const view = Object.values(viewKeys).map((key) => answerOf(record, key))
    return html`${guard([JSON.stringify(record.register), ...view], () => draw(record))}`
  }
}
