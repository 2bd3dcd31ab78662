import { fromCsv, toCsv } from './csv.ts'
import type { Figure, Place } from './cells.ts'

/** What stands in place of a figure that is hidden: "confidential", as in statistics of government. */
export const hiddenMark = '[c]'

const header = ['month', 'region', 'toolkit', 'sessions']
const all = ['All months', 'All regions', 'All toolkits'] as const

/** A figure as it is published: the number, or the mark of what is hidden. */
export function shown(sessions: number | null): string {
  return sessions === null ? hiddenMark : String(sessions)
}

/** Tidy data: a line for each figure, a column for each thing that varies. What is not broken down is All. */
export function figuresFile(figures: readonly Figure[]): string {
  const lines = figures.map(({ place: { month, region, toolkit }, sessions }) => [
    month ?? all[0],
    region ?? all[1],
    toolkit ?? all[2],
    shown(sessions),
  ])
  return toCsv([header, ...lines])
}

/** The figures in a file that `figuresFile` wrote. Throws, naming the line, if it is another file or has none. */
export function readFiguresFile(text: string): readonly Figure[] {
  const [first, ...lines] = fromCsv(text)
  if (String(first) !== String(header)) {
    throw new Error(`Line 1 is not ${header.join(',')}: this is not a file of our figures.`)
  }
  if (lines.length === 0) throw new Error('There is no figure in it.')
  return lines.map((line, number) => {
    const [month = '', region = '', toolkit = '', sessions = ''] = line
    if (line.length !== header.length || !/^(?:\d+|\[c\])$/.test(sessions)) {
      throw new Error(
        `Line ${number + 2} is ‘${line.join(',')}’: write ${header.length} values, the last a number or ${hiddenMark}.`,
      )
    }
    const place: Place = {
      ...(month !== all[0] && { month }),
      ...(region !== all[1] && { region }),
      ...(toolkit !== all[2] && { toolkit }),
    }
    return { place, sessions: sessions === hiddenMark ? null : Number(sessions) }
  })
}
