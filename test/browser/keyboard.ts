import type { Page } from '@playwright/test'

/** A keyboard and nothing else, before a page. */
export interface Keyboard {
  readonly press: (key: string) => Promise<void>
  /** Goes on with Tab until the focus is on something with this id or these words. */
  readonly tabTo: (words: string) => Promise<void>
  /** Goes to a link or button, presses Enter, and waits for the page that follows. */
  readonly go: (words: string) => Promise<void>
  /** Goes to a group of radios by the id of its first, and chooses one by its place. */
  readonly choose: (first: string, place: number) => Promise<void>
  /** Goes to a box by its id, and types. */
  readonly type: (id: string, text: string) => Promise<void>
}

const mostPresses = 60

/** The keyboard of the page. */
export function keyboardOf(page: Page): Keyboard {
  const press = (key: string) => page.keyboard.press(key)
  const isFocused = (words: string) =>
    page.evaluate((sought) => {
      const element = document.activeElement
      const text = (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      return element?.id === sought || text === sought
    }, words)
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < mostPresses; presses += 1) {
      await press('Tab')
      if (await isFocused(words)) return
    }
    throw new Error(`Tab does not come to ‘${words}’ on ${page.url()}`)
  }
  return {
    press,
    tabTo,
    async go(words) {
      await tabTo(words)
      await Promise.all([page.waitForEvent('load'), press('Enter')])
    },
    async choose(first, place) {
      await tabTo(first)
      await press('Space')
      for (let presses = 0; presses < place; presses += 1) await press('ArrowDown')
    },
    async type(id, text) {
      await tabTo(id)
      await page.keyboard.type(text)
    },
  }
}
