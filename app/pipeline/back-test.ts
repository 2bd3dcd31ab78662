import { nameOf } from './cells.ts'
import { shown } from './figures-file.ts'
import type { Figure } from './cells.ts'

/** Figures that were published before, with the name of their file. */
export interface Published {
  readonly name: string
  readonly figures: readonly Figure[]
}

/**
 * How today's figures differ from those that were published before, a line for each that does: a
 * figure that has changed, one that was hidden and is shown or the other way round, and one that
 * there is no more. Figures that nobody has published yet are no difference.
 */
export function differencesFrom(
  published: readonly Published[],
  figures: readonly Figure[],
): readonly string[] {
  const today = new Map(figures.map(({ place, sessions }) => [nameOf(place), shown(sessions)]))
  return published.flatMap(({ name, figures: before }) =>
    before.flatMap(({ place, sessions }) => {
      const now = today.get(nameOf(place)) ?? 'not there'
      return now === shown(sessions)
        ? []
        : [`${nameOf(place)}: ${shown(sessions)} in ${name}, now ${now}`]
    }),
  )
}
