/**
 * All words that Chromium shows of a page from above its main part to the end of that, in the order
 * of the document: with what stands in boxes, and the names of boxes and groups that only a screen
 * reader says. Runs in the browser.
 */
export function wordsShown(): string {
  const main = document.querySelector('main') ?? document.body
  const siblings = [...(main.parentElement?.children ?? [])]
  const above = siblings.slice(0, siblings.indexOf(main) + 1)
  const said: string[] = []
  const isSaid = (element: Element) => {
    const hidden = element.closest('.govuk-visually-hidden')
    const isName = hidden?.matches('legend, label') ?? true
    return isName && element.checkVisibility() && !element.closest('[aria-hidden="true"], svg')
  }
  for (const root of [...document.querySelectorAll('.app-banner'), ...above]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof HTMLTextAreaElement) said.push(node.value)
      else if (node instanceof HTMLInputElement) {
        if (/^(text|search)$/.test(node.type)) said.push(node.value)
        if (node.type === 'date') said.push(node.value.split('-').toReversed().join('/'))
      } else if (node instanceof Text && node.parentElement) {
        const parent = node.parentElement
        // A list to select from shows its choice; the others are a press away.
        const isOption = parent.closest('select')?.checkVisibility()
        if (isOption || (!parent.matches('textarea') && isSaid(parent))) said.push(node.data)
      }
    }
  }
  return said.join(' ')
}
