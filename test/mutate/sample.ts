import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { excludedMutations } from './parts.ts'

/** A mutant of a whole function brings with it all that is in it: no more lines than these. */
const mostLines = 5

const silent = () => undefined
const logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent,
}

/**
 * Places in these modules, as Stryker takes them, that hold about so many mutants together: the same
 * for the same seed and sources.
 */
export async function samplePlaces(
  pattern: string,
  { size, seed }: { readonly size: number; readonly seed: string },
): Promise<readonly string[]> {
  const files = globSync(pattern)
    .toSorted()
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const options = { plugins: null, excludedMutations, ignorers: [], noHeader: false }
  const { mutants } = await new Instrumenter(logger).instrument(files, options)

  const places = new Map<string, number>()
  for (const { fileName, location, status } of mutants) {
    const { start, end } = location
    if (status === 'Ignored' || end.line - start.line >= mostLines) continue
    const place = `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  const rank = (place: string) => createHash('sha256').update(`${seed} ${place}`).digest('hex')
  const inOrder = [...places.keys()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
  let count = 0
  return inOrder.filter((place) => {
    const fits = count < size
    if (fits) count += places.get(place) ?? 0
    return fits
  })
}
