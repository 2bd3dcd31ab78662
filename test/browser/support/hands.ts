import type { Locator, Page } from '@playwright/test'

/** How somebody uses what is on a page. */
export interface Hands {
  /** Follows a link or presses a button. */
  readonly press: (page: Page, target: Locator) => Promise<void>
  /** Gives an answer with the controls of a name: radios, a checkbox, a select or a box. */
  readonly answer: (page: Page, controls: Locator, value: string) => Promise<void>
}

/** Goes on with Tab until the focus is on this, or on one of these. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    const isThere = (all: readonly Element[]) => all.some((one) => one === document.activeElement)
    if (await target.evaluateAll(isThere)) return
  }
  throw new Error(`Tab does not come to ${target.toString()} on ${page.url()}`)
}

const kindOf = (controls: Locator) =>
  controls.first().evaluate((one) => one.getAttribute('type') ?? one.localName)

const withValue = (page: Page, controls: Locator, value: string) =>
  controls.and(page.locator(`[value="${value}"]`))

/** A mouse, and keys for what is typed. */
export const mouse: Hands = {
  press: (_page, target) => target.click(),
  answer: async (page, controls, value) => {
    const kind = await kindOf(controls)
    if (kind === 'radio') await withValue(page, controls, value).check()
    else if (kind === 'checkbox') await controls.check()
    else if (kind === 'select') await controls.selectOption(value)
    else await controls.fill(value)
  },
}

/** A keyboard and nothing else. */
export const keyboard: Hands = {
  press: async (page, target) => {
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  },
  answer: async (page, controls, value) => {
    const kind = await kindOf(controls)
    const downUntil = async (isDone: () => Promise<boolean>) => {
      for (let presses = 0; presses < 60 && !(await isDone()); presses += 1) {
        await page.keyboard.press('ArrowDown')
      }
    }
    await tabTo(page, controls)
    if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space')
    if (kind === 'radio') await downUntil(() => withValue(page, controls, value).isChecked())
    else if (kind === 'select') await downUntil(async () => (await controls.inputValue()) === value)
    // It asks for day and month in the order of the browser’s own language
    else if (kind === 'date') await controls.fill(value)
    else if (kind !== 'checkbox') {
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(value)
    }
  },
}
