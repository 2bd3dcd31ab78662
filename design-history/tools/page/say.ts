/**
 * Writes words into a place that screen readers read out when it changes. The same words are not
 * written again: they would be read out again.
 */
export function say(place: Element, words: string): void {
  if (place.textContent !== words) place.textContent = words
}
