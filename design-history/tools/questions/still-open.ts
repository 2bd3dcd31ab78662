import { html, nothing } from 'lit-html'

import { count } from '../words/plain.ts'
import { whoFindsOut } from './who-finds-out.ts'
import type { TemplateResult } from 'lit-html'
import type { AskedQuestion } from './asked.ts'

/** What is still open: first what somebody has to find out, then what to ask, by who can answer. */
export function stillOpen(questions: readonly AskedQuestion[]): TemplateResult {
  const notKnown = questions.filter(({ state }) => state === 'not-known')
  const open = questions.filter(({ state }) => state === 'open')
  if (notKnown.length + open.length === 0) {
    return html`<p class="govuk-body app-tool-result app-tool-result--go">
      <strong>Every question has an answer.</strong>
    </p>`
  }
  return html`
    ${notKnown.length > 0 ? notKnownList(notKnown) : nothing}
    ${open.length > 0 ? toAsk(open) : nothing}
  `
}

const notKnownList = (questions: readonly AskedQuestion[]) => html`
  <h3 class="govuk-heading-s">Not known (${count(questions.length, 'question')})</h3>
  <ul class="govuk-list govuk-list--bullet">
    ${questions.map((each) => html`<li>${linkTo(each)} <strong>${whoFindsOut(each)}</strong></li>`)}
  </ul>
`

function toAsk(questions: readonly AskedQuestion[]): TemplateResult {
  const everyone = [...new Set(questions.map(({ whoAnswers }) => whoAnswers))]
  return html`
    <h3 class="govuk-heading-s">No answer yet (${count(questions.length, 'question')})</h3>
    ${everyone.map((who) => {
      const theirs = questions.filter(({ whoAnswers }) => whoAnswers === who)
      return html`
        <details class="govuk-details app-questions-group">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text"
              >Ask: ${who} (${count(theirs.length, 'question')})</span
            >
          </summary>
          <div class="govuk-details__text">
            <ul class="govuk-list">
              ${theirs.map((each) => html`<li>${linkTo(each)}</li>`)}
            </ul>
          </div>
        </details>
      `
    })}
  `
}

const linkTo = ({ id, question }: AskedQuestion) =>
  html`<a class="govuk-link" href="#item-question-${id}">${question}</a>`
