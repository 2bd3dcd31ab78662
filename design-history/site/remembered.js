const most = 50_000

/**
 * Makes a function of texts remember what it gave: lists and pages ask for the same title, date or
 * description many times.
 *
 * @template T
 * @param {(...words: string[]) => T} work - It gives the same for the same texts
 * @returns {(...words: string[]) => T}
 */
export function remembered(work) {
  const known = new Map()
  return (...words) => {
    const key = words.join('\u0000')
    if (!known.has(key)) {
      // Somebody may write for days with one process
      if (known.size >= most) known.clear()
      known.set(key, work(...words))
    }
    return known.get(key)
  }
}
