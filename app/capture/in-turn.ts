/** The same function, whose calls wait for each other: there is never more than one at a time. */
export function inTurn<Given extends readonly unknown[], Value>(
  work: (...given: Given) => Promise<Value>,
): (...given: Given) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (...given) => {
    const next = last.then(() => work(...given))
    last = next.catch(() => undefined)
    return next
  }
}

/**
 * Does this for each, at most so many at once, and gives what came of each in the order of the list.
 * Nothing more is begun once one has failed or the signal has come; it then throws.
 */
export async function eachOf<One, Value>(
  list: readonly One[],
  atOnce: number,
  work: (one: One) => Promise<Value>,
  signal?: AbortSignal,
): Promise<readonly Value[]> {
  const values: Value[] = []
  const waiting = list.entries()
  let failed = false
  const worker = async () => {
    for (const [index, one] of waiting) {
      signal?.throwIfAborted()
      if (failed) return
      try {
        values[index] = await work(one)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker))
  return values
}

/** The same function, which does its work once: whoever asks again gets what came of it. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let done: Promise<Value> | undefined
  return () => (done ??= work())
}
