import type { Page } from 'playwright-core'
import type { Form } from '../../app/pages/types.ts'

/** Fills in the form of the page that is open as a person would: what is chosen, then what opens. */
export async function fillIn(page: Page, form: Form): Promise<void> {
  const boxes: (() => Promise<unknown>)[] = []
  for (const [name, value] of Object.entries(form)) {
    if (typeof value !== 'string' || value === '') continue
    const control = page.locator(`main form [name="${name}"]`)
    const kind = await control.first().evaluate((one) => one.getAttribute('type') ?? one.tagName)
    if (kind === 'radio') await control.and(page.locator(`[value="${value}"]`)).check()
    else if (kind === 'checkbox') await control.check()
    else if (kind === 'SELECT') boxes.push(() => control.selectOption(value))
    else boxes.push(() => control.fill(value))
  }
  for (const fill of boxes) await fill()
}
