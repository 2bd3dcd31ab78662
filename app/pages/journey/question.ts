import { titleOf } from '../../engine/walk.ts'
import { fill, say } from '../../engine/words.ts'
import { showBlocks } from './blocks.ts'
import { controls, headingIsQuestion } from './controls.ts'
import type { Context, Details } from '../../engine/types.ts'
import type { Outcome } from '../types.ts'
import type { Filled } from './control.ts'

/** The link at the top of a page: Back, unless the journey leads out from every page. */
export interface BackLink {
  readonly text: string
  readonly href: string
}

/** The links of a question page. */
export interface QuestionLinks {
  readonly back: BackLink
  readonly action: string
  readonly changeInstead?: string
  step(step: string): string
}

/** The page that asks: with what was typed, and with its errors if there are any. */
export function questionPage<C extends Context>(filled: Filled<C>, links: QuestionLinks): Outcome {
  const { journey, step, before, errors, context } = filled
  const heading = say(titleOf(journey, step), before, context)
  return {
    kind: 'page',
    status: errors.length > 0 ? 400 : 200,
    view: 'journey/question',
    untouched: errors.length === 0 && Object.keys(filled.typed).length === 0,
    model: {
      title: heading,
      heading: headingIsQuestion(step) ? null : heading,
      errors: errors.map(({ id, text }) => ({ href: `#${id}`, text })),
      blocks: showBlocks(step.blocks ?? [], before, context, (id) => links.step(id)),
      controls: controls(filled),
      details: step.details ? detailsModel(step.details, context) : null,
      back: links.back,
      action: links.action,
      continueText: journey.continueText ?? 'Continue',
      changeInstead:
        step.changeInstead && links.changeInstead
          ? {
              href: links.changeInstead,
              text: fill(step.changeInstead.text, context.words),
            }
          : null,
      section: 'cases',
    },
  }
}

function detailsModel<C extends Context>(details: Details<C>, context: C) {
  return {
    summary: fill(details.summary, context.words),
    placed: details.placed,
    paragraphs: (details.paragraphs ?? []).map((text) => fill(text, context.words)),
    rows: details.rows?.(context) ?? [],
    links: details.links?.(context) ?? [],
  }
}
