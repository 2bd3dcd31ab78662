import { components, controlName } from '../engine/components.ts'
import { typedFrom } from '../engine/walk.ts'
import type { Page } from 'playwright-core'
import type { Answers, Context, Journey, QuestionStep } from '../engine/types.ts'

/** Fills in the page that is open, as a person would, with the answers that it asks for. */
export async function fillIn<C extends Context>(
  page: Page,
  journey: Journey<C>,
  step: QuestionStep<C>,
  answers: Answers,
): Promise<void> {
  const typed = typedFrom(journey, step, answers)
  for (const id of step.fields) {
    const field = journey.fields[id]
    // A question without an answer is one that this way through does not ask.
    if (!field || answers[id] === undefined) continue
    for (const part of components[field.component].parts) {
      const text = typed[id]?.[part] ?? ''
      const name = controlName(id, part)
      if (field.component === 'radios') {
        await page.locator(`input[name="${name}"][value="${text}"]`).check()
      } else if (field.component === 'checkbox') {
        await page.locator(`input[name="${name}"]`).setChecked(text === 'yes')
      } else if (field.component === 'select') {
        await page.locator(`select[name="${name}"]`).selectOption(text)
      } else {
        await page.locator(`[name="${name}"]`).fill(text)
      }
    }
  }
}

/** Presses the page's button and waits for the page that follows to be whole. */
export async function press(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.locator('main form button[type="submit"]').click(),
  ])
}
