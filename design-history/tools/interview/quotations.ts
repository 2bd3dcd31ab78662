import { html } from 'lit-html'

import { answerOf } from '../record/record.ts'
import { count } from '../words/plain.ts'
import { parts } from './guide.ts'
import { keyOf, openInterview } from './kept.ts'
import { quotationsIn } from './quotes.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'

/** Every direct quotation of the interview that is open, with the question that it answers. */
export function quotationList(record: EngagementRecord): TemplateResult {
  const number = openInterview(record)
  const found = parts.flatMap(({ questions }) =>
    questions.map(({ id, question }) => ({
      question,
      quotations: quotationsIn(answerOf(record, keyOf(number, `words.${id}`))),
    })),
  )
  const answered = found.filter(({ quotations }) => quotations.length > 0)
  if (answered.length === 0) {
    return html`<p class="govuk-body">
      None yet. Begin a line with a quotation mark, and it stands here as well.
    </p>`
  }
  const many = answered.reduce((sum, { quotations }) => sum + quotations.length, 0)
  return html`
    <p class="govuk-body">${count(many, 'direct quotation')} in interview ${number}.</p>
    ${answered.map(
      ({ question, quotations }) => html`
        <h3 class="govuk-heading-s">${question}</h3>
        ${quotations.map(
          (words) =>
            html`<blockquote class="govuk-inset-text app-tool-words">${words}</blockquote>`,
        )}
      `,
    )}
  `
}
