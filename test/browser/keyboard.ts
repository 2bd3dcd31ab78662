import type { Page } from 'playwright-core'

/** A keyboard and nothing else, before a page. */
export interface Keyboard {
  readonly press: (key: string) => Promise<void>
  /** The id and the words of what has the focus. */
  readonly focused: () => Promise<readonly string[]>
  /** Goes on with Tab until the focus is on something with this id or these words. */
  readonly tabTo: (wanted: string) => Promise<void>
  /** Goes to a link or button, and presses Enter. */
  readonly go: (words: string) => Promise<void>
  /** Goes to a group of radios by the id of its first, and chooses one by its place. */
  readonly choose: (first: string, place: number) => Promise<void>
  /** Goes to a box by its id, and types. */
  readonly type: (id: string, text: string) => Promise<void>
}

/** The keyboard of the page. */
export function keyboardOf(page: Page): Keyboard {
  const press = (key: string) => page.keyboard.press(key)
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      return [element?.id ?? '', (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()]
    })
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await press('Tab')
      if ((await focused()).includes(wanted)) return
    }
    throw new Error(`Tab does not come to ‘${wanted}’ on ${page.url()}`)
  }
  return {
    press,
    focused,
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
