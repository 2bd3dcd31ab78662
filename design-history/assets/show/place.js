/**
 * Reads which slide an address is of, such as #3: the first, if it is of none that there is.
 *
 * @param {string} hash
 * @param {number} count - How many slides there are
 */
export function placeIn(hash, count) {
  const number = Number(/^#(?:slide-)?(\d+)$/.exec(hash)?.[1] ?? 1)
  return within(number, count)
}

/** The nearest number that is the number of a slide. */
export const within = (number, count) => Math.min(Math.max(number, 1), count)
