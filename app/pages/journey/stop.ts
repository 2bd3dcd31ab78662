import { fill } from '../../engine/words.ts'
import type { Context, StopStep } from '../../engine/types.ts'
import type { Outcome } from '../types.ts'

/** The page on which a journey ends because there is nothing more that it can do. */
export function stopPage(step: StopStep, back: string, context: Context): Outcome {
  return {
    kind: 'page',
    status: 200,
    view: 'journey/stop',
    model: {
      title: fill(step.title, context.words),
      paragraphs: step.paragraphs.map((text) => fill(text, context.words)),
      back,
      section: 'cases',
    },
  }
}
