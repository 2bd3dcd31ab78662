import { html, nothing } from 'lit-html'

import { summaryList } from '../page/summary-list.ts'
import { fourthWay, ids, models } from './models.ts'
import { adviceOn, leanSentence, whyOf } from './words.ts'
import type { TemplateResult } from 'lit-html'
import type { Model } from './models.ts'
import type { Lean, Pull } from './weigh.ts'

type Part = TemplateResult | typeof nothing

/** Where the answers lean and why, what it costs, and what speaks against it. */
export function leanPanel(lean: Lean): TemplateResult {
  const leaning = models.filter(({ id }) => lean.models.includes(id))
  return html`
    <p class="govuk-body app-tool-lean"><strong>${leanSentence(lean)}</strong></p>
    ${adviceOn(lean).map((advice) => html`<p class="govuk-body">${advice}</p>`)}
    ${pullsPart('What pulls that way', lean.towards)}
    ${pullsPart('What pulls another way', lean.another)}
    ${pullsPart('What leaves every model open', lean.open)} ${unansweredPart(lean)}
    ${fourthWayPart(lean)} ${leaning.map(pricePart)}
  `
}

function pullsPart(heading: string, pulls: readonly Pull[]): Part {
  if (pulls.length === 0) return nothing
  return html`
    <h3 class="govuk-heading-s">${heading} (${pulls.length})</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${pulls.map(
        (pull) =>
          html`<li>
            ${linkTo(pull.consideration, pull.title)}: <strong>${pull.answer.answer}</strong>.
            ${whyOf(pull)}
          </li>`,
      )}
    </ul>
  `
}

/** The anchor of a consideration on the page. */
const linkTo = (id: string, title: string) =>
  html`<a class="govuk-link" href="#item-support-${id}">${title}</a>`

function unansweredPart({ unanswered }: Lean): Part {
  if (unanswered.length === 0) return nothing
  return html`
    <h3 class="govuk-heading-s">Not answered yet (${unanswered.length})</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${unanswered.map(({ id, title }) => html`<li>${linkTo(id, title)}</li>`)}
    </ul>
  `
}

/** The fourth way is on no list of models, so it is explained as soon as it comes up. */
function fourthWayPart({ models: leaning, burning }: Lean): Part {
  const leansThere = leaning.includes(ids.buildThenHandOver)
  if (!burning && !leansThere) return nothing
  return html`
    <h3 class="govuk-heading-s">What the fourth way is</h3>
    <p class="govuk-body">
      ${fourthWay.lead} It suits this: ${lowerFirst(fourthWay.suits)}. In the diagram of the goals
      it is where speed meets quality and training is left out. It is not one of the 3 numbered
      models.
    </p>
    ${leansThere ? nothing : models.filter(({ id }) => id === ids.buildThenHandOver).map(pricePart)}
  `
}

function pricePart({ name, title, strengths, price, remedy }: Model): TemplateResult {
  return html`
    <h3 class="govuk-heading-s">What ${name} costs (${title})</h3>
    ${summaryList([
      ['Good', strengths],
      ['Its price', price],
      ['What helps', remedy],
    ])}
  `
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
