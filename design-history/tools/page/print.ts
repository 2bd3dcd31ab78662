/**
 * Puts on paper what is in a page: notes that are folded away are open, and fields are as high as
 * what was written in them.
 */
export function readyForPrint(window: Window, root: HTMLElement): void {
  let folded: readonly HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    folded = [...root.querySelectorAll('details')].filter(({ open }) => !open)
    for (const details of folded) details.open = true
    growFields(root)
  })
  window.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}

/** Makes every field as high as what is written in it, so that nothing is hidden. */
export function growFields(root: HTMLElement): void {
  for (const field of root.querySelectorAll('textarea')) grow(field)
}

/** Has fields grow while somebody writes in them, and when they are unfolded. */
export function keepFieldsGrowing(root: HTMLElement): void {
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) grow(target)
  })
  // This event does not bubble
  root.addEventListener('toggle', () => growFields(root), { capture: true })
}

function grow(field: HTMLTextAreaElement): void {
  field.style.height = ''
  // Nothing is known of a field that is folded away
  const { scrollHeight, clientHeight, offsetHeight } = field
  if (scrollHeight > clientHeight) {
    field.style.height = `${scrollHeight + offsetHeight - clientHeight}px`
  }
}
