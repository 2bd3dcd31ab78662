import { html } from 'lit-html'

import { decidedModel } from '../questions/model.ts'
import { answerOf } from '../record/record.ts'
import { parts } from './guide.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Slot } from '../tool.ts'
import type { GuideQuestion } from './guide.ts'

/** Says of each question that depends on the support model whether to ask it. */
export const appliesSlots: Readonly<Record<string, Slot>> = Object.fromEntries(
  parts
    .flatMap(({ questions }) => questions)
    .filter(({ models }) => models.length > 0)
    .map((question) => [`applies-${question.id}`, (record) => applies(record, question)]),
)

function applies(record: EngagementRecord, { models }: GuideQuestion): TemplateResult {
  const [model = ''] = decidedModel(record).split('\n')
  if (model === '') return html``
  const ask = models.includes(answerOf(record, 'support.decision'))
  return html`<p class="govuk-body">
    The support model was ‘${model}’.
    <strong>${ask ? 'Ask this question.' : 'Leave this question out.'}</strong>
  </p>`
}
