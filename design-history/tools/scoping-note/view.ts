import { html, nothing } from 'lit-html'

import { noneOpen, unknownOf, whatNext } from './as-text.ts'
import { openTitle } from './sections.ts'
import type { TemplateResult } from 'lit-html'
import type { AskedQuestion } from '../questions/asked.ts'
import type { Note, NoteSection } from './note.ts'

/** The note as a part of a page. */
export function noteView({ title, byline, summary, sections, open }: Note): TemplateResult {
  return html`
    <h2 class="govuk-heading-l app-note__title app-tool-words">${title}</h2>
    <p class="govuk-body app-tool-words">${byline}</p>
    <p class="govuk-body-l app-note__summary app-tool-words">${summary}</p>
    ${sections.map(sectionView)}
    <h3 class="govuk-heading-m" id="note-open">${openTitle}</h3>
    ${
      open.length === 0
        ? html`<p class="govuk-body">${noneOpen}</p>`
        : html`<ul class="govuk-list govuk-list--bullet">
            ${open.map(openView)}
          </ul>`
    }
  `
}

function sectionView(section: NoteSection): TemplateResult {
  const { id, title, remarks, lines } = section
  const unknown = unknownOf(section)
  return html`
    <h3 class="govuk-heading-m" id="note-${id}">${title}</h3>
    ${
      remarks.length === 0
        ? nothing
        : html`<ul class="govuk-list govuk-list--bullet">
            ${remarks.map((remark) => html`<li>${remark}</li>`)}
          </ul>`
    }
    ${
      lines.length === 0
        ? nothing
        : html`<dl class="govuk-summary-list govuk-summary-list--no-border app-note__lines">
            ${lines.map(
              ({ label, words }) => html`
                <div class="govuk-summary-list__row">
                  <dt class="govuk-summary-list__key">${label}</dt>
                  <dd class="govuk-summary-list__value app-tool-words">${words}</dd>
                </div>
              `,
            )}
          </dl>`
    }
    ${unknown === '' ? nothing : html`<p class="govuk-body app-note__unknown">${unknown}</p>`}
  `
}

const openView = (question: AskedQuestion) => html`
  <li>
    ${question.question} <strong class="app-tool-words">${whatNext(question)}</strong>${
      question.words === ''
        ? nothing
        : html` <span class="app-note__so-far app-tool-words">So far: ${question.words}</span>`
    }
  </li>
`
