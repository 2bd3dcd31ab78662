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

/** Says whether a question is for another support model than the one that was decided on. */
export function isLeftOut(record: EngagementRecord, { models }: GuideQuestion): boolean {
  const decided = answerOf(record, 'support.decision')
  return models.length > 0 && decidedModel(record) !== '' && !models.includes(decided)
}

function applies(record: EngagementRecord, question: GuideQuestion): TemplateResult {
  const [model = ''] = decidedModel(record).split('\n')
  if (model === '') return html``
  return html`<p class="govuk-body">
    The support model was ‘${model}’.
    <strong
      >${isLeftOut(record, question) ? 'Leave this question out.' : 'Ask this question.'}</strong
    >
  </p>`
}
