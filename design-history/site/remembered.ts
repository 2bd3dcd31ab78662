const most = 50_000

/**
 * Makes a function of texts remember what it gave: lists and pages ask for the same title, date or
 * description many times. It has to give the same for the same texts.
 */
export function remembered<Result>(
  work: (...words: readonly string[]) => Result,
): (...words: readonly string[]) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (...words) => {
    const key = words.join('\u0000')
    const before = known.get(key)
    if (before) return before.result
    // Somebody may write for days with one process
    if (known.size >= most) known.clear()
    const result = work(...words)
    known.set(key, { result })
    return result
  }
}
