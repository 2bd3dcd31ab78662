import { html } from 'lit-html'

import questionnaire from '../../../docs/rap/data/questionnaire.json' with { type: 'json' }
import { answerOf } from '../record/record.ts'
import { progressOf, questionsOf } from './asked.ts'
import { answeredElsewhere, elsewhereOf } from './elsewhere.ts'
import { decidedModel } from './model.ts'
import { stillOpen } from './still-open.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Slot, Tool, ToolPage } from '../tool.ts'

const themeSlots = questionnaire.themes.map(({ id }): readonly [string, Slot] => [
  `theme-${id}`,
  (record) => html`${progressOf(questionsOf(record).filter(({ theme }) => theme === id))}`,
])

const elsewhereSlots = answeredElsewhere.map((id): readonly [string, Slot] => [
  `elsewhere-${id}`,
  (record) => fromElsewhere(record, id),
])

/** The questions before an engagement: what is still open comes first. */
export const questions: Tool = {
  id: 'questions',
  title: 'Pre-engagement questions',
  asks: (key) => key.startsWith('question.'),
  progress: (record) => progressOf(questionsOf(record)),
  slots: {
    open: (record) => stillOpen(questionsOf(record)),
    decided,
    ...Object.fromEntries([...themeSlots, ...elsewhereSlots]),
  },
  start: markStates,
}

/** Marks each question with how far it is: the style sheet shows what there is to enter. */
function markStates({ root, store }: ToolPage): void {
  const show = () => {
    for (const { id, state } of questionsOf(store.record())) {
      root.querySelector(`#item-question-${id}`)?.setAttribute('data-state', state)
    }
  }
  store.onChange(show)
  show()
}

function fromElsewhere(record: EngagementRecord, id: string): TemplateResult {
  const known = elsewhereOf(record, id)
  if (known === '' || answerOf(record, `question.${id}`) !== '') return html``
  return html`<p class="govuk-body">
    Entered on another page: <strong class="app-tool-words">${known}</strong>. It counts as the
    answer until you write one here.
  </p>`
}

function decided(record: EngagementRecord): TemplateResult {
  const model = decidedModel(record)
  if (model === '') return html``
  return html`<p class="govuk-body">Decided with the support-model tool, and so the answer:</p>
    <p class="govuk-inset-text app-tool-words">${model}</p>`
}
