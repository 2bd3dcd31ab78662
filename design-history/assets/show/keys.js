const keys = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
}

const letters = {
  f: 'full-screen',
  n: 'notes',
  l: 'live',
  z: 'large',
  b: 'black',
  '.': 'black',
}

/**
 * Says what a key does to the presentation, if anything. Keys that belong to what has the focus are
 * left alone, and letters can be turned off for people whose software types them.
 *
 * @param {KeyboardEvent} event
 * @param {{ useLetters: boolean }} settings
 */
export function actionOf(event, { useLetters }) {
  const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event
  if (ctrlKey || altKey || metaKey || isTypedInto(target)) return undefined
  if (key === ' ') {
    if (target?.closest?.('button, a, summary, input')) return undefined
    return shiftKey ? 'previous' : 'next'
  }
  return keys[key] ?? (useLetters ? letters[key.toLowerCase()] : undefined)
}

/** Says whether keys are typed into something. */
export const isTypedInto = (target) =>
  target?.matches?.('input:not([type=checkbox], [type=radio], [type=button]), select, textarea') ??
  false
