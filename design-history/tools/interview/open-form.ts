import { openInterview } from './kept.ts'
import type { ToolPage } from '../tool.ts'

/**
 * Has the form of the page show the interview that is open. Its controls are those of the first one
 * in the page that the site makes: here they get the keys of the one that is open.
 */
export function showOpenInterview({ root, store }: ToolPage): void {
  let shown = 1
  const show = () => {
    const number = openInterview(store.record())
    for (const place of root.querySelectorAll('[data-interview-number]')) {
      place.textContent = `Interview ${number}`
    }
    if (number === shown) return
    shown = number
    for (const control of root.querySelectorAll('[name^="interview."]')) {
      const name = control.getAttribute('name') ?? ''
      control.setAttribute('name', name.replace(/^interview\.\d+\./, `interview.${number}.`))
    }
    // The fields fill with what is kept under their new keys
    store.refresh()
  }
  store.onChange(show)
  show()
}
