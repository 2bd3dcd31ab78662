/**
 * Gives the name that somebody most likely meant: one that holds what they wrote, or is held by it,
 * or else the one that the fewest changed letters lead to.
 *
 * @param {string} written
 * @param {readonly string[]} names
 * @returns {string | undefined} Nothing if there are no names
 */
export function nearest(written, names) {
  const wanted = written.toLowerCase()
  const apart = (name) =>
    name.includes(wanted) || wanted.includes(name)
      ? Math.abs(name.length - wanted.length) / 100
      : 1 + distance(wanted, name)
  let best
  for (const name of names) {
    const far = apart(name)
    if (best === undefined || far < best.far) best = { name, far }
  }
  return best?.name
}

/** How many letters must be added, taken out or changed to make one word of another. */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (let place = 1; place <= to.length; place++) {
      const swapped = row[place - 1] + (to[place - 1] === letter ? 0 : 1)
      next.push(Math.min(swapped, row[place] + 1, next[place - 1] + 1))
    }
    row = next
  }
  return row[to.length]
}
