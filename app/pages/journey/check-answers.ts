import { components, controlName } from '../../engine/components.ts'
import { summary } from '../../engine/summary.ts'
import { stepOf } from '../../engine/walk.ts'
import { say } from '../../engine/words.ts'
import { showBlocks } from './blocks.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { AnswerRow } from '../../engine/summary.ts'
import type { CheckAnswersStep, Context, Journey, Trail } from '../../engine/types.ts'
import type { Outcome } from '../types.ts'
import type { BackLink } from './question.ts'

/** The links of check your answers. */
export interface CheckLinks {
  readonly back: BackLink
  readonly action: string
  change(step: string): string
  step(step: string): string
}

/** Check your answers as it is first shown, and as it is shown to those who saw something else. */
export interface CheckPage {
  readonly outcome: Outcome
  readonly changed: Outcome
  /** What the page says, in short. Its form sends it back, to tell whether it still says that. */
  readonly fingerprint: string
}

/** The page that shows the answers of the trail, in their parts, each with its way to change it. */
export function checkAnswersPage<C extends Context>(
  journey: Journey<C>,
  step: CheckAnswersStep<C>,
  trail: Trail,
  context: C,
  links: CheckLinks,
): CheckPage {
  const rows = summary(journey, trail, context)
  const parts = (step.sections ?? [{ title: '' }])
    .map(({ id, title }) => {
      const words = say(title, trail.answers, context)
      const part = id === undefined ? '' : ` of ${words}`
      const own = rows.filter(({ section }) => section === id)
      return { title: words, rows: own.map((row) => shownRow(journey, row, part, links)) }
    })
    .filter((part) => part.rows.length > 0)
  const content = {
    title: say(step.title, trail.answers, context),
    parts,
    blocks: showBlocks(step.blocks ?? [], trail.answers, context, (id) => links.step(id)),
    button: say(step.button, trail.answers, context),
  }
  const fingerprint = fingerprintOf(JSON.stringify(content))
  const page = (status: 200 | 409): Outcome => ({
    kind: 'page',
    status,
    view: 'journey/check-answers',
    model: {
      ...content,
      changed: status === 409,
      fingerprint,
      back: links.back,
      action: links.action,
      section: 'cases',
    },
  })
  return { outcome: page(200), changed: page(409), fingerprint }
}

function shownRow<C extends Context>(
  journey: Journey<C>,
  row: AnswerRow,
  part: string,
  links: CheckLinks,
) {
  return {
    label: row.label,
    value: row.value,
    change: row.fixed ? null : links.change(row.step) + anchor(journey, row.step, row.field),
    ...(row.changeText === undefined ? {} : { changeText: row.changeText }),
    // "Change type of appointment", but RAR stays RAR.
    hidden: row.label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()) + part,
  }
}

/** Leads to the question itself, on a page that asks more than one. */
function anchor<C extends Context>(journey: Journey<C>, stepId: string, fieldId: string): string {
  const step = stepOf(journey, stepId)
  const field = journey.fields[fieldId]
  if (step.kind !== 'question' || !field) return ''
  if (step.title === undefined && step.fields[0] === fieldId) return ''
  return `#${controlName(fieldId, components[field.component].parts[0] ?? '')}`
}
