import { fill } from '../../engine/words.ts'
import { showBlocks } from './blocks.ts'
import type { Answers, Context, StopStep } from '../../engine/types.ts'
import type { Outcome, Page } from '../types.ts'
import type { BackLink } from './question.ts'

/** The page on which a journey ends because there is nothing more that it can do. */
export function stopPage<C extends Context>(
  step: StopStep<C>,
  answers: Answers,
  context: C,
  links: { readonly back: BackLink; step(step: string): string },
  status: Page['status'] = 200,
): Outcome {
  return {
    kind: 'page',
    status,
    view: 'journey/stop',
    model: {
      title: fill(step.title, context.words),
      blocks: showBlocks(step.blocks, answers, context, (id) => links.step(id)),
      back: links.back,
      section: 'cases',
    },
  }
}
