/**
 * Puts text on the clipboard. Pages that are opened from disk, and older browsers, know only the old
 * way, which needs a field. Gives whether it worked.
 */
export async function copyText(window: Window, text: string): Promise<boolean> {
  try {
    await window.navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyFromField(window.document, text)
  }
}

function copyFromField(document: Document, text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  document.body.append(field)
  field.select()
  try {
    // Deprecated, and the only way where there is no clipboard
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}
